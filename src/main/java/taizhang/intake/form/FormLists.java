package taizhang.intake.form;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import taizhang.model.Pace;

/** The hidden sheet whose columns are offered in cells. */
final class FormLists {
    static final String SHEET = "清单";
    private final XSSFSheet sheet;
    private int columns;

    FormLists(XSSFWorkbook workbook) {
        sheet = workbook.createSheet(SHEET);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    /** Adds a list; the answer is where it stands, as a formula. */
    String add(List<String> words) {
        int column = columns++;
        for (int i = 0; i < words.size(); i++) {
            var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(column).setCellValue(words.get(i));
        }
        char letter = (char) ('A' + column);
        return SHEET + "!$" + letter + "$1:$" + letter + "$" + Math.max(1, words.size());
    }

    static List<String> paces() {
        return Arrays.stream(Pace.values()).map(Pace::label).toList();
    }
}
