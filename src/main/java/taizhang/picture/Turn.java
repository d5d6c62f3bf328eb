package taizhang.picture;

import java.util.Optional;

/** How a picture is to be turned or mirrored to be seen upright (EXIF Orientation, 1 to 8, in this order). */
public enum Turn {
    NONE,
    MIRRORED,
    HALF,
    UPSIDE_DOWN,
    TRANSPOSED,
    CLOCKWISE,
    TRANSVERSED,
    ANTICLOCKWISE;

    /** Whether its width is seen as height. */
    public boolean isQuarter() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    static Optional<Turn> of(int orientation) {
        return orientation >= 1 && orientation <= values().length
                ? Optional.of(values()[orientation - 1])
                : Optional.empty();
    }
}
