package taizhang.document;

/**
 * Distances from the sheet's edges to the type area, in millimetres.
 *
 * @param top from the upper edge
 * @param right from the right edge
 * @param bottom from the lower edge; the foot stands inside it
 * @param left from the left edge
 */
public record Margins(double top, double right, double bottom, double left) {
    /** The same sheet turned clockwise by a quarter: what was at the left is at the top. */
    public Margins turned() {
        return new Margins(/* top= */ left, /* right= */ top, /* bottom= */ right, /* left= */ bottom);
    }
}
