package taizhang.picture;

import java.util.Arrays;
import java.util.Optional;

/** How a picture is to be turned or mirrored to be seen upright (EXIF Orientation). */
public enum Turn {
    NONE(1),
    MIRRORED(2),
    HALF(3),
    UPSIDE_DOWN(4),
    TRANSPOSED(5),
    CLOCKWISE(6),
    TRANSVERSED(7),
    ANTICLOCKWISE(8);

    private static final int FIRST_QUARTER = 5;

    private final int orientation;

    Turn(int orientation) {
        this.orientation = orientation;
    }

    /** Whether its width is seen as height. */
    public boolean isQuarter() {
        return orientation >= FIRST_QUARTER;
    }

    static Optional<Turn> of(int orientation) {
        return Arrays.stream(values())
                .filter(turn -> turn.orientation == orientation)
                .findFirst();
    }
}
