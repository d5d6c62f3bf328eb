package taizhang.layout.text;

/**
 * A rectangle.
 *
 * @param left left edge, from that of the sheet, in points
 * @param top upper edge, from that of the sheet
 * @param width its width
 * @param height its height
 * @param fill what is inside its edges
 */
public record Box(double left, double top, double width, double height, Fill fill) implements Mark {
    /** The thickness of its edges, in points. */
    public static final double EDGE = 0.5;

    /** What is inside the edges. */
    public enum Fill {
        /** What was there before. */
        NONE,
        BLACK,
        /** White, and no edges: it hides what was drawn before. */
        WHITE
    }

    /** The same so much lower. */
    public Box lowered(double by) {
        return new Box(left, top + by, width, height, fill);
    }
}
