package taizhang.intake.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import taizhang.model.PeriodLength;

/** A sheet of a form on A4 across, filled row by row; remembers which cell asks for what. */
final class FormPage {
    private static final double LINE = 14.5;
    private static final double PADDING = 5;
    private static final double INCH = 25.4;

    private final XSSFSheet sheet;
    private final PeriodLength length;
    private final FormLooks looks;
    private final int[] widths;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Set<String> locked = new LinkedHashSet<>();
    private int row = -1;

    /**
     * An empty page.
     *
     * @param length in whose words the labels are put
     * @param widths of its columns, in half-width characters
     */
    FormPage(XSSFSheet sheet, PeriodLength length, FormLooks looks, int... widths) {
        this.sheet = sheet;
        this.length = length;
        this.looks = looks;
        this.widths = widths.clone();
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        setup();
    }

    private void setup() {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        List.of(PageMargin.LEFT, PageMargin.RIGHT).forEach(side -> sheet.setMargin(side, 12 / INCH));
        List.of(PageMargin.TOP, PageMargin.BOTTOM).forEach(side -> sheet.setMargin(side, 13 / INCH));
        sheet.setMargin(PageMargin.FOOTER, 5 / INCH);
        sheet.getFooter().setRight("&9第&P页 共&N页");
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatCells(false);
    }

    void footer(String text) {
        sheet.getFooter().setLeft("&9 " + text.replace("&", "&&"));
    }

    int row() {
        return row;
    }

    /** Which cell asks for what: address by key. */
    Map<String, String> cells() {
        return cells;
    }

    /** Begins a row of some height in points. */
    FormPage next(double height) {
        row++;
        XSSFRow made = sheet.createRow(row);
        made.setHeightInPoints((float) height);
        return this;
    }

    /** Begins a row in which the texts find room. */
    FormPage next(int leastLines, List<Span> texts) {
        int lines = texts.stream()
                .mapToInt(span -> lines(span.text(), width(span.from(), span.to())))
                .max()
                .orElse(1);
        return next(Math.min(400, Math.max(lines, leastLines) * LINE + PADDING));
    }

    /** A text over some columns, both included. */
    record Span(String text, int from, int to) {}

    private int width(int from, int to) {
        return Arrays.stream(widths, from, to + 1).sum();
    }

    private static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            int signs = line.codePoints().map(c -> c < 0x100 ? 1 : 2).sum();
            lines += Math.max(1, (signs + width - 2) / (width - 1));
        }
        return lines;
    }

    /** What stands on the page and is not to be changed. */
    Set<String> locked() {
        return locked;
    }

    /** A text over some columns of the row in hand. */
    FormPage put(Look look, int from, int to, String label) {
        String text = switch (look) {
            case TITLE, SECTION, HEAD, RIGHT -> length.worded(label);
            default -> label;
        };
        if (!text.isBlank()) {
            locked.add(text);
        }
        return fill(look, from, to, text);
    }

    private FormPage fill(Look look, int from, int to, String text) {
        for (int column = from; column <= to; column++) {
            sheet.getRow(row).createCell(column).setCellStyle(looks.of(look));
        }
        XSSFCell cell = sheet.getRow(row).getCell(from);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        if (to > from) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, from, to));
        }
        return this;
    }

    /** A cell to be filled in. */
    FormPage ask(Look look, int from, int to, String key, String base) {
        cells.put(key, new CellReference(row, from).formatAsString());
        return fill(look, from, to, base);
    }

    /** Offers a list in some cells of a column; other texts may be written, after a warning. */
    void offer(int firstRow, int lastRow, int column, String list, String title, String words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createFormulaListConstraint(list), new CellRangeAddressList(firstRow, lastRow, column, column));
        choice.setSuppressDropDownArrow(true);
        choice.setShowErrorBox(true);
        choice.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        choice.createErrorBox(title, "请从下拉的词里选一个。");
        choice.setShowPromptBox(true);
        choice.createPromptBox(title, words);
        sheet.addValidationData(choice);
    }

    /** Rows printed on top of every page. */
    void repeat(int first, int last) {
        sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
    }
}
