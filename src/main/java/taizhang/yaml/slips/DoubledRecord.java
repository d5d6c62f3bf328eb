package taizhang.yaml.slips;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.FileCode;
import taizhang.diagnostic.SourceSpan;

/**
 * A record in which keys stand twice because two people's records were run into one: both sides of a merge kept, and the
 * marks removed. What to write is printed, so that none of the two is lost.
 */
public final class DoubledRecord {
    /** What every problem has, so that written once it belongs to both. */
    private static final Set<String> OF_BOTH = Set.of("编号", "文号", "类别", "来源", "发现", "登记", "日期", "单位", "时限", "签发人");

    /** A record with more keys than this is no record; it is not looked at closely. */
    private static final int MOST_PARTS = 100;

    private final MendedText text;
    private final TextLines lines;
    private final SourceSpan place;
    private final int line;
    private final int column;

    private DoubledRecord(MendedText text, SourceSpan second) {
        this.text = text;
        this.lines = text.lines();
        this.place = second;
        this.line = second.line() - 1;
        this.column = ListedItem.indentOf(lines.line(line));
    }

    /**
     * The finding about a key that stands twice; empty if it is not two records' contents.
     *
     * @param second where it stands again
     */
    public static Optional<Diagnostic> at(MendedText text, SourceSpan first, SourceSpan second, String key) {
        if (first.line() >= second.line() || !first.file().equals(second.file())) {
            return Optional.empty();
        }
        DoubledRecord record = new DoubledRecord(text, second);
        if (record.column == 0) {
            return Optional.empty();
        }
        int dash = record.dash();
        Optional<Diagnostic> found = dash >= 0 ? record.item(dash, key) : record.ofReturns(first.line() - 1, key);
        return found.map(finding -> finding.relatedTo(first));
    }

    /** The line that begins the list item whose own key this is; -1 if it is none's. */
    private int dash() {
        for (int above = line - 1; above >= 0; above--) {
            String content = lines.line(above);
            if (!content.isBlank() && ListedItem.indentOf(content) < column) {
                boolean own = ListedItem.isDash(content) && ListedItem.indentOf(content) + 2 == column;
                return own ? above : -1;
            }
        }
        return -1;
    }

    private Optional<Diagnostic> item(int dash, String key) {
        int stop = stop(dash, column - 2);
        List<List<String>> parts = parts(dash, stop);
        if (parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        List<ListedItem> sides = sides(parts);
        if (sides.size() < 2 || keyOf(parts.getFirst().getFirst()).equals(key) || !isTwo(sides)) {
            return Optional.empty();
        }
        NumbersUsed used = text.vocabulary().numbers();
        Optional<TwoTogether> both = TwoTogether.of(sides.subList(0, 1), sides.subList(1, sides.size()), used, lines);
        return both.map(two -> {
            String hint = two.hint(dash + 1, stop, place.file(), doubtful(parts), used);
            return two.isProblem()
                    ? FileCode.TWO_IN_ONE_PROBLEM.at(place, two.number(), hint)
                    : FileCode.TWO_IN_ONE_RECORD.at(place, key, hint);
        });
    }

    private static boolean isTwo(List<ListedItem> sides) {
        return sides.stream().skip(1).allMatch(sides.getFirst()::isClearlyAnother);
    }

    /** The item cut at its keys. */
    private List<List<String>> parts(int dash, int stop) {
        List<List<String>> parts = new ArrayList<>();
        for (int at = dash; at < stop; at++) {
            String content = lines.line(at);
            boolean key = at == dash
                    || (ListedItem.indentOf(content) == column
                            && !keyOf(content).isEmpty());
            if (key) {
                parts.add(new ArrayList<>());
            }
            if (!content.isBlank()) {
                parts.getLast().add(content);
            }
        }
        return parts;
    }

    private String keyOf(String content) {
        int colon = content.indexOf(':', column);
        return content.length() <= column || content.charAt(column) == '#' || colon < 0
                ? ""
                : content.substring(column, colon).strip();
    }

    /** The records that were run together: the first has what stands first, the second what stands second. */
    private List<ListedItem> sides(List<List<String>> parts) {
        Map<String, Integer> times = times(parts);
        int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<ListedItem> sides = new ArrayList<>();
        for (int side = 0; side < most; side++) {
            Map<String, Integer> seen = new LinkedHashMap<>();
            List<String> own = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                String key = keyOf(parts.get(i).getFirst());
                int turn = seen.merge(key, 1, Integer::sum) - 1;
                int all = times.getOrDefault(key, 1);
                if (all == 1 ? side == 0 || !isInFirst(parts, i, times) : turn == Math.min(side, all - 1)) {
                    own.addAll(parts.get(i));
                }
            }
            sides.add(new ListedItem(own, column - 2));
        }
        return sides;
    }

