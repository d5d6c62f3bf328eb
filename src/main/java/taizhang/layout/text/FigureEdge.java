package taizhang.layout.text;

/**
 * Where a picture begins and where it ends.
 *
 * @param told what it shows, in words, for who cannot see it; empty where it ends
 */
public record FigureEdge(String told) implements Mark {
    /** The end of a picture. */
    public static final FigureEdge END = new FigureEdge("");
}
