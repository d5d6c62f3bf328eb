package taizhang.render;

import taizhang.diagnostic.DisplayWidth;

/**
 * How many lines a spreadsheet makes of a text, in the faces of the reader's machine: a Chinese character is one em, any other
 * more than the half em of 宋体, since the faces that stand in for it are wider. Spreadsheets neither squeeze marks nor
 * let them hang; they do not tear words of letters or figures, nor part a mark from what it closes or opens.
 */
final class PlainLines {
    private static final double NARROW = 0.64;
    private static final String CLOSING = "，。、；：？！）》〉」』”’】〕·％…—,.;:?!)]}%";
    private static final String OPENING = "（《〈「『“‘【〔([{";

    private PlainLines() {}

    /** The number of lines, at least one, where each has room for so many ems. */
    static int count(String text, double ems) {
        int lines = 1;
        double used = 0;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '\n') {
                lines++;
                used = 0;
                at++;
                continue;
            }
            int end = unit(text, at);
            double width = width(text, at, end);
            if (used > 0 && used + width > ems) {
                lines++;
                used = 0;
            }
            used += width;
            if (used > ems) {
                int further = (int) Math.ceil(used / ems) - 1;
                lines += further;
                used -= further * ems;
            }
            at = end;
        }
        return lines;
    }

    /** The end of what stands on one line from the given place on: a character or word and the marks that go with it. */
    private static int unit(String text, int from) {
        int at = from;
        while (at < text.length() - 1 && OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        boolean word = isOfWord(character);
        while (at < text.length()) {
            char next = text.charAt(at);
            if (CLOSING.indexOf(next) < 0 && !(word && isOfWord(next))) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isOfWord(int character) {
        return character < 0x2E80 && Character.isLetterOrDigit(character);
    }

    private static double width(String text, int from, int end) {
        double width = 0;
        for (int at = from; at < end; ) {
            int character = text.codePointAt(at);
            width += switch (DisplayWidth.of(character)) {
                case 0 -> 0;
                case 1 -> NARROW;
                default -> 1;
            };
            at += Character.charCount(character);
        }
        return width;
    }
}
