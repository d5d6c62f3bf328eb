package taizhang.check;

import java.util.Locale;
import java.util.function.IntPredicate;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.diagnostic.SourceFile;
import taizhang.text.LookAlike;

/**
 * What is written can be printed:
 *
 * <ol>
 *   <li>some font has each character: else no paper at all can be made;
 *   <li>no line of the files is longer than a cell of a spreadsheet can hold, with room for what is printed beside it.
 * </ol>
 *
 * <p>Comments are not looked at, nor what is reported where the file is read: control, zero-width and damaged characters.
 */
final class TextPrints implements Rule {
    static final int LONGEST = 30_000;

    private final IntPredicate office;

    /** {@code office} says whether the fonts of the office have a character; it is asked only where the program's have it not. */
    TextPrints(IntPredicate office) {
        this.office = office;
    }

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        PrintableCharacters printable = PrintableCharacters.bundled();
        for (SourceFile file : books.sources()) {
            characters(file, printable, findings);
            lengths(file, findings);
        }
    }

    private void characters(SourceFile file, PrintableCharacters printable, Diagnostics findings) {
        String text = file.text();
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (first != '\\' && (first < 0xA0 || printable.has(first))) {
                at++;
                continue;
            }
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (character == '\\') {
                next = escape(file, at, printable, findings);
            } else if (isLacking(asRead(text, at, next, character), printable) && !isComment(text, at)) {
                report(file, at, next, character, findings);
            }
            at = next;
        }
    }

    /** What a character is read as, and so printed as: look-alikes have one normal form. */
    private static int asRead(String text, int at, int next, int character) {
        boolean dot = LookAlike.isDot(character)
                && at > 0
                && next < text.length()
                && LookAlike.isChinese(text.codePointBefore(at))
                && LookAlike.isChinese(text.codePointAt(next));
        return dot ? LookAlike.DOT : LookAlike.normal(character);
    }

    private boolean isLacking(int character, PrintableCharacters printable) {
        return character >= 0xA0
                && !printable.has(character)
                && !isReportedElsewhere(character)
                && !office.test(character);
    }

    /** What no font need have: a place without a character, or a sign that is not seen. */
    private static boolean isReportedElsewhere(int character) {
        return Character.getType(character) == Character.PRIVATE_USE
                || Character.getType(character) == Character.FORMAT
                || character == 0xFFFD
                || character == 0x2028
                || character == 0x2029
                || character == 0xAD
                || (character >= 0x200B && character <= 0x200F)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2060 && character <= 0x206F)
                || (character >= 0xFFFE && character <= 0xFFFF)
                || character == 0xFEFF;
    }

    /** A character written as 反斜杠 u or U with its number, in double quotes; the place behind it. */
    private int escape(SourceFile file, int at, PrintableCharacters printable, Diagnostics findings) {
        String text = file.text();
        char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        int end = at + 2 + digits;
        if (digits == 0 || end > text.length()) {
            return kind == '\\' ? at + 2 : at + 1;
        }
        boolean quoted = text.substring(TextPlace.lineStart(text, at), at).indexOf('"') >= 0;
        int character = hex(text, at + 2, end);
        if (quoted
                && Character.isValidCodePoint(character)
                && isLacking(LookAlike.normal(character), printable)
                && !Character.isSurrogate((char) Math.min(character, 0xFFFF))) {
            report(file, at, end, character, findings);
        }
        return end;
    }

    private static int hex(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || number > Character.MAX_CODE_POINT) {
                return -1;
            }
            number = number * 16 + digit;
        }
        return number;
    }

    private static void report(SourceFile file, int at, int end, int character, Diagnostics findings) {
        findings.report(
                FurtherRuleCode.NO_GLYPH,
                TextPlace.of(file, at, end),
                Character.toString(character),
                String.format(Locale.ROOT, "U+%04X", character));
    }

    /** Whether a place lies in a comment: behind a # that begins the line or, outside quotes, follows a blank. */
    private static boolean isComment(String text, int at) {
        char quote = 0;
        char before = ' ';
        for (int i = TextPlace.lineStart(text, at); i < at; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '#' && before == ' ') {
                return true;
            } else if ((c == '"' || c == '\'') && " [{,:".indexOf(before) >= 0) {
                quote = c;
            }
            before = c;
        }
        return false;
    }

    private static void lengths(SourceFile file, Diagnostics findings) {
        String text = file.text();
        int start = 0;
        while (text.length() - start > LONGEST) {
            int end = TextPlace.lineEnd(text, start);
            if (end - start > LONGEST && !text.substring(start, start + 1).equals("#")) {
                int first = start;
                while (first < end && text.charAt(first) == ' ') {
                    first++;
                }
                findings.report(
                        FurtherRuleCode.TEXT_TOO_LONG, TextPlace.of(file, first, first + 1), end - first, LONGEST);
            }
            start = end + 1;
        }
    }
}
