package taizhang.workbook.fill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;
import taizhang.workbook.CellAddress;
import taizhang.workbook.UnreadableException;

/**
 * The results of formulas (重算). Whoever opens the file reckons them anew; those that can be reckoned here are put in, for
 * programs that only show what is there.
 */
final class Recalculation {
    /** What asks the clock or for chance: nothing of such a file is reckoned here. */
    private static final Pattern BY_CHANCE =
            Pattern.compile("(?i)\\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INFO|CELL)\\s*\\(");

    private static final List<String> AFTER = List.of(
            "oleSize",
            "customWorkbookViews",
            "pivotCaches",
            "smartTagPr",
            "smartTagTypes",
            "webPublishing",
            "fileRecoveryPr",
            "webPublishObjects",
            "extLst");

    private Recalculation() {}

    /** Takes old results out and has the file reckoned when it is opened. */
    static void ask(OpenForm form) throws UnreadableException {
        form.parts().drop(form.parts().named("calcChain", "xl/calcChain.xml"));
        Element book = form.parts().book().getDocumentElement();
        Element settings = XmlTree.child(book, "calcPr").orElseGet(() -> {
            Element made = XmlTree.like(book, "calcPr");
            Optional<Element> next = XmlTree.children(book).stream()
                    .filter(child -> AFTER.contains(child.getLocalName()))
                    .findFirst();
            book.insertBefore(made, next.orElse(null));
            return made;
        });
        XmlTree.put(settings, "fullCalcOnLoad", "1");
        for (FormSheet sheet : form.sheets()) {
            formulas(sheet).values().forEach(Recalculation::clear);
        }
    }

    private static Map<CellAddress, Element> formulas(FormSheet sheet) {
        Map<CellAddress, Element> found = new TreeMap<>();
        for (Element row : sheet.rows()) {
            for (Element cell : FormSheet.cellsOf(row)) {
                if (FormCell.formulaOf(cell).isPresent()) {
                    found.put(FormSheet.placeOf(cell), cell);
                }
            }
        }
        return found;
    }

    private static void clear(Element cell) {
        XmlTree.child(cell, "v").ifPresent(XmlTree::remove);
        cell.removeAttribute("t");
    }

    /**
     * Puts results in, as far as they can be reckoned.
     *
     * @param bytes the filled file as it stands
     */
    static void results(OpenForm form, byte[] bytes) {
        boolean any = form.sheets().stream().anyMatch(sheet -> !formulas(sheet).isEmpty());
        boolean sure = form.sheets().stream()
                .flatMap(sheet -> formulas(sheet).values().stream())
                .noneMatch(cell -> BY_CHANCE.matcher(cell.getTextContent()).find());
        if (!any || !sure) {
            return;
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(book);
            evaluator.setIgnoreMissingWorkbooks(true);
            for (FormSheet sheet : form.sheets()) {
                XSSFSheet reckoned = book.getSheet(sheet.name());
                if (reckoned != null) {
                    formulas(sheet).forEach((at, cell) -> result(evaluator, reckoned, at, cell));
                }
            }
        } catch (IOException | RuntimeException cannotReckon) {
            // POI has no common type for what it cannot read; whoever opens the file reckons it anew
            return;
        }
    }

    private static void result(XSSFFormulaEvaluator evaluator, XSSFSheet sheet, CellAddress at, Element cell) {
        XSSFRow row = sheet.getRow(at.row());
        XSSFCell found = row == null ? null : row.getCell(at.column());
        if (found == null) {
            return;
        }
        try {
            CellValue value = evaluator.evaluate(found);
            if (value != null) {
                put(cell, value);
            }
        } catch (RuntimeException cannotReckon) {
            // a function that POI does not have: the cell is left without a result
            return;
        }
    }

    private static void put(Element cell, CellValue value) {
        switch (value.getCellType()) {
            case NUMERIC -> {
                if (Double.isFinite(value.getNumberValue())) {
                    put(
                            cell,
                            "",
                            BigDecimal.valueOf(value.getNumberValue())
                                    .stripTrailingZeros()
                                    .toPlainString());
                }
            }
            case STRING -> put(cell, "str", value.getStringValue());
            case BOOLEAN -> put(cell, "b", value.getBooleanValue() ? "1" : "0");
            case ERROR ->
                put(cell, "e", FormulaError.forInt(value.getErrorValue()).getString());
            case _NONE, BLANK, FORMULA -> {}
        }
    }

    private static void put(Element cell, String type, String text) {
        Element value = XmlTree.like(cell, "v");
        value.setTextContent(text);
        FormCell.formulaOf(cell).ifPresent(formula -> cell.insertBefore(value, formula.getNextSibling()));
        if (!type.isEmpty()) {
            XmlTree.put(cell, "t", type);
        }
    }
}
