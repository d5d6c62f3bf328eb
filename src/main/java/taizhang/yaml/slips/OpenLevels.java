package taizhang.yaml.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The open levels of the block structure, outermost first. */
final class OpenLevels {
    private final List<OpenLevel> open = new ArrayList<>();

    void clear() {
        open.clear();
    }

    Optional<OpenLevel> top() {
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
        for (OpenLevel level : open) {
            if (!level.list && level.standsAt(column)) {
                return true;
            }
        }
        return false;
    }

    /** Opens the mapping whose first key stands behind a dash. */
    void pushMapping(int indent, int seen) {
        open.add(new OpenLevel(false, indent, seen));
    }

    /** Opens a further list whose first dash stands behind a dash. */
    void pushList(int indent, int seen) {
        open.add(new OpenLevel(true, indent, seen));
    }

    /** The level whose entries stand in a column, or a new one where one may begin; closes the levels it ends. */
    Optional<OpenLevel> at(int column, boolean dash) {
        for (int i = open.size() - 1; i >= 0; i--) {
            OpenLevel level = open.get(i);
            if (level.standsAt(column) && level.list == dash) {
                return Optional.of(closedDownTo(i));
            }
            if (level.standsAt(column) && dash && isOpen(i)) {
                pushList(level.indent, level.seen);
                return Optional.of(closedDownTo(i + 1));
            }
        }
        if (open.isEmpty() || (isOpen(open.size() - 1) && column > open.getLast().seen)) {
            open.add(new OpenLevel(dash, Math.max(column, open.isEmpty() ? 0 : open.getLast().indent + 1), column));
            return top();
        }
        return Optional.empty();
    }

    /**
     * The level an entry that stands at no level most likely belongs to; nothing is closed yet. A mapping stands for the
     * list that may begin under its last key.
     *
     * @param usual where such entries mostly stand, or -1
     */
    Optional<OpenLevel> nearest(int column, boolean dash, String key, int usual) {
        Optional<OpenLevel> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (int i = open.size() - 1; i >= 0; i--) {
            OpenLevel level = open.get(i);
            int distance = distance(level, column, key) - (level.indent == usual ? 100 : 0);
            if ((level.list == dash || (dash && isOpen(i))) && distance < least) {
                best = Optional.of(level);
                least = distance;
            }
        }
        return best;
    }

    /** Closes the levels within one and lets its entries stand in another column too. */
    OpenLevel moveTo(OpenLevel level, boolean dash, int column) {
        OpenLevel target = closedDownTo(open.lastIndexOf(level));
        if (target.list != dash) {
            pushList(target.indent, target.seen);
            target = open.getLast();
        }
        target.seen = column;
        return target;
    }

    /** The list whose item the innermost mapping is. */
    Optional<OpenLevel> listAroundTop() {
        int index = open.size() - 2;
        return index >= 0 && open.get(index).list ? Optional.of(open.get(index)) : Optional.empty();
    }

    private boolean isOpen(int index) {
        return index == open.size() - 1 && open.get(index).value == OpenLevel.Value.ABSENT;
    }

    /** How little a level suits an entry: how far off it is, and whether its keys speak for it or against it. */
    private static int distance(OpenLevel level, int column, String key) {
        int distance = 2 * Math.abs(level.indent - column);
        if (level.list) {
            return level.key.equals(key) && !key.isEmpty() ? distance - 5 : distance;
        }
        return level.keys.contains(key) ? distance + 3 : distance;
    }

    private OpenLevel closedDownTo(int index) {
        while (open.size() > index + 1) {
            open.removeLast();
        }
        return open.get(index);
    }
}
