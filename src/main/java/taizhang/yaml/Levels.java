package taizhang.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The open levels of the block structure, outermost first. */
final class Levels {
    private final List<Level> open = new ArrayList<>();

    /**
     * Where an entry goes.
     *
     * @param level the level it belongs to, now the innermost
     * @param misplaced whether it does not stand where that level's entries stand
     */
    record Placement(Level level, boolean misplaced) {}

    void clear() {
        open.clear();
    }

    Optional<Level> top() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
    }

    /** The key whose value an item of the innermost list is. */
    String keyAbove() {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (!open.get(i).list) {
                return open.get(i).key;
            }
        }
        return "";
    }

    /** Whether an entry at this column would be one more of an open mapping, so that no text can stand there. */
    boolean isKeyPlace(int column) {
        return open.stream().anyMatch(level -> !level.list && level.standsAt(column));
    }

    /** Opens the mapping whose first key stands behind a dash. */
    void pushMapping(int indent, int seen) {
        open.add(new Level(false, indent, seen));
    }

    /** Opens a further list whose first dash stands behind a dash. */
    void pushList(int indent, int seen) {
        open.add(new Level(true, indent, seen));
    }

    /** Places the first key or dash of a line; closes the levels it ends. */
    Placement place(int column, boolean dash, String key) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Level level = open.get(i);
            if (level.standsAt(column) && level.list == dash) {
                return placed(i, false);
            }
            if (level.standsAt(column) && dash && isOpen(i)) {
                pushList(level.indent, level.seen);
                return placed(i + 1, false);
            }
        }
        if (open.isEmpty() || (isOpen(open.size() - 1) && column > open.getLast().seen)) {
            open.add(new Level(dash, Math.max(column, open.isEmpty() ? 0 : open.getLast().indent + 1), column));
            return placed(open.size() - 1, false);
        }
        return nearest(column, dash, key);
    }

    private boolean isOpen(int index) {
        return index == open.size() - 1 && open.get(index).value == Level.Value.ABSENT;
    }

    private Placement nearest(int column, boolean dash, String key) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = open.size() - 1; i >= 0; i--) {
            int distance = distance(open.get(i), column, key);
            if ((open.get(i).list == dash || (dash && isOpen(i))) && distance < least) {
                best = i;
                least = distance;
            }
        }
        if (best < 0) {
            open.add(new Level(dash, column, column));
            return placed(open.size() - 1, false);
        }
        if (open.get(best).list != dash) {
            pushList(open.get(best).indent, open.get(best).seen);
            best++;
        }
        Placement placement = placed(best, true);
        placement.level().seen = column;
        return placement;
    }

    /** How little a level suits an entry: how far off it is, and whether its keys speak for it or against it. */
    private static int distance(Level level, int column, String key) {
        int distance = 2 * Math.abs(level.indent - column);
        if (level.list) {
            return level.key.equals(key) && !key.isEmpty() ? distance - 5 : distance;
        }
        return level.keys.contains(key) ? distance + 3 : distance;
    }

    private Placement placed(int index, boolean misplaced) {
        while (open.size() > index + 1) {
            open.removeLast();
        }
        return new Placement(open.get(index), misplaced);
    }
}
