package taizhang.workbook.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The words that cells of a file share.
 *
 * @param items the element of each
 */
record SharedWords(List<Element> items) {
    SharedWords {
        items = List.copyOf(items);
    }

    /** The words in a cell; empty for numbers, and for nothing. */
    String of(Element cell) {
        return elementOf(cell)
                .map(SharedWords::text)
                .orElseGet(() -> cell.getAttribute("t").equals("str") ? valueOf(cell) : "");
    }

    /** The element with the words of a cell. */
    Optional<Element> elementOf(Element cell) {
        return switch (cell.getAttribute("t")) {
            case "s" -> {
                int number = FormCell.number(valueOf(cell));
                yield number >= 0 && number < items.size() ? Optional.of(items.get(number)) : Optional.empty();
            }
            case "inlineStr" -> XmlTree.child(cell, "is");
            default -> Optional.empty();
        };
    }

    private static String valueOf(Element cell) {
        return XmlTree.child(cell, "v").map(Element::getTextContent).orElse("");
    }

    /** The words of an element, its pieces joined. */
    static String text(Element item) {
        StringBuilder text = new StringBuilder();
        pieces(item).forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }

    /** The pieces of rich words; readings beside the characters are none. */
    static List<Element> pieces(Element item) {
        List<Element> pieces = new ArrayList<>(XmlTree.children(item, "t"));
        XmlTree.children(item, "r").forEach(run -> pieces.addAll(XmlTree.children(run, "t")));
        return pieces;
    }
}
