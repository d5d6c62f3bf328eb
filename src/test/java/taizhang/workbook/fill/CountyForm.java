package taizhang.workbook.fill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form as a county sends it each month: one row for the units, one for the problems, and all that lies around them. */
public final class CountyForm {
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

    private final XSSFWorkbook book = new XSSFWorkbook();

    private CountyForm() {}

    /** The form with both sheets. */
    public static byte[] whole() {
        CountyForm form = new CountyForm();
        form.summary();
        form.list();
        return form.bytes();
    }

    /** A form of one sheet; a row of texts each, those that begin with = are formulas. */
    public static byte[] of(String sheet, String[]... rows) {
        CountyForm form = new CountyForm();
        XSSFSheet made = form.book.createSheet(sheet);
        for (int row = 0; row < rows.length; row++) {
            put(made, row, null, rows[row]);
        }
        return form.bytes();
    }

    /** Writes the form where a person can look at it. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), whole());
    }

    private void summary() {
        XSSFSheet sheet = book.createSheet("汇总 表");
        XSSFCellStyle title = style(HorizontalAlignment.CENTER, false);
        title.getFont().setFontHeightInPoints((short) 18);
        XSSFCellStyle box = style(HorizontalAlignment.CENTER, true);
        XSSFCellStyle percent = style(HorizontalAlignment.CENTER, true);
        percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
        put(sheet, 0, title, "某县政策不落实问题专项清理情况汇总表", "", "", "", "", "", "");
        put(sheet, 1, null, "填报单位：${专项.单位}（${专项.办公室}）", "", "", "", "截至${本期.截止}", "", "第${本期.期号}期");
        put(sheet, 2, box, "序号", "单位", "问题", "", "", "", "备注");
        put(sheet, 3, box, "", "", "累计发现", "已销号", "未销号", "销号率", "");
        put(
                sheet,
                4,
                box,
                "${单位.序号}",
                "${单位.名称}",
                "${单位.统计.累计发现}",
                "${单位.已销号}",
                "=C5-D5",
                "=IF(C5=0,\"\",D5/C5)",
                "占全县=");
        sheet.getRow(4).getCell(5).setCellStyle(percent);
        sheet.getRow(4).getCell(6).setCellFormula("TEXT(C5/C$6,\"0.0%\")");
        sheet.getRow(4).setHeightInPoints(24);
        put(sheet, 5, box, "合计", "", "=SUM(C5)", "=SUM(D5:D5)", "=C6-D6", "=D6/C6", "");
        sheet.getRow(5).getCell(5).setCellStyle(percent);
        put(sheet, 6, box, "核对", "", "${统计.累计发现}", "${统计.已销号}", "=IF(C7=C6,\"相符\",\"不符\")", "${统计.销号率}", "");
        sheet.getRow(6).getCell(5).setCellStyle(percent);
        put(sheet, 7, null, "填报人：${表头.填报人}", "", "", "审核人：${表头.审核人}", "", "电话：${表头.电话}", "");
        merge(sheet, "A1:G1", "A2:D2", "E2:F2", "A3:A4", "B3:B4", "C3:F3", "G3:G4", "A6:B6", "A7:B7", "A8:C8");
        int[] widths = {6, 14, 10, 10, 10, 10, 16};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        print(sheet, 0, "$A$1:$G$8");
        sheet.createFreezePane(0, 4);
        red(sheet, "E5:E6");
        var lists = sheet.getDataValidationHelper();
        sheet.addValidationData(lists.createValidation(
                lists.createExplicitListConstraint(new String[] {"是", "否"}), new CellRangeAddressList(4, 4, 6, 6)));
        var name = book.createName();
        name.setNameName("各单位发现");
        name.setRefersToFormula("'汇总 表'!$C$5:$C$5");
        picture(sheet);
    }

    private void list() {
        XSSFSheet sheet = book.createSheet("明细");
        XSSFCellStyle box = style(HorizontalAlignment.LEFT, true);
        XSSFCellStyle day = style(HorizontalAlignment.CENTER, true);
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        put(sheet, 0, null, "未销号问题明细（共${统计.未销号}件）", "", "", "", "", "", "");
        put(sheet, 1, box, "序号", "编号", "摘要", "", "责任单位", "登记日期", "涉及户数", "累计户数");
        put(
                sheet,
                2,
                box,
                "${行:未销号.序号}",
                "${行:未销号.编号}",
                "${行:未销号.摘要}",
                "",
                "${行:未销号.责任单位}",
                "${行:未销号.登记日期}",
                "${行:未销号.户数}",
                "=SUM(G$3:G3)");
        sheet.getRow(2).getCell(5).setCellStyle(day);
        put(sheet, 3, box, "合计", "", "", "", "", "", "=SUM(G3)", "=SUBTOTAL(9,G3:G3)");
        put(sheet, 4, null, "县表合计", "='汇总 表'!C6", "", "", "", "", "");
        merge(sheet, "A1:G1", "C2:D2", "C3:D3", "A4:F4");
        sheet.setColumnWidth(2, 30 * 256);
        sheet.setColumnWidth(3, 20 * 256);
        sheet.setColumnWidth(5, 12 * 256);
        sheet.setAutoFilter(CellRangeAddress.valueOf("A2:G3"));
        print(sheet, 1, "$A$1:$H$5");
    }

    private XSSFCellStyle style(HorizontalAlignment alignment, boolean boxed) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(book.createFont());
        style.setAlignment(alignment);
        style.setVerticalAlignment(org.apache.poi.ss.usermodel.VerticalAlignment.CENTER);
        style.setWrapText(true);
        if (boxed) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static void put(
            XSSFSheet sheet, int at, @org.jspecify.annotations.Nullable CellStyle style, String... texts) {
        XSSFRow row = sheet.createRow(at);
        for (int column = 0; column < texts.length; column++) {
            String text = texts[column];
            if (text.isEmpty() && style == null) {
                continue;
            }
            XSSFCell cell = row.createCell(column);
            if (style != null) {
                cell.setCellStyle(style);
            }
            if (text.startsWith("=")) {
                cell.setCellFormula(text.substring(1));
            } else if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
        }
    }

    private static void merge(XSSFSheet sheet, String... regions) {
        for (String region : regions) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(region));
        }
    }

    private void print(XSSFSheet sheet, int index, String area) {
        book.setPrintArea(index, area);
        sheet.setRepeatingRows(CellRangeAddress.valueOf(index == 0 ? "1:4" : "1:2"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("第&P页 共&N页");
    }

    private static void red(XSSFSheet sheet, String region) {
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule(ComparisonOperator.GT, "5");
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(IndexedColors.ROSE.index);
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(region)}, rule);
    }

    private void picture(XSSFSheet sheet) {
        int picture = book.addPicture(Base64.getDecoder().decode(DOT), Workbook.PICTURE_TYPE_PNG);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        ClientAnchor place = drawing.createAnchor(0, 0, 0, 0, 6, 7, 7, 9);
        drawing.createPicture(place, picture);
        XSSFComment comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 2, 6, 4, 8));
        comment.setString("县里核对用");
        sheet.getRow(6).getCell(2).setCellComment(comment);
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
