package taizhang.document;

/**
 * Distances from the sheet's edges to the type area, in millimetres.
 *
 * @param top from the upper edge
 * @param right from the right edge
 * @param bottom from the lower edge; the foot stands inside it
 * @param left from the left edge
 */
public record Margins(double top, double right, double bottom, double left) {}
