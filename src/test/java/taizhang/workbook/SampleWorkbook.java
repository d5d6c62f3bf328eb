package taizhang.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook with one cell of every kind, to be written as xlsx or xls. */
final class SampleWorkbook {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private SampleWorkbook() {}

    static byte[] bytes(Workbook book) throws IOException {
        try (book;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(book);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(Workbook book) {
        Sheet sheet = book.createSheet("台账");
        texts(sheet, book.getCreationHelper());
        numbers(book, sheet);
        days(book, sheet);
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
        sheet.createRow(20).setZeroHeight(true);
        sheet.setColumnHidden(9, true);
        sheet.createDrawingPatriarch()
                .createPicture(anchor(book.getCreationHelper(), 7, 4), book.addPicture(DOT, Workbook.PICTURE_TYPE_PNG));
        book.createSheet("名单").createRow(0).createCell(0).setCellValue("藏起来的");
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        book.createSheet("印记").createRow(0).createCell(0).setCellValue("更藏的");
        book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    }

    private static org.apache.poi.ss.usermodel.ClientAnchor anchor(CreationHelper helper, int column, int row) {
        var anchor = helper.createClientAnchor();
        anchor.setCol1(column);
        anchor.setRow1(row);
        anchor.setCol2(column + 1);
        anchor.setRow2(row + 1);
        return anchor;
    }

    private static void texts(Sheet sheet, CreationHelper helper) {
        sheet.createRow(0).createCell(0).setCellValue("问题台账");
        var row = sheet.createRow(2);
        var rich = helper.createRichTextString("上庄村赵某有车");
        rich.applyFont(0, 3, sheet.getWorkbook().createFont());
        row.createCell(0).setCellValue(rich);
        row.createCell(1).setCellValue("１２户");
        row.createCell(2).setCellValue("一行\n二行 ");
        row.createCell(3).setCellValue("   ");
        row.createCell(4).setCellValue("_x0041_");
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor(helper, 5, 2));
        comment.setString(helper.createRichTextString("请核对"));
        row.getCell(0).setCellComment(comment);
    }

    private static void numbers(Workbook book, Sheet sheet) {
        var row = sheet.createRow(3);
        row.createCell(0).setCellValue(251542.71);
        row.createCell(1).setCellValue(10_000_000_000.0);
        row.createCell(2).setCellValue(0.1 + 0.2);
        styled(book, row.createCell(3), "0.0%").setCellValue(0.125);
        styled(book, row.createCell(4), "#,##0.00").setCellValue(86531.5);
        row.createCell(5).setCellFormula("A4*2");
        row.createCell(6).setCellFormula("1/0");
        row.createCell(7).setCellValue(true);
        styled(book, row.createCell(8), "h:mm").setCellValue(0.5);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static void days(Workbook book, Sheet sheet) {
        var row = sheet.createRow(5);
        LocalDate day = LocalDate.of(2017, 8, 21);
        styled(book, row.createCell(0), "yyyy\"年\"m\"月\"d\"日\"").setCellValue(day);
        styled(book, row.createCell(1), "yyyy-mm-dd;@").setCellValue(day);
        styled(book, row.createCell(2), "m月d日").setCellValue(day);
        styled(book, row.createCell(3), "[$-804]yyyy/m/d h:mm").setCellValue(LocalDateTime.of(2017, 8, 21, 9, 5));
        numbered(book, row.createCell(4), 14).setCellValue(day);
        numbered(book, row.createCell(5), 31).setCellValue(day);
        numbered(book, row.createCell(6), 58).setCellValue(day);
        numbered(book, row.createCell(7), 57).setCellValue(day);
    }

    private static Cell styled(Workbook book, Cell cell, String format) {
        return numbered(book, cell, book.createDataFormat().getFormat(format));
    }

    private static Cell numbered(Workbook book, Cell cell, int format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat((short) format);
        cell.setCellStyle(style);
        return cell;
    }
}
