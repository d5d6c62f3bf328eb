package taizhang.workbook.fill;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import taizhang.workbook.CellAddress;

/**
 * A cell as the file has it.
 *
 * @param element its element
 * @param at its place
 * @param text its words, or the words of its formula; empty for numbers and nothing
 * @param formula whether it is a formula
 */
record FormCell(Element element, CellAddress at, String text, boolean formula) {
    List<Placeholder> placeholders() {
        return Placeholder.in(text);
    }

    /** The number of its style. */
    int style() {
        return XmlTree.attribute(element, "s").map(FormCell::number).orElse(0);
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    static Optional<Element> formulaOf(Element cell) {
        return XmlTree.child(cell, "f");
    }
}
