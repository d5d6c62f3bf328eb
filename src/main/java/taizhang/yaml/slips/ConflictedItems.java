package taizhang.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Items of a list that two people added at one place, in the lines in which git left them: two problems under one number,
 * two acts. Where both changed one item there is no such thing.
 *
 * @param start the first line of the items
 * @param stop the line behind them
 * @param both as they should stand
 */
record ConflictedItems(int start, int stop, TwoTogether both) {
    /** What a conflict is about, if it is about items side by side. */
    static Optional<ConflictedItems> at(TextLines lines, int first, int end, NumbersUsed used) {
        ConflictSides sides = new ConflictSides(lines);
        int indent = indent(lines, sides, first, end);
        if (indent < 0) {
            return Optional.empty();
        }
        int start = start(lines, sides, first, indent);
        int stop = stop(lines, sides, end, indent);
        List<ListedItem> ours = ListedItem.in(sides.side(ConflictSides.OURS, start, stop), indent);
        List<ListedItem> theirs = ListedItem.in(sides.side(ConflictSides.THEIRS, start, stop), indent);
        List<ListedItem> base = new ArrayList<>();
        if (hasBase(sides, start, stop)) {
            base.addAll(ListedItem.in(sides.side(ConflictSides.BASE, start, stop), indent));
            base.removeIf(item -> item.field("描述").isEmpty() && item.field("事项").isEmpty());
        }
        List<ListedItem> own = new ArrayList<>(ours);
        own.removeAll(theirs);
        List<ListedItem> other = new ArrayList<>(theirs);
        other.removeAll(ours);
        if (own.isEmpty() || other.isEmpty() || !base.stream().allMatch(ours::contains)) {
            return Optional.empty();
        }
        return TwoTogether.of(ours, other, used, lines).map(both -> new ConflictedItems(start, stop, both));
    }

    private static int indent(TextLines lines, ConflictSides sides, int first, int end) {
        int least = Integer.MAX_VALUE;
        boolean dash = false;
        for (int line = first; line <= end; line++) {
            String content = lines.line(line);
            if (!sides.isMark(line) && !content.isBlank()) {
                int indent = ListedItem.indentOf(content);
                dash = indent < least
                        ? ListedItem.isDash(content)
                        : dash || (indent == least && ListedItem.isDash(content));
                least = Math.min(least, indent);
            }
        }
        if (dash || least == Integer.MAX_VALUE) {
            return dash ? least : -1;
        }
        for (int line = first - 1; line >= 0; line--) {
            String content = lines.line(line);
            int indent = ListedItem.indentOf(content);
            if (!sides.isMark(line) && !content.isBlank() && indent < least) {
                if (ListedItem.isDash(content)) {
                    return indent;
                }
                least = indent;
            }
        }
        return -1;
    }

    /** The line in which the item begins that the conflict cuts, or the conflict's own. */
    private static int start(TextLines lines, ConflictSides sides, int first, int indent) {
        String next = lines.line(lines.nextWritten(first + 1) < lines.count() ? lines.nextWritten(first + 1) : first);
        if (ListedItem.isDash(next) && ListedItem.indentOf(next) == indent) {
            return first;
        }
        boolean inside = false;
        boolean found = false;
        for (int line = first - 1; line >= 0; line--) {
            inside = sides.isMark(line) ? !sides.isMark(line, ConflictSides.OURS) : inside;
            String content = lines.line(line);
            found |= ListedItem.isDash(content) && ListedItem.indentOf(content) == indent;
            if (found && !inside) {
                return line;
            }
        }
        return first;
    }

    /** The line behind the item that the conflict cuts at its end, later conflicts in it included. */
    private static int stop(TextLines lines, ConflictSides sides, int end, int indent) {
        boolean inside = false;
        for (int line = end + 1; line < lines.count(); line++) {
            if (sides.isMark(line)) {
                inside = !sides.isMark(line, '>');
            } else if (!inside && !lines.line(line).isBlank() && ListedItem.indentOf(lines.line(line)) <= indent) {
                return line;
            }
        }
        int stop = lines.count();
        while (stop > end + 1 && lines.line(stop - 1).isBlank()) {
            stop--;
        }
        return stop;
    }

    private static boolean hasBase(ConflictSides sides, int start, int stop) {
        for (int line = start; line < stop; line++) {
            if (sides.isMark(line, ConflictSides.BASE)) {
                return true;
            }
        }
        return false;
    }
}
