package taizhang.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number of a problem (问题编号): the prefix of its unit and a running number, e.g. 上庄-001.
 *
 * @param prefix 编号前缀 of the unit that registered it, e.g. 上庄
 * @param number running number within the prefix, from 1
 * @param text as written, e.g. 上庄-001
 */
public record ProblemId(String prefix, int number, String text) implements Comparable<ProblemId> {
    private static final Pattern FORM = Pattern.compile("(.*\\S)-(\\d{1,6})");

    /** Reads a number such as 上庄-001; empty if it has no prefix, hyphen or digits, or the digits are all zero. */
    public static Optional<ProblemId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(2));
        return number == 0 ? Optional.empty() : Optional.of(new ProblemId(matcher.group(1), number, text));
    }

    /** By prefix, then running number. */
    @Override
    public int compareTo(ProblemId other) {
        int byPrefix = prefix.compareTo(other.prefix);
        return byPrefix != 0 ? byPrefix : Integer.compare(number, other.number);
    }

    /** Written out: numbers are compared millions of times, and what a record comes with is slow until it is optimized. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProblemId id && number == id.number && prefix.equals(id.prefix) && text.equals(id.text);
    }

    @Override
    public int hashCode() {
        return (prefix.hashCode() * 31 + number) * 31 + text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
