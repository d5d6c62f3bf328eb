package taizhang.selection;

import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * A value that a condition asks for.
 *
 * @param printed as the condition is printed
 * @param test whether a problem has it, for a comparison that denies nothing
 */
record Value(String printed, BiPredicate<Candidate, Comparison> test) {
    /** What is written for a field in which nothing is. */
    static final String NOTHING = "空";

    /** What would end a value or mean something else, were it not in quotation marks. */
    private static final Pattern ODD = Pattern.compile("[\\s　()（）、，,;；&|=!＝！<>＜＞≠≤≥≦≧“”\"'‘’「」『』]|且|或");

    /** Words as a value is printed: in quotation marks, unless they stand for themselves without. */
    static String quoted(String words, boolean onlyIfNeeded) {
        if (onlyIfNeeded
                && !words.isEmpty()
                && !words.equals(NOTHING)
                && !ODD.matcher(words).find()) {
            return words;
        }
        return words.contains("”") || words.contains("“") ? "「" + words + "」" : "“" + words + "”";
    }

    boolean isMetBy(Candidate candidate, Comparison comparison) {
        return test.test(candidate, comparison);
    }
}
