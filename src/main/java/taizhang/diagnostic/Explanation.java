package taizhang.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a kind of finding means (释码): the longer text behind its message.
 *
 * @param code the kind of finding
 * @param meaning 说明: what is wrong and why it matters
 * @param wrong 错误写法: an example of it
 * @param right 正确写法: the same put right
 */
public record Explanation(DiagnosticCode code, String meaning, String wrong, String right) {
    private static final String MEANING = "【说明】";
    private static final String WRONG = "【错误写法】";
    private static final String RIGHT = "【正确写法】";

    /** The explanation of a code; every code has one. */
    public static Explanation of(DiagnosticCode code) {
        return parse(code, resource("/explain/" + code.id() + ".txt"));
    }

    /** As printed: the code with its severity, then the three sections. */
    public String text() {
        return code.id() + "（" + code.severity().label() + "）\n" + section(MEANING, meaning) + section(WRONG, wrong)
                + section(RIGHT, right);
    }

    private static String section(String title, String body) {
        return title + "\n" + body.indent(2);
    }

    private static Explanation parse(DiagnosticCode code, String text) {
        int meaning = text.indexOf(MEANING);
        int wrong = text.indexOf(WRONG);
        int right = text.indexOf(RIGHT);
        if (meaning < 0 || wrong < meaning || right < wrong) {
            throw new IllegalStateException(code.id() + ".txt does not have its three sections in order");
        }
        return new Explanation(
                code,
                body(text.substring(meaning + MEANING.length(), wrong)),
                body(text.substring(wrong + WRONG.length(), right)),
                body(text.substring(right + RIGHT.length())));
    }

    /** The lines of a section as written, without blank lines around them. */
    private static String body(String lines) {
        String text = lines.stripTrailing();
        while (text.startsWith("\n")) {
            text = text.substring(1);
        }
        return text;
    }

    private static String resource(String name) {
        try (InputStream stream = Explanation.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no text " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
