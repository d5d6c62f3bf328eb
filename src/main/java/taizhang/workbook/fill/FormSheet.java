package taizhang.workbook.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import taizhang.diagnostic.SourceSpan;
import taizhang.workbook.CellAddress;
import taizhang.workbook.CellRegion;

/**
 * A sheet of the form.
 *
 * @param name on its tab
 * @param part the part with its cells
 * @param tree the same as a tree
 * @param visible whether a person sees it
 */
record FormSheet(String name, String part, Document tree, boolean visible) {
    /** The element with the rows. */
    Element data() {
        return XmlTree.child(tree.getDocumentElement(), "sheetData").orElseThrow();
    }

    List<Element> rows() {
        return XmlTree.children(data(), "row");
    }

    static int rowOf(Element row) {
        return FormCell.number(row.getAttribute("r")) - 1;
    }

    static List<Element> cellsOf(Element row) {
        return XmlTree.children(row, "c");
    }

    static CellAddress placeOf(Element cell) {
        return CellAddress.parse(cell.getAttribute("r")).orElseThrow();
    }

    /** Some programs leave the addresses out where they follow from the order. */
    void number() {
        int row = 0;
        for (Element line : rows()) {
            row = XmlTree.attribute(line, "r").map(FormCell::number).orElse(row + 1);
            XmlTree.put(line, "r", Integer.toString(row));
            int column = -1;
            for (Element cell : cellsOf(line)) {
                column = CellAddress.parse(cell.getAttribute("r"))
                        .map(CellAddress::column)
                        .orElse(column + 1);
                XmlTree.put(cell, "r", new CellAddress(row - 1, column).text());
            }
        }
    }

    /** The cells that hold words or formulas. */
    List<FormCell> cells(SharedWords words) {
        List<FormCell> cells = new ArrayList<>();
        for (Element row : rows()) {
            for (Element cell : cellsOf(row)) {
                Optional<Element> formula = FormCell.formulaOf(cell);
                String text = formula.map(Element::getTextContent).orElse("") + words.of(cell);
                if (!text.isEmpty()) {
                    cells.add(new FormCell(cell, placeOf(cell), text, formula.isPresent()));
                }
            }
        }
        return cells;
    }

    /** The rows that are repeated, each with the cells that ask for it. */
    NavigableMap<Integer, List<FormCell>> repeated(SharedWords words, Meanings meanings) {
        NavigableMap<Integer, List<FormCell>> rows = new TreeMap<>();
        for (FormCell cell : cells(words)) {
            if (!cell.formula() && sourceOf(cell, meanings).isPresent()) {
                rows.computeIfAbsent(cell.at().row(), none -> new ArrayList<>()).add(cell);
            }
        }
        return rows;
    }

    /** Of which lines a cell tells. */
    static Optional<String> sourceOf(FormCell cell, Meanings meanings) {
        return cell.placeholders().stream()
                .flatMap(placeholder -> meanings.source(placeholder.name()).stream())
                .findFirst();
    }

    List<CellRegion> merged() {
        return XmlTree.child(tree.getDocumentElement(), "mergeCells").stream()
                .flatMap(list -> XmlTree.children(list, "mergeCell").stream())
                .flatMap(merge -> CellRegion.parse(merge.getAttribute("ref")).stream())
                .toList();
    }

    /** A place as people say it: “汇总”表B7格. */
    String say(CellAddress at) {
        return "“" + name + "”表" + at.text() + "格";
    }

    static SourceSpan span(String file, CellAddress at) {
        return new SourceSpan(file, at.row() + 1, at.column() + 1, 0);
    }
}
