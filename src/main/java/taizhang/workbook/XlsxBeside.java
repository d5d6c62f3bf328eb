package taizhang.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * What lies beside the cells of a sheet in an xlsx file.
 *
 * @param notes the comments
 * @param pictures where pictures begin
 */
record XlsxBeside(Map<CellAddress, String> notes, List<CellAddress> pictures) {
    /** Of a sheet's part; what is broken there is left out, for it is no cell. */
    static XlsxBeside of(ZipParts parts, String sheet) throws UnreadableException {
        Relations relations = Relations.of(parts, sheet);
        Map<CellAddress, String> notes = new TreeMap<>();
        List<CellAddress> pictures = new ArrayList<>();
        try {
            for (Relations.Relation one : relations.all()) {
                Optional<byte[]> part =
                        one.type().equals("comments") || one.type().equals("drawing")
                                ? parts.part(one.target())
                                : Optional.empty();
                if (part.isPresent()) {
                    XmlPart.read(part.get(), one.type().equals("comments") ? noteReader(notes) : new Anchors(pictures));
                }
            }
        } catch (XMLStreamException broken) {
            return new XlsxBeside(notes, pictures);
        }
        return new XlsxBeside(notes, pictures);
    }

    private static XmlPart.Handler noteReader(Map<CellAddress, String> notes) {
        return (element, xml) -> {
            if (element.equals("comment")) {
                Optional<CellAddress> at = xml.attribute("ref").flatMap(CellAddress::parse);
                String text = xml.richText().strip();
                at.ifPresent(place -> notes.put(place, text));
            }
        };
    }

    /** Finds the pictures among the shapes that float over a sheet. */
    private static final class Anchors implements XmlPart.Handler {
        private final List<CellAddress> pictures;
        private boolean start;
        private int row;
        private int column;

        Anchors(List<CellAddress> pictures) {
            this.pictures = pictures;
        }

        @Override
        public void start(String element, XmlPart xml) throws XMLStreamException {
            switch (element) {
                case "from" -> start = true;
                case "to" -> start = false;
                case "row" -> row = start ? number(xml.text()) : row;
                case "col" -> column = start ? number(xml.text()) : column;
                case "pic" -> pictures.add(new CellAddress(row, column));
                default -> {}
            }
        }

        private static int number(String text) {
            try {
                return Math.max(0, Integer.parseInt(text.strip()));
            } catch (NumberFormatException broken) {
                return 0;
            }
        }
    }
}
