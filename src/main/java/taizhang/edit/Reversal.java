package taizhang.edit;

import java.util.Optional;

/**
 * Takes the lines of one command out of a file again and leaves everything else as it is.
 *
 * @param part what the command wrote
 */
record Reversal(JournalEntry.Part part) {
    /** What came of it. */
    sealed interface Result {
        /**
         * The lines are gone.
         *
         * @param then what the file is to hold; empty: it goes
         */
        record Reverted(Optional<FileText> then) implements Result {}

        /** The lines were edited since, or the file is gone; a clause says which. */
        record Edited(String why) implements Result {}
    }

    /** Takes the lines out of what the file holds now; empty: there is none. */
    Result in(Optional<FileText> found) {
        boolean made = part.before().isEmpty();
        if (found.isEmpty()) {
            return made ? new Result.Reverted(found) : new Result.Edited("这个文件不在了");
        }
        FileText now = found.get();
        if (part.before().filter(before -> before.isSame(now)).isPresent()) {
            return new Result.Reverted(found);
        }
        if (part.after().isSame(now)) {
            return new Result.Reverted(part.before());
        }
        return made
                ? new Result.Edited("这个文件是那条命令新建的，后来又改过")
                : withoutLines(now, part.before().orElseThrow());
    }

    private Result withoutLines(FileText now, FileText before) {
        LineMatch match = LineMatch.of(part.after().lines(), now.lines());
        FileText then = now;
        for (LineMatch.Hunk hunk : part.hunks().reversed()) {
            int from = placeIn(match, hunk);
            int to = from + hunk.a1() - hunk.a0();
            if (from < 0 || isGoneOn(now, match, from, to)) {
                return new Result.Edited("写进去的那几行后来改过");
            }
            then = then.with(from, to, before.lines().subList(hunk.b0(), hunk.b1()));
        }
        return new Result.Reverted(Optional.of(then));
    }

    private static int placeIn(LineMatch match, LineMatch.Hunk hunk) {
        if (hunk.a0() < hunk.a1()) {
            return match.placeOf(hunk.a0(), hunk.a1());
        }
        boolean lost = hunk.a0() > 0 && match.isGone(hunk.a0() - 1);
        return hunk.a0() == 0 ? 0 : lost ? -1 : match.placeOf(hunk.a0() - 1, hunk.a0()) + 1;
    }

    /** Whether somebody went on writing below the lines, deeper than they begin: that would hang on another record then. */
    private static boolean isGoneOn(FileText now, LineMatch match, int from, int to) {
        int next = firstWritten(now, to, now.count());
        int first = firstWritten(now, from, to);
        return first < to
                && next < now.count()
                && !match.places().contains(next)
                && indentOf(now.line(next)) > indentOf(now.line(first));
    }

    private static int firstWritten(FileText text, int from, int to) {
        int line = from;
        while (line < to && text.line(line).isBlank()) {
            line++;
        }
        return line;
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }
}
