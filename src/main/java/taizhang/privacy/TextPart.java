package taizhang.privacy;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a document, paragraph by paragraph: also deleted text that is kept, comments, headers, addresses of links. */
final class TextPart {
    private static final Set<String> PARAGRAPHS = Set.of("p", "h", "comment", "text", "Relationship");
    private static final Set<String> TELLING_ATTRIBUTES =
            Set.of("Target", "name", "descr", "title", "href", "string-value");

    /** A paragraph as long as this is none, and is looked at in pieces. */
    private static final int LONGEST = 1_000_000;

    private final String part;
    private final List<Sighting> seen;
    private final StringBuilder text = new StringBuilder();
    private final DigitCells boxes = new DigitCells();
    private ColumnHeads heads = new ColumnHeads();
    private int paragraph = 1;
    private int row;
    private int column = -1;

    TextPart(String part, List<Sighting> seen) {
        this.part = part;
        this.seen = seen;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
                if (text.length() > LONGEST) {
                    flush();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        flush();
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tbl", "table" -> heads = new ColumnHeads();
            case "tr", "table-row" -> {
                boxes.end().forEach(found -> see(found, 1, 1));
                row++;
                column = -1;
            }
            case "tc", "table-cell" -> column++;
            case "tab", "br", "cr", "s", "line-break" -> text.append(' ');
            default -> {
                // its text comes next
            }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            if (value.length() >= 11 && TELLING_ATTRIBUTES.contains(xml.getAttributeLocalName(i))) {
                look(value, Telling.NONE);
            }
        }
    }

    private void end(String name) {
        if (PARAGRAPHS.contains(name)) {
            flush();
            paragraph++;
        } else if (name.equals("tbl") || name.equals("table")) {
            boxes.end().forEach(found -> see(found, 1, 1));
            column = -1;
        }
    }

    private void flush() {
        String whole = text.toString();
        text.setLength(0);
        if (column >= 0 && !whole.isBlank()) {
            boxes.next(whole).forEach(found -> see(found, 1, 1));
        }
        look(whole, column < 0 ? Telling.NONE : heads.over(row, column, whole));
    }

    private void look(String words, Telling head) {
        TextWalk walk = new TextWalk(words.replace('\n', ' '));
        for (PrivateNumber found : PrivateText.in(words, Writing.TEXT, head)) {
            walk.goTo(found.start());
            see(found, walk.column(), walk.lengthTo(found.end()));
        }
    }

    private void see(PrivateNumber found, int at, int length) {
        String file = part.endsWith("document.xml") ? "" : part + " ";
        String place = file + "第" + paragraph + "段";
        seen.add(new Sighting(found.kind(), found.masked(), paragraph, at, length, place));
    }
}
