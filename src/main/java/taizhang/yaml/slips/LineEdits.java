package taizhang.yaml.slips;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What one stage of mending does to a line, with the way back found by halving: a line may have thousands of slips. */
final class LineEdits {
    static final LineEdits NONE = of(List.of());

    /** In the order of their places, not overlapping. */
    private final List<LineEdit> edits;
    /** Where each edit begins in the mended line. */
    private final int[] starts;

    private LineEdits(List<LineEdit> edits, int[] starts) {
        this.edits = edits;
        this.starts = starts;
    }

    /** Edits of one line in any order; they do not overlap. */
    static LineEdits of(List<LineEdit> edits) {
        List<LineEdit> sorted =
                edits.stream().sorted(Comparator.comparingInt(LineEdit::at)).toList();
        int[] starts = new int[sorted.size()];
        int shift = 0;
        for (int i = 0; i < starts.length; i++) {
            LineEdit edit = sorted.get(i);
            starts[i] = edit.at() + shift;
            shift += edit.added().length() - edit.removed();
        }
        return new LineEdits(sorted, starts);
    }

    /** Where a char stood before the edits; an end stands behind the last char it covers. */
    int before(int after, boolean isEnd) {
        int found = Arrays.binarySearch(starts, after);
        int next = found < 0 ? -found - 1 : isEnd ? firstAt(found) : lastAt(found) + 1;
        if (next == 0) {
            return after;
        }
        LineEdit edit = edits.get(next - 1);
        int end = starts[next - 1] + edit.added().length();
        if (after < end || (isEnd && after == end)) {
            return isEnd ? edit.at() + edit.removed() : edit.at();
        }
        return after - end + edit.at() + edit.removed();
    }

    /** The first of the edits that begin where this one does: a removed stretch leaves no room of its own. */
    private int firstAt(int edit) {
        int first = edit;
        while (first > 0 && starts[first - 1] == starts[edit]) {
            first--;
        }
        return first;
    }

    private int lastAt(int edit) {
        int last = edit;
        while (last + 1 < starts.length && starts[last + 1] == starts[edit]) {
            last++;
        }
        return last;
    }

    /** Writes the line as it is after the edits. */
    void applyTo(String line, StringBuilder text) {
        int done = 0;
        for (LineEdit edit : edits) {
            text.append(line, done, edit.at()).append(edit.added());
            done = edit.at() + edit.removed();
        }
        text.append(line, done, line.length());
    }
}
