package taizhang.render;

/** How high a sheet's row must be to show a text, whichever program opens it. */
final class TextHeight {
    /** Line pitch over type size: the largest of the customary Chinese fonts. */
    private static final double LINE_PITCH = 1.45;
    /** White above and below together, in points. */
    private static final double PADDING = 5;

    private TextHeight() {}

    /**
     * The height in points.
     *
     * @param room width for the text in points
     */
    static double of(String text, double room, SheetStyles.Type type) {
        return lines(text, room, type) * type.sizePt() * LINE_PITCH + PADDING;
    }

    /** No character is wider than one em, so that a short text needs no measuring. */
    private static int lines(String text, double room, SheetStyles.Type type) {
        if (text.length() * type.sizePt() <= room && text.indexOf('\n') < 0) {
            return 1;
        }
        return PlainLines.count(text, room / type.sizePt());
    }

    /** The height of one line in points. */
    static double ofLine(SheetStyles.Type type) {
        return type.sizePt() * LINE_PITCH + PADDING;
    }
}
