package taizhang.yaml.slips;

import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FileCode;

/**
 * The second stage: marks of a git conflict (合并冲突). A whole conflict is one finding, at its first mark; the marks and
 * the second version are taken away, so that reading goes on with the first version.
 */
final class ConflictScan {
    private final Mending mending;
    private final TextLines lines;

    private ConflictScan(Mending mending) {
        this.mending = mending;
        this.lines = mending.lines();
    }

    static MendedText mend(MendedText text, Diagnostics findings) {
        ConflictScan scan = new ConflictScan(new Mending(text, findings));
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
        mending.report(FileCode.MERGE_CONFLICT, first, 0, content.length(), String.valueOf(end + 1));
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
        return isMark(line, '<') || isMark(line, '=') || isMark(line, '>') || isMark(line, '|');
    }

    private boolean isMark(int line, char c) {
        if (!lines.begins(line, c)) {
            return false;
        }
        String content = lines.line(line);
        if (content.length() < 7) {
            return false;
        }
        for (int i = 1; i < 7; i++) {
            if (content.charAt(i) != c) {
                return false;
            }
        }
        boolean named = c != '=' && content.length() > 7 && content.charAt(7) == ' ';
        return named || content.stripTrailing().length() == 7;
    }
}
