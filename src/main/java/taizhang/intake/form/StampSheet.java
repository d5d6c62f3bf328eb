package taizhang.intake.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes what a form says about itself: pairs of words and values, then a line for each cell to be filled in. */
final class StampSheet {
    private final XSSFSheet sheet;
    private int row;

    StampSheet(XSSFWorkbook workbook) {
        sheet = workbook.createSheet(Stamp.SHEET);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    void write(ReturnForm form, Map<String, Map<String, String>> cells, Set<String> locked) {
        line("表", Stamp.KIND);
        line("版式", "" + Stamp.EDITION);
        line("专项", form.names().campaign());
        line("期号", "" + form.period().number());
        line("起", form.period().term().first().toString());
        line("截止", form.period().end().toString());
        line("单位", form.unit().id().name());
        line("数据版本", form.version());
        line("表码", form.code().text());
        locked.forEach(text -> line(Stamp.LOCKED, text));
        line(Stamp.KEYS, "原值", "工作表", "单元格");
        cells.forEach((name, keys) ->
                keys.forEach((key, place) -> line(key, form.base().getOrDefault(key, ""), name, place)));
    }

    private void line(String... texts) {
        var made = sheet.createRow(row++);
        List<String> all = List.of(texts);
        for (int i = 0; i < all.size(); i++) {
            made.createCell(i).setCellValue(all.get(i));
        }
    }
}
