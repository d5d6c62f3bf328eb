package taizhang.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;

/** Turns the bytes of a file into its text: UTF-8, with or without a byte order mark, else GB18030 with a warning. */
public final class SourceDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private SourceDecoder() {}

    /**
     * The text of a file with line ends normalised to LF and without a byte order mark, or nothing if it is no text,
     * which is reported.
     *
     * @param path path as the user sees it
     */
    public static Optional<SourceFile> decode(String path, byte[] bytes, Diagnostics findings) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            findings.report(FileCode.UTF16, SourceSpan.startOf(path));
            return Optional.empty();
        }
        for (byte value : bytes) {
            if (value == 0) {
                findings.report(FileCode.NOT_TEXT, SourceSpan.startOf(path));
                return Optional.empty();
            }
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return text(path, ByteBuffer.wrap(bytes, from, bytes.length - from).slice(), findings)
                .map(text -> new SourceFile(path, withLineFeeds(text)));
    }

    private static Optional<String> text(String path, ByteBuffer bytes, Diagnostics findings) {
        try {
            return Optional.of(
                    strict(StandardCharsets.UTF_8).decode(bytes.duplicate()).toString());
        } catch (CharacterCodingException notUtf8) {
            if (isMostlyUtf8(bytes.duplicate())) {
                reportFirstBad(path, StandardCharsets.UTF_8, bytes, findings);
                return Optional.empty();
            }
        }
        try {
            String text = strict(GB18030).decode(bytes.duplicate()).toString();
            findings.report(FileCode.NOT_UTF8, SourceSpan.startOf(path));
            return Optional.of(text);
        } catch (CharacterCodingException notGb18030) {
            reportFirstBad(path, GB18030, bytes, findings);
            return Optional.empty();
        }
    }

    /**
     * Whether a text that is not UTF-8 was meant to be, but for some damaged bytes. Read as GB18030 such a text would
     * be nonsense without any error.
     */
    private static boolean isMostlyUtf8(ByteBuffer bytes) {
        int whole = 0;
        int broken = 0;
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        CharBuffer chars = CharBuffer.allocate(8192);
        for (boolean more = true; more; ) {
            CoderResult result = decoder.decode(bytes, chars, true);
            chars.flip();
            whole += (int) chars.chars().filter(c -> c >= 0x80).count();
            chars.clear();
            if (result.isError()) {
                broken++;
                bytes.position(bytes.position() + result.length());
            }
            more = !result.isUnderflow();
        }
        return whole > 2 * broken;
    }

    private static void reportFirstBad(String path, Charset charset, ByteBuffer bytes, Diagnostics findings) {
        CharBuffer before = CharBuffer.allocate(bytes.remaining() + 1);
        CoderResult result = strict(charset).decode(bytes, before, true);
        String bad = "";
        for (int i = 0; i < result.length() && i < bytes.remaining(); i++) {
            bad += String.format(Locale.ROOT, "%s0x%02X", i > 0 ? " " : "", bytes.get(bytes.position() + i));
        }
        String read = withLineFeeds(before.flip().toString());
        int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
        int start = read.lastIndexOf('\n') + 1;
        int column = 1 + read.codePointCount(start, read.length());
        findings.report(FileCode.UNDECODABLE, new SourceSpan(path, line, column, 1), String.valueOf(line), bad);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
