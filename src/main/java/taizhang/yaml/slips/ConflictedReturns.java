package taizhang.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Returns (单位周报) that two people filled in, in the lines in which git left them, put together: both may have written
 * for one unit.
 *
 * @param start the first line of them
 * @param stop the line behind them
 * @param hint what to write
 */
record ConflictedReturns(int start, int stop, String hint) {
    private static final String UNITS = "单位:";

    /** What a conflict is about, if it is about returns. */
    static Optional<ConflictedReturns> at(TextLines lines, int first, int end, YamlVocabulary vocabulary) {
        ConflictSides sides = new ConflictSides(lines);
        int units = columnOfUnits(lines, sides);
        int least = least(lines, sides, first, end);
        if (units < 0 || least == Integer.MAX_VALUE || (least < units && !isDeep(lines, sides, first, end, least))) {
            return Optional.empty();
        }
        int column = Math.min(units, least);
        int start = start(lines, sides, first, column);
        int stop = stop(lines, sides, end, column);
        List<String> both = new ArrayList<>(sides.side(ConflictSides.OURS, start, stop));
        both.addAll(sides.side(ConflictSides.THEIRS, start, stop));
        return Optional.of(new ConflictedReturns(start, stop, hint(both, start + 1, stop, vocabulary)));
    }

    /** What to write in the place of some lines, in which the same may stand twice. */
    static String hint(List<String> both, int from, int to, YamlVocabulary vocabulary) {
        List<String> differing = new ArrayList<>();
        StringBuilder text = new StringBuilder("两边填的都要留，同一个单位的合成一份。把第%d行到第%d行换成下面的写法：".formatted(from, to));
        LineNode.together(LineNode.in(both), vocabulary, differing)
                .forEach(node -> node.lines().forEach(line -> text.append('\n').append(line)));
        if (!differing.isEmpty()) {
            text.append("\n两边不同的，核对后把对的写进去：")
                    .append(String.join("；", differing))
                    .append("。");
        }
        return text.toString();
    }

    /** Where the names of units begin; -1 if the file is no file of returns. */
    static int columnOfUnits(TextLines lines, ConflictSides sides) {
        for (int line = 0; line + 1 < lines.count(); line++) {
            if (lines.begins(line, '单') && lines.line(line).stripTrailing().equals(UNITS)) {
                for (int below = line + 1; below < lines.count(); below++) {
                    String content = lines.line(below);
                    if (!sides.isMark(below)
                            && !content.isBlank()
                            && !content.strip().startsWith("#")) {
                        int column = ListedItem.indentOf(content);
                        return column > 0 && !ListedItem.isDash(content) ? column : -1;
                    }
                }
            }
        }
        return -1;
    }

    private static int least(TextLines lines, ConflictSides sides, int first, int end) {
        int least = Integer.MAX_VALUE;
        for (int line = first; line <= end; line++) {
            if (!sides.isMark(line) && !lines.line(line).isBlank()) {
                least = Math.min(least, ListedItem.indentOf(lines.line(line)));
            }
        }
        return least;
    }

    private static boolean isDeep(TextLines lines, ConflictSides sides, int first, int end, int least) {
        for (int line = first; line <= end; line++) {
            String content = lines.line(line);
            if (!sides.isMark(line) && !content.isBlank() && ListedItem.indentOf(content) > least) {
                return true;
            }
        }
        return false;
    }

    private static int start(TextLines lines, ConflictSides sides, int first, int column) {
        int next = lines.nextWritten(first + 1);
        if (!sides.isMark(next) && ListedItem.indentOf(lines.line(next)) <= column) {
            return first;
        }
        boolean inside = false;
        for (int line = first - 1; line >= 0; line--) {
            inside = sides.isMark(line) ? !sides.isMark(line, ConflictSides.OURS) : inside;
            String content = lines.line(line);
            if (!inside && !sides.isMark(line) && !content.isBlank() && ListedItem.indentOf(content) <= column) {
                return ListedItem.indentOf(content) == column ? line : line + 1;
            }
        }
        return first;
    }

    private static int stop(TextLines lines, ConflictSides sides, int end, int column) {
        boolean inside = false;
        for (int line = end + 1; line < lines.count(); line++) {
            String content = lines.line(line);
            if (sides.isMark(line)) {
                inside = !sides.isMark(line, '>');
            } else if (!inside && !content.isBlank() && ListedItem.indentOf(content) <= column) {
                return line;
            }
        }
        int stop = lines.count();
        while (stop > end + 1 && lines.line(stop - 1).isBlank()) {
            stop--;
        }
        return stop;
    }
}
