package taizhang.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value as JSON writes it: a text, a number, yes or no, nothing, or a list. Objects are put together by {@link
 * JsonObject}.
 *
 * @param text the value as written
 */
public record Json(String text) {
    private static final Json NOTHING = new Json("null");

    /** A text in quotes, with escapes where JSON or a terminal needs them. */
    public static Json of(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return new Json(quoted.append('"').toString());
    }

    /** A text in quotes; null if there is none. */
    public static Json of(Optional<String> text) {
        return text.map(Json::of).orElse(NOTHING);
    }

    /** A value; null if there is none. */
    public static Json orNull(Optional<Json> value) {
        return value.orElse(NOTHING);
    }

    /** A whole number. */
    public static Json of(long number) {
        return new Json(Long.toString(number));
    }

    /** True or false. */
    public static Json of(boolean yes) {
        return new Json(Boolean.toString(yes));
    }

    /** A list on one line. */
    public static Json list(List<Json> values) {
        return new Json(values.stream().map(Json::text).collect(Collectors.joining(", ", "[", "]")));
    }

    /**
     * A list with a line for each value; an empty one stays on its line.
     *
     * @param indent blanks before each value
     * @param end what stands before the closing bracket, such as a line end
     */
    public static Json lines(List<Json> values, int indent, String end) {
        String line = "\n" + " ".repeat(indent);
        return new Json(
                values.isEmpty()
                        ? "[]"
                        : values.stream()
                                .map(Json::text)
                                .collect(Collectors.joining("," + line, "[" + line, end + "]")));
    }

    /** The value as written. */
    @Override
    public String toString() {
        return text;
    }
}
