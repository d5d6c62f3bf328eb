package taizhang.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;

/** A demand on every line of every file, comments too: what stands in a file stays in its history. */
interface TextRule extends Rule {
    /** Adds a finding for each breach in one line; the line is without its end. */
    void check(SourceFile file, int number, String line, Diagnostics findings);

    @Override
    default void check(Books books, Diagnostics findings) {
        for (SourceFile file : books.sources()) {
            String text = file.text();
            int number = 1;
            for (int start = 0; start < text.length(); number++) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                check(file, number, text.substring(start, end), findings);
                start = end + 1;
            }
        }
    }

    /** The place of a match in a line, in code points. */
    static SourceSpan placeOf(SourceFile file, int number, String line, Matcher match) {
        return new SourceSpan(
                file.path(),
                number,
                line.codePointCount(0, match.start()) + 1,
                line.codePointCount(match.start(), match.end()));
    }

    /** Whether the value at a position belongs to one of the keys that the pattern names. */
    static boolean standsUnder(Pattern key, String line, int position) {
        Matcher keys = key.matcher(line);
        int after = -1;
        while (keys.find() && keys.end() <= position) {
            after = keys.end();
        }
        return after >= 0 && line.substring(after, position).indexOf(',') < 0;
    }
}
