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
 * @param number the number both used; "" if none
 * @param free the number that is free; "" if none is needed
 * @param items all of them as they should stand
 */
record ConflictedItems(int start, int stop, String number, String free, List<ListedItem> items) {
    ConflictedItems {
        items = List.copyOf(items);
    }

    /** What a conflict is about, if it is about items side by side. */
    static Optional<ConflictedItems> at(TextLines lines, int first, int end) {
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
        return together(lines, start, stop, ours, other);
    }

    private static Optional<ConflictedItems> together(
            TextLines lines, int start, int stop, List<ListedItem> ours, List<ListedItem> other) {
        List<ListedItem> all = new ArrayList<>(ours);
        String number = "";
        String free = "";
        for (ListedItem item : other) {
            String own = item.field("编号");
            Optional<ListedItem> same = ours.stream()
                    .filter(one -> !own.isEmpty() ? one.field("编号").equals(own) : ours.size() == 1)
                    .findFirst();
            if (same.isPresent() && !same.orElseThrow().isAnother(item)) {
                return Optional.empty();
            }
            if (same.isEmpty() || own.isEmpty()) {
                all.add(item);
                continue;
            }
            ListedItem first = same.orElseThrow();
            free = next(lines, own, free);
            number = own;
            boolean oursIsLater = first.field("登记").compareTo(item.field("登记")) > 0;
            all.set(all.indexOf(first), oursIsLater ? item : first);
            all.add((oursIsLater ? first : item).numbered(free));
        }
        return Optional.of(new ConflictedItems(start, stop, number, free, all));
    }

    /** What to write. */
    String hint() {
        StringBuilder text = new StringBuilder();
        if (number.isEmpty()) {
            text.append("两边添的都要留");
        } else {
            text.append("是两件事，都要留，后登记的一件改用没有用过的编号 %s；周报、督办、抽查、通报和佐证里说这一件的，编号一并改".formatted(free));
        }
        text.append("。把第%d行到第%d行换成下面的写法：".formatted(start + 1, stop));
        items.forEach(item -> item.lines().forEach(line -> text.append('\n').append(line)));
        return text.toString();
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

    /** The number after the last that the file uses with the same beginning. */
    private static String next(TextLines lines, String number, String given) {
        int dash = number.lastIndexOf('-');
        String prefix = number.substring(0, dash + 1);
        int last = Math.max(serial(number, prefix), serial(given, prefix));
        for (int line = 0; line < lines.count(); line++) {
            int at = lines.line(line).indexOf("编号:");
            if (at >= 0) {
                last = Math.max(last, serial(lines.line(line).substring(at + 3).strip(), prefix));
            }
        }
        return prefix + "%03d".formatted(last + 1);
    }

    private static int serial(String number, String prefix) {
        int value = 0;
        int at = number.startsWith(prefix) ? prefix.length() : number.length();
        for (; at < number.length() && at < prefix.length() + 6; at++) {
            char c = number.charAt(at);
            if (c < '0' || c > '9') {
                break;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