    private Map<String, Integer> times(List<List<String>> parts) {
        Map<String, Integer> times = new LinkedHashMap<>();
        parts.forEach(part -> times.merge(keyOf(part.getFirst()), 1, Integer::sum));
        return times;
    }

    /** Whether what stands once stands between a key and the same key again: it belongs to the first alone. */
    private boolean isInFirst(List<List<String>> parts, int at, Map<String, Integer> times) {
        List<String> keys = parts.stream().map(part -> keyOf(part.getFirst())).toList();
        return keys.subList(0, at).stream()
                .filter(key -> times.getOrDefault(key, 1) > 1)
                .anyMatch(
                        key -> keys.subList(0, at).stream().filter(key::equals).count() == 1
                                && keys.subList(at, keys.size()).contains(key));
    }

    private List<String> doubtful(List<List<String>> parts) {
        Map<String, Integer> times = times(parts);
        List<String> doubtful = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String key = keyOf(parts.get(i).getFirst());
            if (times.getOrDefault(key, 1) == 1 && !OF_BOTH.contains(key) && !isInFirst(parts, i, times)) {
                doubtful.add(key);
            }
        }
        return doubtful;
    }

    /** Returns of one unit, or parts of one return. */
    private Optional<Diagnostic> ofReturns(int first, String key) {
        int units = text.vocabulary().isKey("零报告") ? text.columnOfUnits() : -1;
        if (units < 0 || column < units) {
            return Optional.empty();
        }
        int from = column == units ? first : up(units);
        if (from < 0) {
            return Optional.empty();
        }
        int to = stop(column == units ? line : from, units);
        int end = stop(first, units);
        List<String> both = new ArrayList<>();
        for (int at = from; at < to; at++) {
            boolean others = column == units && at >= end && at < line;
            if (!others) {
                both.add(lines.line(at));
            }
        }
        return Optional.of(FileCode.RETURN_TWICE.at(place, key, hint(both, first, from, to, units)));
    }

    private String hint(List<String> both, int first, int from, int to, int units) {
        int end = stop(first, units);
        boolean apart = column == units && end < line;
        String hint = ConflictedReturns.hint(both, from + 1, apart ? end : to, text.vocabulary());
        return apart ? hint + "\n第%d行到第%d行的内容已经并在里面，不再单列。".formatted(line + 1, to) : hint;
    }

    /** The line above that begins at a column. */
    private int up(int wanted) {
        for (int above = line; above >= 0; above--) {
            String content = lines.line(above);
            if (!content.isBlank() && ListedItem.indentOf(content) <= wanted) {
                return ListedItem.indentOf(content) == wanted ? above : -1;
            }
        }
        return -1;
    }

    /** The line behind what begins at one. */
    private int stop(int from, int indent) {
        int stop = from + 1;
        for (int below = from + 1; below < lines.count(); below++) {
            String content = lines.line(below);
            if (!content.isBlank()) {
                if (ListedItem.indentOf(content) <= indent) {
                    break;
                }
                stop = below + 1;
            }
        }
        return stop;
    }
}
