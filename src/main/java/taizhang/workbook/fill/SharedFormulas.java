package taizhang.workbook.fill;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import taizhang.workbook.CellAddress;

/** Formulas that a file writes once for many cells (共享公式): rows that move take each its own. */
final class SharedFormulas {
    private record Master(CellAddress at, String text) {}

    private SharedFormulas() {}

    /** Writes out the formula of each cell of a sheet. */
    static void writeOut(FormSheet sheet) {
        Map<String, Master> masters = new HashMap<>();
        for (Element row : sheet.rows()) {
            for (Element cell : FormSheet.cellsOf(row)) {
                Optional<Element> formula = FormCell.formulaOf(cell)
                        .filter(found -> found.getAttribute("t").equals("shared"));
                if (formula.isPresent()) {
                    writeOut(cell, formula.get(), masters);
                }
            }
        }
    }

    private static void writeOut(Element cell, Element formula, Map<String, Master> masters) {
        CellAddress at = FormSheet.placeOf(cell);
        String key = formula.getAttribute("si");
        if (!formula.getTextContent().isEmpty()) {
            masters.put(key, new Master(at, formula.getTextContent()));
        }
        Master master = masters.get(key);
        if (master != null) {
            formula.setTextContent(References.translated(
                    master.text(),
                    at.row() - master.at().row(),
                    at.column() - master.at().column()));
            formula.removeAttribute("t");
            formula.removeAttribute("si");
            formula.removeAttribute("ref");
        }
    }
}
