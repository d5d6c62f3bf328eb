package taizhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file is read back, seen or not. */
class ReadBackTest {
    private static final List<String> NAMES =
            List.of("赵大一", "钱大二", "孙大三", "李大四", "周大五", "吴大六", "郑大七", "王大八", "冯大九", "陈大十");
    private static final Watch WATCH = new Watch(NAMES, List.of());

    private static List<String> told(ReadBack file) {
        return WATCH.leaksIn(file).stream()
                .filter(leak -> leak.kind() == Leak.Kind.KNOWN)
                .map(Leak::what)
                .toList();
    }

    @Test
    void every_part_of_a_workbook_is_looked_through() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("表 赵大一");
            sheet.createRow(0).createCell(0).setCellValue("钱大二");
            sheet.getRow(0).createCell(1).setCellValue("孙");
            sheet.getRow(0).createCell(2).setCellValue("大三");
            sheet.createRow(5).createCell(0).setCellValue("李大四");
            sheet.getRow(5).setZeroHeight(true);
            sheet.createRow(6).createCell(3).setCellValue("周");
            sheet.createRow(7).createCell(3).setCellValue("大五");
            book.createSheet("藏").createRow(0).createCell(0).setCellValue("吴大六");
            book.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            anchor.setRow2(3);
            anchor.setCol2(3);
            sheet.createDrawingPatriarch()
                    .createCellComment(anchor)
                    .setString(book.getCreationHelper().createRichTextString("郑 大 七"));
            Name name = book.createName();
            name.setNameName("王大八");
            name.setRefersToFormula("'藏'!$A$1");
            book.getProperties().getCoreProperties().setCreator("冯大九");
            sheet.getHeader().setCenter("陈大十");
            book.write(out);
            assertThat(told(WorkbookReadBack.of("公示.xlsx", out.toByteArray())))
                    .containsExactlyInAnyOrderElementsOf(NAMES);
        }
    }

    @Test
    void a_picture_in_a_workbook_is_no_text_and_stops_it() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("表");
            book.addPicture("赵大一".getBytes(StandardCharsets.UTF_8), Workbook.PICTURE_TYPE_JPEG);
            book.write(out);
            assertThat(WATCH.leaksIn(WorkbookReadBack.of("公示.xlsx", out.toByteArray())))
                    .extracting(Leak::kind)
                    .contains(Leak.Kind.STRANGE);
        }
    }

    @Test
    void every_string_of_a_pdf_is_looked_through_and_pictures_stop_it() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            pdf.getDocumentInformation().setAuthor("赵大一");
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("钱 大 二");
            outline.addLast(item);
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            PDMetadata metadata = new PDMetadata(pdf);
            metadata.importXMPMetadata(
                    "<x:xmpmeta><a b=\"孙大三\">李&#22823;四</a></x:xmpmeta>".getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(metadata);
            PDAnnotationText remark = new PDAnnotationText();
            remark.setContents("周大五");
            page.getAnnotations().add(remark);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(
                                pdf, new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB)),
                        0,
                        0);
            }
            pdf.save(out);
            ReadBack read = PdfReadBack.of("公示.pdf", out.toByteArray());
            assertThat(told(read)).containsExactlyInAnyOrderElementsOf(NAMES.subList(0, 5));
            assertThat(read.strange()).contains("图片");
        }
    }

    @Test
    void the_name_of_the_file_is_looked_at_too() {
        assertThat(told(new ReadBack("公示-赵大一.pdf", List.of(), List.of()))).containsExactly("赵大一");
    }
}
