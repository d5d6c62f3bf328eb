package taizhang.privacy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, cell by cell, as its XML comes in. */
final class SheetPart {
    /** More than any cell holds. */
    private static final int LONGEST = 100_000;

    private final String number;
    private final List<String> shared;
    private final List<Sighting> seen;
    private final ColumnHeads heads = new ColumnHeads();
    private final DigitCells boxes = new DigitCells();
    private int row;
    private int column;

    SheetPart(String number, List<String> shared, List<Sighting> seen) {
        this.number = number;
        this.shared = shared;
        this.seen = seen;
    }

    /** The texts that cells name by their number. */
    static List<String> sharedTexts(XMLStreamReader xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean shown = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                shown = xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.CHARACTERS && shown && text.length() < LONGEST) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                shown = false;
                if (xml.getLocalName().equals("si")) {
                    texts.add(text.toString());
                    text.setLength(0);
                }
            }
        }
        return texts;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String kind = "";
        boolean value = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("row")) {
                    row = count(xml.getAttributeValue(null, "r"), row + 1);
                    column = 0;
                } else if (name.equals("c")) {
                    column = columnOf(xml.getAttributeValue(null, "r"));
                    String type = xml.getAttributeValue(null, "t");
                    kind = type == null ? "n" : type;
                    text.setLength(0);
                }
                value = List.of("v", "t", "oddHeader", "oddFooter", "f").contains(name);
            } else if (event == XMLStreamConstants.CHARACTERS && value && text.length() < LONGEST) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                value = false;
                if (xml.getLocalName().equals("c")) {
                    cell(shown(text.toString(), kind));
                } else if (xml.getLocalName().equals("row")) {
                    boxes.end().forEach(this::see);
                } else if (xml.getLocalName().equals("f")) {
                    text.append(' ');
                } else if (xml.getLocalName().startsWith("odd")) {
                    cell(text.toString());
                }
            }
        }
    }

    private String shown(String value, String kind) {
        try {
            return switch (kind) {
                case "s" -> shared.get(Integer.parseInt(value.strip()));
                case "n" ->
                    value.isBlank() || value.length() > 30 ? value : new BigDecimal(value.strip()).toPlainString();
                default -> value;
            };
        } catch (NumberFormatException | IndexOutOfBoundsException noNumber) {
            return value;
        }
    }

    private void cell(String text) {
        Telling head = heads.over(row, column, text);
        boxes.next(text).forEach(this::see);
        PrivateText.in(text, Writing.TEXT, head).forEach(this::see);
    }

    private void see(PrivateNumber found) {
        String place = "工作表" + number + "的" + letters(column) + row;
        seen.add(new Sighting(found.kind(), found.masked(), Math.max(1, row), Math.max(1, column), 1, place));
    }

    private static int count(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }

    private int columnOf(@Nullable String place) {
        if (place == null) {
            return column + 1;
        }
        int number = 0;
        for (int i = 0; i < place.length() && i < 3 && Signs.isLatin(place.charAt(i)); i++) {
            number = number * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return number;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
