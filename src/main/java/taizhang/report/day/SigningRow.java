package taizhang.report.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Boxes of a form that stand side by side, in the order in which they are signed.
 *
 * @param left the box, alone across the form where there is no other
 * @param right the box beside it
 */
public record SigningRow(SigningBox left, Optional<SigningBox> right) {
    /**
     * The boxes in rows of one or two, as low as they can be: a row is high where one of its boxes takes a seal. Of two ways
     * as low as each other the one that pairs the later boxes is taken, so that the leaders sign beside each other.
     */
    public static List<SigningRow> of(List<SigningBox> boxes) {
        int[] lowest = new int[boxes.size() + 1];
        boolean[] paired = new boolean[boxes.size() + 1];
        for (int i = boxes.size() - 1; i >= 0; i--) {
            int alone = heightOf(boxes.get(i)) + lowest[i + 1];
            int beside = i + 1 < boxes.size()
                    ? Math.max(heightOf(boxes.get(i)), heightOf(boxes.get(i + 1))) + lowest[i + 2]
                    : Integer.MAX_VALUE;
            paired[i] = beside < alone;
            lowest[i] = Math.min(alone, beside);
        }
        List<SigningRow> rows = new ArrayList<>();
        int next = 0;
        while (next < boxes.size()) {
            rows.add(new SigningRow(
                    boxes.get(next), paired[next] ? Optional.of(boxes.get(next + 1)) : Optional.empty()));
            next += paired[next] ? 2 : 1;
        }
        return rows;
    }

    /** A seal takes twice the room of a name. */
    private static int heightOf(SigningBox box) {
        return box.sealed() ? 2 : 1;
    }

    /** Whether a seal goes into one of its boxes. */
    public boolean sealed() {
        return left.sealed() || right.filter(SigningBox::sealed).isPresent();
    }
}
