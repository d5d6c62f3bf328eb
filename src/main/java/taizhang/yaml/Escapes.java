package taizhang.yaml;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.yaml.slips.CharacterVerdict;
import taizhang.yaml.slips.MendedText;

/**
 * Judges the characters of a text in double quotes that were written as escapes, just as if they had been typed.
 *
 * <p>Typed characters were judged and mended before, so whatever is still wrong with the value came from an escape.
 */
final class Escapes {
    private static final String NAMED = "0abtnvfre\"/\\N_LP ";
    private static final String MEANT = "\0\u0007\b\t\n\u000B\f\r\u001B\"/\\\u0085\u00A0\u2028\u2029 ";

    private final MendedText text;
    private final Diagnostics findings;
    private int half = -1;

    Escapes(MendedText text, Diagnostics findings) {
        this.text = text;
        this.findings = findings;
    }

    /**
     * The value with its wrong characters mended, each of which is reported at its escape.
     *
     * @param lines the lines the text was written on, without its quotes
     * @param first the number of the first of them
     * @param column where it begins on that line, in chars
     */
    String judged(String value, List<String> lines, int first, int column) {
        boolean wrong = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (int at = line.indexOf('\\'); at >= 0 && at + 1 < line.length(); ) {
                int end = at + 2 + digits(line.charAt(at + 1));
                wrong |= end <= line.length() && look(line, at, end, first + i, i == 0 ? column : 0);
                at = line.indexOf('\\', end);
            }
        }
        return wrong ? mended(value) : value;
    }

    private boolean look(String line, int at, int end, int number, int column) {
        int c = meant(line, at, end);
        boolean pair = half >= 0 && Character.isLowSurrogate((char) c) && c < 0x10000;
        half = -1;
        if (pair || isFirstOfPair(line, c, end)) {
            half = pair ? -1 : c;
            return false;
        }
        if (c == '\t') {
            findings.report(FileCode.TAB_IN_TEXT, text.place(number, column + at, column + end));
            return true;
        }
        int before = at > 0 ? line.codePointBefore(at) : -1;
        int after = end < line.length() ? line.codePointAt(end) : -1;
        Optional<CharacterVerdict> verdict = c == '\n' ? Optional.empty() : CharacterVerdict.of(before, c, after);
        verdict.ifPresent(found -> findings.report(
                found.code(),
                text.place(number, column + at, column + end),
                found.arguments().toArray()));
        return verdict.isPresent();
    }

    /** Whether a half of a character has its other half right behind it. */
    private static boolean isFirstOfPair(String line, int c, int end) {
        if (c < 0xD800 || c > 0xDBFF || !line.startsWith("\\u", end) || end + 6 > line.length()) {
            return false;
        }
        int next = meant(line, end, end + 6);
        return next >= 0xDC00 && next <= 0xDFFF;
    }

    private static int digits(char kind) {
        return switch (kind) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
    }

    private static int meant(String line, int at, int end) {
        if (end > at + 2) {
            long code = 0;
            for (int i = at + 2; i < end; i++) {
                int digit = Character.digit(line.charAt(i), 16);
                if (digit < 0) {
                    return 'x';
                }
                code = code * 16 + digit;
            }
            return code <= Character.MAX_CODE_POINT ? (int) code : 'x';
        }
        int named = NAMED.indexOf(line.charAt(at + 1));
        return named < 0 ? line.charAt(at + 1) : MEANT.charAt(named);
    }

    private static String mended(String value) {
        StringBuilder mended = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            int end = i + Character.charCount(c);
            int before = i > 0 ? value.codePointBefore(i) : -1;
            int after = end < value.length() ? value.codePointAt(end) : -1;
            if (c == '\n' || c == '\t') {
                mended.append(c == '\n' ? '\n' : ' ');
            } else {
                CharacterVerdict.of(before, c, after)
                        .ifPresentOrElse(found -> mended.append(found.instead()), () -> mended.appendCodePoint(c));
            }
            i = end;
        }
        return mended.toString();
    }
}
