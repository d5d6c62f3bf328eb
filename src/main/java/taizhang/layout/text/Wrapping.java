package taizhang.layout.text;

import taizhang.document.FontRole;

/** How many lines a text takes at a given width; the same breaking as on the pages, for row heights elsewhere. */
public final class Wrapping {
    private final LineBreaker breaker;

    public Wrapping(FontMetrics fonts) {
        this.breaker = new LineBreaker(new Glyph(fonts));
    }

    /**
     * The number of lines, at least one.
     *
     * @param text the text; a line feed ends a line
     * @param widthPt room for the text in points, without the cell's padding
     * @param sizePt type size in points
     * @param role the face
     */
    public int lines(String text, double widthPt, double sizePt, FontRole role) {
        return breaker.lines(text, role, Em.of(widthPt, sizePt), 0, 0).length / 2;
    }
}
