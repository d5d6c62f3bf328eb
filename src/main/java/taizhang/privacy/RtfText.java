package taizhang.privacy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** The words of a rich text file (RTF) without its marks: a number may be cut by them anywhere. */
final class RtfText {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String source;
    private final StringBuilder words = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int at;

    private RtfText(String source) {
        this.source = source;
    }

    /**
     * What the file says, a line a paragraph.
     *
     * @param source its bytes, a character each
     */
    static String of(String source) {
        RtfText text = new RtfText(source);
        while (text.at < source.length()) {
            text.next();
        }
        text.decode();
        return text.words.toString();
    }

    private void next() {
        char c = source.charAt(at++);
        if (c == '\\') {
            mark();
        } else if (c != '{' && c != '}' && c != '\r' && c != '\n') {
            decode();
            words.append(c);
        }
    }

    private void mark() {
        if (source.startsWith("'", at) && at + 3 <= source.length()) {
            bytes.write(16 * Character.digit(source.charAt(at + 1), 16) + Character.digit(source.charAt(at + 2), 16));
            at += 3;
            return;
        }
        decode();
        int from = at;
        while (at < source.length() && Signs.isLatin(source.charAt(at))) {
            at++;
        }
        if (at == from) {
            at++; // a sign alone, as in \\~
            return;
        }
        String name = source.substring(from, at);
        int number = at;
        while (at < source.length()
                && at - number < 7
                && (source.charAt(at) == '-' || Character.isDigit(source.charAt(at)))) {
            at++;
        }
        meant(name, source.substring(number, at));
        if (source.startsWith(" ", at)) {
            at++;
        }
    }

    private void meant(String name, String number) {
        if (name.equals("u") && number.matches("-?\\d{1,5}")) {
            words.append((char) Integer.parseInt(number));
            at += source.startsWith("?", at) ? 1 : 0;
        } else if (name.equals("par") || name.equals("line") || name.equals("row")) {
            words.append('\n');
        } else if (name.equals("cell") || name.equals("tab")) {
            words.append(' ');
        }
    }

    private void decode() {
        words.append(bytes.toString(GB18030));
        bytes.reset();
    }
}
