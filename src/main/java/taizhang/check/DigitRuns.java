package taizhang.check;

import java.util.ArrayList;
import java.util.List;
import taizhang.diagnostic.SourceFile;

/**
 * Long numbers in a text, as people write them: full-width digits too, and in groups with spaces or hyphens between them
 * (138 1234 5678). A group of fewer than three digits ends a number, so that dates do not run together.
 */
final class DigitRuns {
    private static final int SHORTEST = 11;

    private DigitRuns() {}

    /**
     * A number in a file.
     *
     * @param digits its digits as 0–9, a last X of an ID number as X
     * @param start offset of the first
     * @param end offset after the last
     */
    record Run(String digits, int start, int end) {}

    /** All numbers of eleven digits and more, and those within longer groups that could be one. */
    static List<Run> of(SourceFile file) {
        String text = file.text();
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            List<Run> groups = groupsFrom(text, at);
            joined(groups, runs);
            at = groups.getLast().end();
        }
        return runs;
    }

    /** Groups of digits from an offset on, each one separator behind the last. */
    private static List<Run> groupsFrom(String text, int offset) {
        List<Run> groups = new ArrayList<>();
        int at = offset;
        while (true) {
            int start = at;
            StringBuilder digits = new StringBuilder();
            while (at < text.length() && isDigit(text.charAt(at))) {
                digits.append((char) ('0' + Character.digit(text.charAt(at), 10)));
                at++;
            }
            if (at < text.length() && "XxＸｘ".indexOf(text.charAt(at)) >= 0) {
                digits.append('X');
                at++;
            }
            groups.add(new Run(digits.toString(), start, at));
            boolean more =
                    at + 1 < text.length() && " -－".indexOf(text.charAt(at)) >= 0 && isDigit(text.charAt(at + 1));
            if (!more) {
                return groups;
            }
            at++;
        }
    }

    /** Every way to read neighbouring groups as one number; a group that others follow has three digits or more. */
    private static void joined(List<Run> groups, List<Run> runs) {
        for (int first = 0; first < groups.size(); first++) {
            StringBuilder digits = new StringBuilder();
            for (int last = first; last < groups.size() && digits.length() < 20; last++) {
                Run group = groups.get(last);
                digits.append(group.digits());
                if (digits.length() >= SHORTEST) {
                    runs.add(new Run(digits.toString(), groups.get(first).start(), group.end()));
                }
                if (group.digits().length() < 3) {
                    break;
                }
            }
        }
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
