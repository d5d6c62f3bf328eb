package taizhang.cli;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** More of what people do with a form, besides filling it in; the map is what the books are to say. */
final class TiredClerks {
    private TiredClerks() {}

    /** Ten habits. */
    static List<BiConsumer<FilledForm, Map<String, String>>> habits() {
        return List.of(
                (form, values) -> form.saveAs(TiredClerks::copied),
                (form, values) -> locked(form).setCellValue("我村没有这个问题"),
                TiredClerks::comment,
                TiredClerks::filter,
                TiredClerks::apostrophe,
                (form, values) -> form.page().shiftColumns(3, 8, 2),
                TiredClerks::headingsAgain,
                (form, values) -> {
                    form.put("下周", "　　继续入户，争取　早日办结。\n");
                    values.put("下周", "继续入户，争取　早日办结。");
                },
                (form, values) -> form.page()
                        .createRow(form.page().getLastRowNum() + 2)
                        .createCell(1)
                        .setCellValue("负责人：张某　2017年8月24日（章）"),
                (form, values) -> form.book
                        .createSheet("8.24台账")
                        .createRow(3)
                        .createCell(1)
                        .setCellValue("本村自用"));
    }

    private static Cell locked(FilledForm form) {
        return form.page().getRow(0).getCell(0);
    }

    /** What is seen, put into a new workbook of the old kind. */
    private static Workbook copied(Workbook book) {
        Workbook copy = new HSSFWorkbook();
        for (int i = 0; i < 2; i++) {
            Sheet from = book.getSheetAt(i);
            Sheet to = copy.createSheet(from.getSheetName());
            from.forEach(row -> {
                Row made = to.createRow(row.getRowNum());
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.STRING) {
                        made.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                    }
                });
            });
            from.getMergedRegions().forEach(to::addMergedRegion);
        }
        return copy;
    }

    private static void comment(FilledForm form, Map<String, String> values) {
        XSSFComment comment =
                form.page().createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 4, 5));
        comment.setString("黄某:\n户主外出联系不上");
        form.cell("困难").setCellComment(comment);
    }

    /** A filter left on, which hides all rows of 排查 but one. */
    private static void filter(FilledForm form, Map<String, String> values) {
        int row = form.cell("排查[1].类别").getRowIndex();
        form.page().setAutoFilter(new CellRangeAddress(row - 1, row + 3, 0, 8));
        ((XSSFRow) form.cell("排查[2].类别").getRow()).setZeroHeight(true);
        ((XSSFRow) form.cell("排查[1].类别").getRow()).setZeroHeight(true);
    }

    private static void apostrophe(FilledForm form, Map<String, String> values) {
        CellStyle style = form.book.createCellStyle();
        style.setQuotePrefixed(true);
        form.put("排查[1].户数", " 46 ").cell("排查[1].户数").setCellStyle(style);
        values.put("排查[1].户数", "46");
    }

    /** The headings of 排查 pasted in once more, with an empty row under them. */
    private static void headingsAgain(FilledForm form, Map<String, String> values) {
        int row = form.cell("排查[1].类别").getRowIndex();
        List<String> words = new java.util.ArrayList<>();
        form.page().getRow(row - 1).forEach(cell -> words.add(cell.getStringCellValue()));
        form.page().shiftRows(row + 1, form.page().getLastRowNum(), 2);
        XSSFRow made = form.page().createRow(row + 1);
        for (int i = 0; i < words.size(); i++) {
            made.createCell(i).setCellValue(words.get(i));
        }
    }
}
