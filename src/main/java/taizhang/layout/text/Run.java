package taizhang.layout.text;

/**
 * Characters of one face that are drawn in one go, each at its own advance after the one before it.
 *
 * @param face number of the face, see {@link Faces}
 * @param x where the first begins, from the left edge of the sheet, in points
 * @param stretch how much wider than in the face they are drawn; 1 but for dashes
 * @param spacing white after each character, in points, may be negative
 * @param text the characters
 */
public record Run(int face, double x, double stretch, double spacing, String text) {}
