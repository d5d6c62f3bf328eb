package taizhang.yaml;

import taizhang.diagnostic.SourceSpan;

/**
 * A single text (标量). Lines of a text that was wrapped are joined with a space, or with nothing between two Chinese
 * characters.
 *
 * @param text its characters without quotes and escapes, never trimmed inside quotes; "" when nothing was written
 * @param style how it was written
 * @param span its characters on its first line, quotes included; for a block text the mark {@code |} or {@code >}; for a
 *     value that was not written, the empty place after the colon or dash
 */
public record YamlScalar(String text, ScalarStyle style, SourceSpan span) implements YamlNode {
    /** Whether nothing was written, not even quotes. */
    public boolean isAbsent() {
        return text.isEmpty() && style == ScalarStyle.PLAIN;
    }

    @Override
    public String kind() {
        return "一段文字";
    }
}
