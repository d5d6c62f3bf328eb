package taizhang.workbook.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.w3c.dom.Element;
import taizhang.workbook.CellAddress;
import taizhang.workbook.UnreadableException;

/** One form being filled in. */
final class Filling {
    /**
     * A cell that was filled.
     *
     * @param expected what it should say by a second count
     */
    record Told(String sheet, CellAddress at, String expected) {}

    private final OpenForm form;
    private final Meanings meanings;
    private final CellFilling pen;
    private final RowHeights heights;
    private final Map<String, RowShift> shifts = new LinkedHashMap<>();
    private final List<Told> told = new ArrayList<>();

    Filling(OpenForm form, Meanings meanings) throws UnreadableException {
        this.form = form;
        this.meanings = meanings;
        this.pen = new CellFilling(form.words(), form.from1904() ? CellFilling.FROM_1904 : CellFilling.USUAL);
        this.heights = RowHeights.of(form.parts());
        for (FormSheet sheet : form.sheets()) {
            NavigableMap<Integer, Integer> copies = new TreeMap<>();
            sheet.repeated(form.words(), meanings)
                    .forEach((row, cells) -> copies.put(row, Math.max(1, linesOf(cells.getFirst()))));
            shifts.put(sheet.name(), new RowShift(copies));
        }
    }

    private int linesOf(FormCell cell) {
        return meanings.count(FormSheet.sourceOf(cell, meanings).orElseThrow());
    }

    /** The cells that were filled, sheet by sheet. */
    List<Told> told() {
        return List.copyOf(told);
    }

    /** Fills all sheets. */
    void run() throws UnreadableException {
        boolean moving = shifts.values().stream().anyMatch(shift -> !shift.isNothing());
        for (FormSheet sheet : form.sheets()) {
            if (moving) {
                SharedFormulas.writeOut(sheet);
            }
            rows(sheet);
            if (moving) {
                new Surroundings(form.parts(), sheet, shifts).move();
            }
        }
        if (moving) {
            Surroundings.moveNames(form.parts(), shifts);
        }
        Recalculation.ask(form);
    }

    private void rows(FormSheet sheet) {
        RowShift shift = shifts.getOrDefault(sheet.name(), RowShift.NONE);
        Map<Integer, Integer> lines = new HashMap<>();
        sheet.repeated(form.words(), meanings).forEach((row, cells) -> lines.put(row, linesOf(cells.getFirst())));
        for (Element row : sheet.rows()) {
            int number = FormSheet.rowOf(row);
            for (int copy = 0; copy < shift.copies().getOrDefault(number, 1); copy++) {
                Element written = (Element) row.cloneNode(true);
                sheet.data().insertBefore(written, row);
                formulas(sheet, written, number, copy);
                fill(sheet, written, copy < lines.getOrDefault(number, 1) ? copy : -1);
                renumber(written, shift.first(number) + copy);
            }
            XmlTree.remove(row);
        }
    }

    private void formulas(FormSheet sheet, Element row, int number, int copy) {
        boolean repeated = shifts.getOrDefault(sheet.name(), RowShift.NONE).repeats(number);
        for (Element cell : FormSheet.cellsOf(row)) {
            FormCell.formulaOf(cell).ifPresent(formula -> {
                formula.setTextContent(formula(formula.getTextContent(), sheet, repeated, number, copy));
                XmlTree.attribute(formula, "ref")
                        .ifPresent(ref -> XmlTree.put(formula, "ref", formula(ref, sheet, repeated, number, copy)));
            });
        }
    }

    private String formula(String text, FormSheet sheet, boolean repeated, int row, int copy) {
        return repeated
                ? References.filledDown(text, sheet.name(), shifts, row, copy)
                : References.moved(text, sheet.name(), shifts);
    }

    /** Fills a row; -1: there is no line for it, so that it stays empty. */
    private void fill(FormSheet sheet, Element row, int line) {
        boolean wrote = false;
        for (Element element : FormSheet.cellsOf(row)) {
            FormCell cell = new FormCell(
                    element,
                    FormSheet.placeOf(element),
                    form.words().of(element),
                    FormCell.formulaOf(element).isPresent());
            if (!cell.formula() && Placeholder.isIn(cell.text())) {
                String expected = pen.fill(cell, form.form(cell), placeholder -> meaning(placeholder, line));
                told.add(new Told(sheet.name(), placeAfter(sheet, cell.at(), line), expected));
                wrote = true;
            }
        }
        if (wrote) {
            heights.grow(sheet, row, form.words());
        }
    }

    private CellAddress placeAfter(FormSheet sheet, CellAddress at, int line) {
        RowShift shift = shifts.getOrDefault(sheet.name(), RowShift.NONE);
        int copy = shift.repeats(at.row()) ? Math.max(0, line) : 0;
        return new CellAddress(shift.first(at.row()) + copy, at.column());
    }

    private Entry meaning(Placeholder placeholder, int line) {
        boolean nothing = line < 0 && meanings.source(placeholder.name()).isPresent();
        return nothing ? new Entry.Words("") : meanings.at(placeholder.name(), Math.max(0, line));
    }

    private static void renumber(Element row, int number) {
        XmlTree.put(row, "r", Integer.toString(number + 1));
        for (Element cell : FormSheet.cellsOf(row)) {
            int column = FormSheet.placeOf(cell).column();
            XmlTree.put(cell, "r", new CellAddress(number, column).text());
        }
    }
}
