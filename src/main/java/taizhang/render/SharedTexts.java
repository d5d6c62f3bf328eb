package taizhang.render;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.document.Underline;

/** The texts of a workbook, each once (sharedStrings.xml): every program reads them, and files stay small. */
final class SharedTexts {
    private final Map<Entry, Integer> numbers = new LinkedHashMap<>();
    private int uses;

    private sealed interface Entry {}

    /** A text in the type of its cell. */
    private record Plain(String text) implements Entry {}

    /** A text of which parts are underlined, so that its type stands with it. */
    private record Underlined(String text, List<Underline> parts, SheetStyles.Type type) implements Entry {}

    /** The number of a text, from 0 in the order of first use. */
    int numberOf(String text) {
        return numberOf(new Plain(text));
    }

    /** The number of a text of which some parts may be underlined. */
    int numberOf(String text, List<Underline> parts, SheetStyles.Type type) {
        return numberOf(parts.isEmpty() ? new Plain(text) : new Underlined(text, parts, type));
    }

    private int numberOf(Entry text) {
        uses++;
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, numbers.size());
        return numbers.size() - 1;
    }

    void write(Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"" + uses
                + "\" uniqueCount=\"" + numbers.size() + "\">");
        for (Entry entry : numbers.keySet()) {
            out.write("<si>");
            switch (entry) {
                case Plain plain -> text(plain.text(), out);
                case Underlined text -> write(text, out);
            }
            out.write("</si>\n");
        }
        out.write("</sst>");
    }

    private static void write(Underlined text, Writer out) throws IOException {
        int done = 0;
        for (Underline part : text.parts()) {
            run(text, done, part.from(), "", out);
            run(text, part.from(), part.to(), "<u/>", out);
            done = part.to();
        }
        run(text, done, text.text().length(), "", out);
    }

    private static void run(Underlined text, int from, int to, String mark, Writer out) throws IOException {
        if (from < to) {
            out.write("<r><rPr>" + mark + "<sz val=\"" + text.type().sizePt() + "\"/><rFont val=\""
                    + SheetStyles.nameOf(text.type().role()) + "\"/><charset val=\"134\"/></rPr>");
            text(text.text().substring(from, to), out);
            out.write("</r>");
        }
    }

    private static void text(String text, Writer out) throws IOException {
        out.write("<t xml:space=\"preserve\">");
        escape(text, out);
        out.write("</t>");
    }

    private static void escape(String text, Writer out) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String replacement = escapeAt(text, i);
            if (!replacement.isEmpty()) {
                out.write(text, done, i - done);
                out.write(replacement);
                done = i + 1;
            }
        }
        out.write(text, done, text.length() - done);
    }

    /** What stands for a character that cannot stand for itself; empty if it can. */
    private static String escapeAt(String text, int index) {
        char c = text.charAt(index);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '_' -> looksLikeEscape(text, index) ? "_x005F_" : "";
            case '\n', '\t' -> "";
            default ->
                c < ' ' || c >= 0xFFFE ? "_x" + HexFormat.of().withUpperCase().toHexDigits(c) + "_" : "";
        };
    }

    /** The file format reads _x4E2D_ as 中; a text that merely looks so is protected. */
    private static boolean looksLikeEscape(String text, int index) {
        if (index + 7 > text.length() || text.charAt(index + 1) != 'x' || text.charAt(index + 6) != '_') {
            return false;
        }
        for (int i = index + 2; i < index + 6; i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
