package taizhang.yaml.slips;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;

/**
 * The second stage: marks of a git conflict (合并冲突). A whole conflict is one finding, at its first mark; the marks and
 * the second version are taken away, so that reading goes on with the first version.
 */
final class ConflictScan {
    private final Mending mending;
    private final NumbersUsed used;
    private final TextLines lines;
    private final ConflictSides sides;
    private int told = -1;

    private ConflictScan(Mending mending, NumbersUsed used) {
        this.mending = mending;
        this.used = used;
        this.lines = mending.lines();
        this.sides = new ConflictSides(lines);
    }

    static MendedText mend(MendedText text, Diagnostics findings) {
        ConflictScan scan =
                new ConflictScan(new Mending(text, findings), text.vocabulary().numbers());
        for (int line = 0; line < scan.lines.count(); line++) {
            if (scan.isMark(line)) {
                line = scan.mend(line);
            }
        }
        return scan.mending.result();
    }

    /** Mends a conflict or a lost mark; the answer is its last line. */
    private int mend(int first) {
        int end = isMark(first, '<') ? endOf(first) : -1;
        String content = lines.line(first);
        if (end < 0) {
            mending.report(FileCode.LOST_CONFLICT_MARK, first, 0, content.length(), content.substring(0, 7));
            mending.blank(first);
            return first;
        }
        report(first, end);
        boolean kept = true;
        for (int line = first; line <= end; line++) {
            boolean mark = isMark(line);
            kept &= !mark || isMark(line, '<');
            if (mark || !kept) {
                mending.blank(line);
            }
        }
        return end;
    }

    private void report(int first, int end) {
        int length = lines.line(first).length();
        String last = String.valueOf(end + 1);
        Optional<ConflictedReturns> returns = ConflictedReturns.at(lines, first, end, mending.vocabulary());
        if (returns.isPresent()) {
            ConflictedReturns both = returns.orElseThrow();
            mending.report(FileCode.TWO_RETURNS, first, 0, length, last, hint(both.start(), both.stop(), both.hint()));
            return;
        }
        Optional<ConflictedItems> items = ConflictedItems.at(lines, first, end, used);
        if (items.isEmpty()) {
            mending.report(FileCode.MERGE_CONFLICT, first, 0, length, last);
            return;
        }
        ConflictedItems both = items.orElseThrow();
        String number = both.both().isProblem() ? both.both().number() : "";
        String path = mending.place(first).file();
        String written = both.both().hint(both.start() + 1, both.stop(), path, List.of(), used);
        String hint = hint(both.start(), both.stop(), written);
        if (number.isEmpty()) {
            mending.report(FileCode.TWO_ITEMS, first, 0, length, last, hint);
        } else {
            mending.report(FileCode.TWO_UNDER_ONE_NUMBER, first, 0, length, number, last, hint);
        }
    }

    /** A record that several conflicts cut is told with the first. */
    private String hint(int start, int stop, String written) {
        String hint = start < told ? "和上一处冲突是同一条，照那里的写法一起改" : written;
        told = stop;
        return hint;
    }

    /** The line that ends the conflict, or -1 if another begins before or none ends it. */
    private int endOf(int first) {
        for (int line = first + 1; line < lines.count() && !isMark(line, '<'); line++) {
            if (isMark(line, '>')) {
                return line;
            }
        }
        return -1;
    }

    private boolean isMark(int line) {
        return sides.isMark(line);
    }

    private boolean isMark(int line, char c) {
        return sides.isMark(line, c);
    }
}
