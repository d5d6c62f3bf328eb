package taizhang.layout.text;

/**
 * What the layout asks of the fonts. Faces are small numbers, see {@link Faces}.
 */
public interface FontMetrics {
    /** How many faces there are. */
    int faces();

    /** The advance of a character in thousandths of an em; −1 if the face does not have it. */
    int advance(int face, int codePoint);

    /** The white before the ink of a character, in thousandths of an em. The face must have the character. */
    int bearing(int face, int codePoint);
}
