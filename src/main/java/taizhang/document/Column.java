package taizhang.document;

/**
 * A column of a table.
 *
 * @param widthMm width in millimetres; the widths of a table are scaled together to fill the type area
 * @param alignment how body cells stand unless they say otherwise
 * @param repeatsWhenCut whether its text is repeated with （续） when a row is cut by a page break (序号, 问题编号)
 * @param fitted whether it gives width to columns with more text, and takes width from those with less
 * @param joinsEqual whether neighbouring lines with the same text share one cell on each page (单位)
 * @param home where its texts stand on paper
 */
public record Column(
        double widthMm,
        Alignment alignment,
        boolean repeatsWhenCut,
        boolean fitted,
        boolean joinsEqual,
        ColumnHome home) {
    /** A column of the width it names, with a cell for each line. */
    public Column(double widthMm, Alignment alignment, boolean repeatsWhenCut) {
        this(widthMm, alignment, repeatsWhenCut, false, false, new ColumnHome.Own());
    }
}
