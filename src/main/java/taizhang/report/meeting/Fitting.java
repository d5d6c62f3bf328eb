package taizhang.report.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * As many of a list as have room on the page, the first of them at least.
 *
 * @param shown those that are named
 * @param cut whether there are more
 */
record Fitting<T>(List<T> shown, boolean cut) {
    /** What stands for the rest of a text that has no room. */
    private static final String MORE = "……";

    Fitting {
        shown = List.copyOf(shown);
    }

    /**
     * The first of some items.
     *
     * @param width how many characters an item takes
     * @param room how many there are
     * @param most how many items at most
     */
    static <T> Fitting<T> of(List<T> items, ToIntFunction<T> width, int room, int most) {
        List<T> shown = new ArrayList<>();
        int used = 0;
        for (T item : items) {
            used += width.applyAsInt(item);
            if (!shown.isEmpty() && (used > room || shown.size() == most)) {
                break;
            }
            shown.add(item);
        }
        return new Fitting<>(shown, shown.size() < items.size());
    }

    /** A text of at most so many characters; what is left out is marked with ……. */
    static String text(String text, int most) {
        String line = text.replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, most - MORE.length())) + MORE;
    }
}
