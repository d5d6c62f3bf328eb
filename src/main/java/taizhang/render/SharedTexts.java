package taizhang.render;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each once (sharedStrings.xml): every program reads them, and files stay small. */
final class SharedTexts {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int uses;

    /** The number of a text, from 0 in the order of first use. */
    int numberOf(String text) {
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
        for (String text : numbers.keySet()) {
            out.write("<si><t xml:space=\"preserve\">");
            escape(text, out);
            out.write("</t></si>\n");
        }
        out.write("</sst>");
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
