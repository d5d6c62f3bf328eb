package taizhang.workbook.fill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import taizhang.workbook.NumberForm;

/**
 * Puts what words mean into a cell. Words never become a formula, and a number stays one where it has the cell to itself.
 *
 * @param words that cells share
 * @param firstDay the day that counts as nought
 */
record CellFilling(SharedWords words, LocalDate firstDay) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final String HUNDREDTHS = "%";

    /** Nought in Excel, whose 1900 has a day too many. */
    static final LocalDate USUAL = LocalDate.of(1899, 12, 30);

    /** Nought in old files from a Mac. */
    static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

    /**
     * Fills a cell.
     *
     * @param form how it shows numbers
     * @param meaning of each placeholder
     * @return what it should say by a second count, as it is read back
     */
    String fill(FormCell cell, NumberForm form, Function<Placeholder, Entry> meaning) {
        List<Placeholder> placeholders = cell.placeholders();
        if (placeholders.size() == 1 && placeholders.getFirst().isWhole(cell.text())) {
            Entry entry = meaning.apply(placeholders.getFirst());
            Optional<BigDecimal> number = numberOf(entry, entry.shown(), form);
            if (number.isPresent()) {
                clear(cell.element());
                Element value = XmlTree.like(cell.element(), "v");
                value.setTextContent(number.get().toPlainString());
                cell.element().appendChild(value);
                return numberOf(entry, entry.expected(), form)
                        .map(BigDecimal::toPlainString)
                        .orElse(entry.expected());
            }
            putWords(cell, entry.shown());
            return entry.expected();
        }
        putPieces(cell, meaning);
        return replaced(
                cell.text(),
                0,
                cell.text().length(),
                placeholders,
                placeholder -> meaning.apply(placeholder).expected());
    }

    /** The number that stands for an entry in a cell of a format; empty for words. */
    private Optional<BigDecimal> numberOf(Entry entry, String shown, NumberForm form) {
        return switch (entry) {
            case Entry.Words ignored -> Optional.empty();
            case Entry.Amount amount -> Optional.of(amount.value());
            case Entry.Day day ->
                form.showsDay()
                        ? Optional.of(BigDecimal.valueOf(ChronoUnit.DAYS.between(firstDay, day.day())))
                        : Optional.empty();
            case Entry.Count ignored -> {
                if (shown.endsWith(HUNDREDTHS) && form.showsPercent()) {
                    yield number(shown.substring(0, shown.length() - 1))
                            .map(value -> value.movePointLeft(2).stripTrailingZeros());
                }
                yield number(shown);
            }
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static void clear(Element cell) {
        XmlTree.children(cell).stream()
                .filter(child -> !XmlTree.is(child, "extLst"))
                .forEach(XmlTree::remove);
        cell.removeAttribute("t");
    }

    private static void putWords(FormCell cell, String text) {
        clear(cell.element());
        if (!text.isEmpty()) {
            Element words = XmlTree.like(cell.element(), "t");
            putText(words, text);
            Element item = XmlTree.like(cell.element(), "is");
            item.appendChild(words);
            put(cell.element(), item);
        }
    }

    private static void put(Element cell, Element item) {
        XmlTree.put(cell, "t", "inlineStr");
        cell.appendChild(item);
    }

    private static void putText(Element words, String text) {
        words.setTextContent(text);
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** Words among others take the looks of the piece in which the placeholder begins. */
    private void putPieces(FormCell cell, Function<Placeholder, Entry> meaning) {
        Optional<Element> source = words.elementOf(cell.element());
        List<Placeholder> placeholders = cell.placeholders();
        Function<Placeholder, String> shown =
                placeholder -> meaning.apply(placeholder).shown();
        if (source.isEmpty()) {
            putWords(cell, replaced(cell.text(), 0, cell.text().length(), placeholders, shown));
            return;
        }
        Element item = XmlTree.like(cell.element(), "is");
        for (Element child : XmlTree.children(source.get())) {
            if (XmlTree.is(child, "t") || XmlTree.is(child, "r")) {
                item.appendChild(cell.element().getOwnerDocument().importNode(child, true));
            }
        }
        int from = 0;
        for (Element piece : SharedWords.pieces(item)) {
            int to = from + piece.getTextContent().length();
            putText(piece, replaced(cell.text(), from, to, placeholders, shown));
            from = to;
        }
        clear(cell.element());
        put(cell.element(), item);
    }

    /** A part of a text, in which each placeholder that begins there gives way to its meaning, and of others nothing is left. */
    private static String replaced(
            String text, int from, int to, List<Placeholder> placeholders, Function<Placeholder, String> meaning) {
        StringBuilder out = new StringBuilder();
        int at = from;
        for (Placeholder placeholder : placeholders) {
            if (placeholder.end() > from && placeholder.start() < to) {
                if (placeholder.start() >= from) {
                    out.append(text, at, placeholder.start()).append(meaning.apply(placeholder));
                }
                at = Math.min(to, placeholder.end());
            }
        }
        return out.append(text, at, to).toString();
    }
}
