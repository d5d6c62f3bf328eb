package taizhang.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {
    private static final Path STORED = Path.of("src", "test", "resources", "workbook");

    private static Sheet sheetOf(Opened opened) {
        assertThat(opened).isInstanceOf(Workbook.class);
        return ((Workbook) opened).sheets().getFirst();
    }

    private static CellValue cell(Sheet sheet, String at) {
        return sheet.at(CellAddress.parse(at).orElseThrow()).orElseThrow();
    }

    private static byte[] made(String ending) throws IOException {
        return SampleWorkbook.bytes(ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void every_kind_of_cell_is_read(String ending) throws IOException {
        demandSample(sheetOf(WorkbookReader.read("表." + ending, made(ending))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"办公软件另存.xlsx", "办公软件另存.xls"})
    void a_file_saved_again_by_another_program_is_read_alike(String name) throws IOException {
        demandSample(sheetOf(WorkbookReader.read(STORED.resolve(name))));
    }

    private static void demandSample(Sheet sheet) {
        assertThat(sheet.name()).isEqualTo("台账");
        assertThat(cell(sheet, "A3").text()).isEqualTo("上庄村赵某有车");
        assertThat(cell(sheet, "B3").text()).isEqualTo("１２户");
        assertThat(cell(sheet, "C3").text()).isEqualTo("一行\n二行 ");
        assertThat(sheet.at(CellAddress.parse("D3").orElseThrow())).isEmpty();
        assertThat(cell(sheet, "A4").content()).isEqualTo(new CellContent.Amount(new BigDecimal("251542.71")));
        assertThat(cell(sheet, "A4").text()).isEqualTo("251542.71");
        assertThat(cell(sheet, "B4").text()).isEqualTo("10000000000");
        assertThat(cell(sheet, "C4").text()).isEqualTo("0.3");
        assertThat(cell(sheet, "D4").text()).isEqualTo("12.5%");
        assertThat(cell(sheet, "E4").text()).isEqualTo("86,531.50");
        assertThat(cell(sheet, "F4").text()).isEqualTo("503085.42");
        assertThat(cell(sheet, "F4").fromFormula()).isTrue();
        assertThat(cell(sheet, "G4").content()).isEqualTo(new CellContent.Fault("#DIV/0!"));
        assertThat(cell(sheet, "H4").text()).isEqualTo("TRUE");
        assertThat(cell(sheet, "I4").content()).isEqualTo(new CellContent.Amount(new BigDecimal("0.5")));
        demandDays(sheet);
        demandSurroundings(sheet);
    }

    private static void demandDays(Sheet sheet) {
        assertThat(sheet.row(5).values())
                .extracting(CellValue::content)
                .hasSize(8)
                .containsOnly(new CellContent.Day(LocalDate.of(2017, 8, 21)));
        assertThat(cell(sheet, "A6").text()).isEqualTo("2017年8月21日");
        assertThat(cell(sheet, "B6").text()).isEqualTo("2017-08-21");
        assertThat(cell(sheet, "C6").text()).isEqualTo("8月21日");
        assertThat(cell(sheet, "D6").text()).isEqualTo("2017/8/21 9:05");
    }

    private static void demandSurroundings(Sheet sheet) {
        assertThat(sheet.seenAt(CellAddress.parse("C2").orElseThrow())
                        .orElseThrow()
                        .text())
                .isEqualTo("问题台账");
        assertThat(sheet.merged()).extracting(CellRegion::text).containsExactly("A1:C2");
        assertThat(sheet.notes()).containsEntry(CellAddress.parse("A3").orElseThrow(), "请核对");
        assertThat(sheet.pictures()).extracting(CellAddress::text).containsExactly("H5");
        assertThat(sheet.hiddenRows()).containsExactly(20);
        assertThat(sheet.hiddenColumns()).contains(9);
    }

    @Test
    void formats_known_by_number_only_show_the_date_as_in_china() throws IOException {
        for (String ending : new String[] {"xlsx", "xls"}) {
            Sheet sheet = sheetOf(WorkbookReader.read("表." + ending, made(ending)));
            assertThat(cell(sheet, "E6").text()).isEqualTo("2017/8/21");
            assertThat(cell(sheet, "F6").text()).isEqualTo("2017年8月21日");
            assertThat(cell(sheet, "G6").text()).isEqualTo("8月21日");
            assertThat(cell(sheet, "H6").text()).isEqualTo("2017年8月");
        }
    }

    @Test
    void hidden_sheets_are_told_from_very_hidden_ones() throws IOException {
        for (String ending : new String[] {"xlsx", "xls"}) {
            Workbook book = (Workbook) WorkbookReader.read("表", made(ending));
            assertThat(book.sheets())
                    .extracting(Sheet::visibility)
                    .containsExactly(Visibility.VISIBLE, Visibility.HIDDEN, Visibility.VERY_HIDDEN);
            assertThat(book.sheet("印记")
                            .orElseThrow()
                            .at(new CellAddress(0, 0))
                            .orElseThrow()
                            .text())
                    .isEqualTo("更藏的");
            assertThat(book.visible()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "加了密码.xlsx,ENCRYPTED",
        "网页.xls,HTML",
        "文本.xls,TEXT",
        "国标文本.csv,TEXT",
        "文档.docx,WORD",
        "表格.ods,OPEN_DOCUMENT",
        "打印.pdf,PDF",
    })
    void a_file_that_is_no_workbook_is_answered_by_what_it_is(String name, FileForm form) throws IOException {
        Opened opened = WorkbookReader.read(STORED.resolve(name));
        assertThat(opened).isInstanceOf(Refused.class);
        assertThat(opened.form()).isEqualTo(form);
        assertThat(((Refused) opened).sentence()).startsWith("“" + name + "”").contains("：");
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "89504E470D0A1A0A0000,IMAGE",
        "FFD8FFE000104A464946,IMAGE",
        "000000186674797068656963,IMAGE",
        "526172211A0700,ARCHIVE",
        "255044462D312E34,PDF",
        "00010203,UNKNOWN",
        "D0CF11E0A1B11AE10000,BROKEN",
        "504B03041400,BROKEN",
        "0908080000051000,OLD_EXCEL",
    })
    void first_bytes_are_enough_for_what_is_no_container(String hex, FileForm form) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        assertThat(WorkbookReader.read("发来的.xlsx", bytes).form()).isEqualTo(form);
    }

    @Test
    void a_file_cut_off_anywhere_ends_in_a_sentence_or_a_workbook() throws IOException {
        for (String ending : new String[] {"xlsx", "xls"}) {
            byte[] whole = made(ending);
            for (int length = 1; length < whole.length; length += whole.length / 40) {
                Opened opened = WorkbookReader.read("半个." + ending, java.util.Arrays.copyOf(whole, length));
                assertThat(opened.form()).isIn(FileForm.BROKEN, FileForm.UNKNOWN, FileForm.TEXT, FileForm.XLS);
            }
        }
    }

    @Test
    void a_file_with_any_byte_spoilt_ends_in_a_sentence_or_a_workbook() throws IOException {
        var chance = new java.util.Random(7);
        for (String ending : new String[] {"xlsx", "xls"}) {
            byte[] whole = made(ending);
            for (int run = 0; run < 60; run++) {
                byte[] spoilt = whole.clone();
                for (int bytes = 0; bytes < 8; bytes++) {
                    spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt();
                }
                assertThat(WorkbookReader.read("坏." + ending, spoilt).name()).isEqualTo("坏." + ending);
            }
        }
    }

    @Test
    void an_xls_with_a_password_is_told() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("密码");
        byte[] locked;
        try {
            locked = made("xls");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(WorkbookReader.read("锁.xls", locked).form()).isEqualTo(FileForm.ENCRYPTED);
    }

    @Test
    void faults_that_wps_makes_beside_the_cells_do_no_harm() throws IOException {
        byte[] bad = rewritten(Map.of(
                "docProps/core.xml", text -> "<cp:coreProperties><dcterms:created>昨天</x>",
                "docProps/app.xml", text -> "",
                "xl/theme/theme1.xml", text -> "<",
                "xl/drawings/drawing1.xml", text -> "<wsDr"));
        Sheet sheet = sheetOf(WorkbookReader.read("WPS.xlsx", bad));
        assertThat(cell(sheet, "A6").text()).isEqualTo("2017年8月21日");
        assertThat(sheet.pictures()).isEmpty();
    }

    @Test
    void without_formats_everything_else_is_read_and_the_loss_is_told() throws IOException {
        for (UnaryOperator<String> fault :
                java.util.List.<UnaryOperator<String>>of(text -> "", text -> "<styleSheet><")) {
            Workbook book = (Workbook) WorkbookReader.read("WPS.xlsx", rewritten(Map.of("xl/styles.xml", fault)));
            assertThat(book.notices()).singleElement().asString().contains("日期会读成数字");
            assertThat(cell(book.sheets().getFirst(), "A6").text()).isEqualTo("42968");
            assertThat(cell(book.sheets().getFirst(), "A3").text()).isEqualTo("上庄村赵某有车");
        }
    }

    @Test
    void cells_without_addresses_pictures_in_cells_and_forbidden_characters_are_read() throws IOException {
        byte[] odd = rewritten(Map.of("xl/worksheets/sheet1.xml", text -> """
                <x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
                <x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>12</x:v></x:c></x:row>
                <x:row><x:c t="str"><x:f>_xlfn.DISPIMG("ID_1",1)</x:f><x:v>=DISPIMG("ID_1",1)</x:v></x:c>
                <x:c t="e" vm="1"><x:v>#VALUE!</x:v></x:c><x:c><x:f>SUM(A1)</x:f></x:c>
                <x:c t="str"><x:v>乙&#x1;\u0002丙</x:v></x:c></x:row></x:sheetData></x:worksheet>"""));
        Sheet sheet = sheetOf(WorkbookReader.read("别家.xlsx", odd));
        assertThat(cell(sheet, "A1").text()).isEqualTo("甲");
        assertThat(cell(sheet, "B1").text()).isEqualTo("12");
        assertThat(sheet.pictures()).extracting(CellAddress::text).contains("A2", "B2");
        assertThat(cell(sheet, "C2").content()).isEqualTo(new CellContent.Fault(CellContent.Fault.NO_RESULT));
        assertThat(cell(sheet, "D2").text().replaceAll(" +", " ")).isEqualTo("乙 丙");
    }

    @Test
    void what_is_too_much_is_refused_before_it_fills_the_memory() throws IOException {
        assertThat(WorkbookReader.read("大.xlsx", new byte[WorkbookReader.LARGEST + 1])
                        .form())
                .isEqualTo(FileForm.TOO_LARGE);
        byte[] bomb = rewritten(Map.of("xl/sharedStrings.xml", text -> " ".repeat(160 << 20)));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(WorkbookReader.read("弹.xlsx", bomb).form()).isEqualTo(FileForm.BLOATED);
        String row = "<row>" + "<c><v>1</v></c>".repeat(1000) + "</row>";
        byte[] wide = rewritten(Map.of(
                "xl/worksheets/sheet1.xml",
                text -> "<worksheet><sheetData>" + row.repeat(401) + "</sheetData></worksheet>"));
        assertThat(WorkbookReader.read("多.xlsx", wide).form()).isEqualTo(FileForm.TOO_MANY_CELLS);
    }

    /** The sample as xlsx with some parts written anew; a part that becomes empty is left out. */
    private static byte[] rewritten(Map<String, UnaryOperator<String>> changes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(made("xlsx")));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                if (changes.containsKey(entry.getName())) {
                    part = changes.get(entry.getName())
                            .apply(new String(part, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
                }
                if (part.length > 0) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(part);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void addresses_are_written_as_people_write_them() {
        assertThat(new CellAddress(6, 1)).hasToString("B7");
        assertThat(new CellAddress(0, 26).text()).isEqualTo("AA1");
        assertThat(new CellAddress(0, 701).text()).isEqualTo("ZZ1");
        assertThat(CellAddress.parse("$AB$12")).contains(new CellAddress(11, 27));
        assertThat(CellAddress.parse("B0")).isEmpty();
        assertThat(java.util.stream.Stream.of("B2", "A10", "A2")
                        .map(text -> CellAddress.parse(text).orElseThrow())
                        .sorted()
                        .map(CellAddress::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("A2 B2 A10");
    }
}
