package taizhang.layout.text;

/**
 * A straight line.
 *
 * @param x1 begin, from the left edge of the sheet, in points
 * @param y1 begin, from its upper edge
 * @param x2 end, from the left edge
 * @param y2 end, from the upper edge
 * @param width thickness in points
 * @param ink colour
 */
public record Stroke(double x1, double y1, double x2, double y2, double width, Ink ink) implements Mark {}
