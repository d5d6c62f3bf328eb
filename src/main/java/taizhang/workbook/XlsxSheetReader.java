package taizhang.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Reads the sheets of an xlsx file, whose texts and formats are known. */
final class XlsxSheetReader {
    private final List<String> texts;
    private final XlsxStyles styles;
    private final NumberTexts numbers;
    private final CellCount count;

    XlsxSheetReader(List<String> texts, XlsxStyles styles, NumberTexts numbers, CellCount count) {
        this.texts = texts;
        this.styles = styles;
        this.numbers = numbers;
        this.count = count;
    }

    /** The sheet in a part; empty for a chart or a sheet of macros. */
    Optional<Sheet> read(String name, Visibility visibility, byte[] part, XlsxBeside beside)
            throws UnreadableException, XMLStreamException {
        Grid grid = new Grid();
        XmlPart.read(part, grid);
        if (!grid.root.equals("worksheet")) {
            return Optional.empty();
        }
        grid.pictures.addAll(beside.pictures());
        return Optional.of(new Sheet(
                name,
                visibility,
                grid.cells,
                grid.merged,
                new TreeMap<>(beside.notes()),
                grid.pictures,
                grid.hiddenRows,
                grid.hiddenColumns));
    }

    /** The sheet as far as it was read. */
    private final class Grid implements XmlPart.Handler {
        private final SortedMap<CellAddress, CellValue> cells = new TreeMap<>();
        private final List<CellRegion> merged = new ArrayList<>();
        private final List<CellAddress> pictures = new ArrayList<>();
        private final Set<Integer> hiddenRows = new HashSet<>();
        private final Set<Integer> hiddenColumns = new HashSet<>();
        private String root = "";
        private int row = -1;
        private CellAddress at = new CellAddress(0, 0);
        private String type = "";
        private int style;
        private boolean formula;
        private boolean inlaid;
        private Optional<String> value = Optional.empty();

        @Override
        public void start(String element, XmlPart xml) throws XMLStreamException {
            if (root.isEmpty()) {
                root = element;
            }
            switch (element) {
                case "col" -> column(xml);
                case "row" -> row(xml);
                case "c" -> cell(xml);
                case "f" -> {
                    formula = true;
                    inlaid |= isPicture(xml.text());
                }
                case "v" -> value = Optional.of(xml.text());
                case "is" -> value = Optional.of(xml.richText());
                case "mergeCell" ->
                    xml.attribute("ref")
                            .flatMap(CellRegion::parse)
                            .filter(region -> region.rows() > 1 || region.columns() > 1)
                            .ifPresent(merged::add);
                default -> {}
            }
        }

        @Override
        public void end(String element) throws UnreadableException {
            if (element.equals("c")) {
                finish();
            }
        }

        private void column(XmlPart xml) {
            if (xml.flag("hidden") || xml.attribute("width").filter("0"::equals).isPresent()) {
                int first = xml.number("min").orElse(1);
                int last = Math.min(xml.number("max").orElse(first), 1 << 14);
                for (int column = first; column <= last; column++) {
                    hiddenColumns.add(column - 1);
                }
            }
        }

        private void row(XmlPart xml) {
            row = xml.number("r").map(number -> number - 1).orElse(row + 1);
            at = new CellAddress(row, -1);
            if (xml.flag("hidden") || xml.attribute("ht").filter("0"::equals).isPresent()) {
                hiddenRows.add(row);
            }
        }

        private void cell(XmlPart xml) {
            // some programs leave out where a cell stands: behind the one before
            CellAddress next = new CellAddress(Math.max(0, row), at.column() + 1);
            at = xml.attribute("r").flatMap(CellAddress::parse).orElse(next);
            type = xml.attribute("t").orElse("n");
            style = xml.number("s").orElse(0);
            formula = false;
            value = Optional.empty();
            // a picture put into a cell is kept as an error with a rich value
            inlaid = type.equals("e") && xml.attribute("vm").isPresent();
        }

        private void finish() throws UnreadableException {
            if (inlaid || value.filter(XlsxSheetReader::isPicture).isPresent()) {
                pictures.add(at);
                return;
            }
            Optional<CellValue> read = content();
            if (read.isPresent()) {
                count.oneMore();
                cells.put(at, read.get());
            }
        }

        private Optional<CellValue> content() {
            if (value.isEmpty() || (value.get().isEmpty() && !type.equals("str"))) {
                return formula ? Optional.of(fault(CellContent.Fault.NO_RESULT)) : Optional.empty();
            }
            String text = value.get();
            return switch (type) {
                case "s" -> words(shared(text));
                case "str" -> words(TypedText.of(text));
                case "inlineStr" -> words(text);
                case "b" ->
                    Optional.of(new CellValue(
                            at, new CellContent.Truth(text.equals("1")), text.equals("1") ? "TRUE" : "FALSE", formula));
                case "e" -> Optional.of(fault(text));
                case "d" -> IsoDay.cell(at, text, formula);
                default -> number(text);
            };
        }

        private String shared(String index) {
            try {
                int place = Integer.parseInt(index.strip());
                return place >= 0 && place < texts.size() ? texts.get(place) : "";
            } catch (NumberFormatException broken) {
                return "";
            }
        }

        private Optional<CellValue> number(String text) {
            try {
                return Optional.of(numbers.cell(at, Double.parseDouble(text.strip()), styles.form(style), formula));
            } catch (NumberFormatException notOne) {
                return words(text);
            }
        }

        private Optional<CellValue> words(String text) {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new CellValue(at, new CellContent.Words(text), text, formula));
        }

        private CellValue fault(String sign) {
            return new CellValue(at, new CellContent.Fault(sign), sign, formula);
        }
    }

    /** WPS keeps a picture in a cell as a formula of its own. */
    static boolean isPicture(String formula) {
        return formula.contains("DISPIMG(");
    }
}
