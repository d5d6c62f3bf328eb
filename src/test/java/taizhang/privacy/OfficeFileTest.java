package taizhang.privacy;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfficeFileTest {
    private static final String SHEET =
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\"><v>50112345678901</v></c>"
                    + "<c r=\"AB2\"><v>1.3800000001E10</v></c></row></sheetData></worksheet>";
    private static final String SHARED = "<sst><si><t>户主</t></si><si><r><t>银行</t></r><r><t>账号</t></r></si>"
            + "<si><t>赵某1307011956</t><rPh><t>x</t></rPh></si></sst>";

    @Test
    void numbers_in_cells_are_found_as_texts_and_as_numbers() {
        byte[] book = zip(Map.of(
                "xl/worksheets/sheet2.xml", SHEET, "xl/sharedStrings.xml", SHARED.replace("1956<", "195603120025<")));
        assertThat(FileReading.of("名册.xlsx", book).sightings())
                .extracting(seen -> seen.where() + " " + seen.masked())
                .containsExactlyInAnyOrder("工作表2的A2 130701********0025", "工作表2的B2 尾号8901", "工作表2的AB2 138****0001");
        assertThat(FileReading.of("名册.xlsx", book).unread()).isEmpty();
    }

    @Test
    void numbers_in_paragraphs_are_found_over_runs_and_in_tables_comments_and_deleted_text() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>会议记录</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>赵某13</w:t></w:r><w:r><w:t>800000001</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:t>姓名</w:t></w:p></w:tc><w:tc><w:p><w:t>存折账号</w:t></w:p></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:p><w:t>赵某</w:t></w:p></w:tc><w:tc><w:p><w:t>050112345678901</w:t></w:p></w:tc></w:tr></w:tbl>"
                        + "<w:p><w:del><w:r><w:delText>130701195603120025</w:delText></w:r></w:del></w:p></w:document>");
        parts.put(
                "word/comments.xml",
                "<w:comments xmlns:w=\"w\"><w:comment><w:p><w:t>电13900000001</w:t></w:p></w:comment></w:comments>");
        assertThat(FileReading.of("记录.docx", zip(parts)).sightings())
                .extracting(seen -> seen.where() + " " + seen.column() + " " + seen.masked())
                .containsExactly(
                        "第2段 3 138****0001",
                        "第6段 1 尾号8901",
                        "第7段 1 130701********0025",
                        "word/comments.xml 第1段 2 139****0001");
    }

    @Test
    void a_number_with_a_box_for_every_digit_is_found() {
        StringBuilder cells = new StringBuilder("<c r=\"A1\" t=\"inlineStr\"><is><t>身份证号</t></is></c>");
        StringBuilder boxes = new StringBuilder("<w:tc><w:p><w:t>电话</w:t></w:p></w:tc>");
        "130701195603120025".chars().forEach(digit -> cells.append("<c><v>" + (char) digit + "</v></c>"));
        "13800000001".chars().forEach(digit -> boxes.append("<w:tc><w:p><w:t>" + (char) digit + "</w:t></w:p></w:tc>"));
        byte[] book = zip(Map.of(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>"));
        assertThat(FileReading.of("表.xlsx", book).sightings())
                .extracting(Sighting::masked)
                .containsExactly("130701********0025");
        byte[] form = zip(Map.of(
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:tbl><w:tr>" + boxes + "</w:tr></w:tbl></w:document>"));
        assertThat(FileReading.of("表.docx", form).sightings())
                .extracting(Sighting::masked)
                .containsExactly("138****0001");
    }

    @Test
    void a_number_cut_by_the_marks_of_rich_text_is_found() {
        String text = "{\\rtf1\\ansi{\\b \\'d5\\'d4\\u26576?130701}{\\rsid123 1956}\\cf0\r\n03120025\\par}";
        assertThat(FileReading.of("记录.rtf", text.getBytes(UTF_8)).sightings())
                .extracting(Sighting::masked)
                .containsExactly("130701********0025");
    }

    @Test
    void a_file_that_swells_beyond_all_bounds_is_not_read_to_its_end() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><row><c><v>".getBytes(UTF_8));
            byte[] zeros = "0".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 70; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(FileReading.of("大.xlsx", bytes.toByteArray()).unread()).contains("太大");
    }

    @Test
    void a_broken_file_is_said_to_be_broken() {
        assertThat(FileReading.of("坏.xlsx", "PK\3\4 broken".getBytes(UTF_8)).unread())
                .isNotEmpty();
        assertThat(FileReading.of("坏.docx", zip(Map.of("word/document.xml", "<a><b>13800000001")))
                        .unread())
                .contains("损坏");
    }

    @Test
    void no_entity_of_a_document_is_resolved() {
        String evil = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a><p>&e;13800000001</p></a>";
        assertThat(FileReading.of("a.docx", zip(Map.of("word/document.xml", evil)))
                        .sightings())
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void texts_are_read_in_the_encodings_of_office_programs() {
        String text = "户主,手机\r\n赵某,13800000001\r\n";
        for (byte[] bytes : new byte[][] {
            text.getBytes(UTF_8),
            text.getBytes(Charset.forName("GB18030")),
            ("\uFEFF" + text).getBytes(UTF_16LE),
            text.getBytes(UTF_16LE),
            text.getBytes(UTF_16BE)
        }) {
            assertThat(FileReading.of("名册.csv", bytes).sightings())
                    .singleElement()
                    .satisfies(seen ->
                            assertThat(seen.line() + ":" + seen.column()).isEqualTo("2:4"));
        }
    }

    @Test
    void an_old_office_file_is_looked_through_without_places() {
        byte[] text = "\u0001某13800000001 ".getBytes(UTF_16LE);
        byte[] file = new byte[8 + text.length];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(head, 0, file, 0, 4);
        System.arraycopy(text, 0, file, 7, text.length);
        assertThat(FileReading.of("旧.doc", file).sightings()).hasSize(1);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
