package taizhang.document;

/**
 * The sheet and what is printed at its foot.
 *
 * @param size sheet
 * @param landscape whether the long side lies horizontally
 * @param margins distances from the sheet's edges to the type area
 * @param numbering how pages are numbered
 * @param foot text at the foot of each page, left; empty for none
 */
public record PageFormat(PaperSize size, boolean landscape, Margins margins, PageNumbering numbering, String foot) {
    /** Width of the sheet as it lies, in millimetres. */
    public double widthMm() {
        return landscape ? size.longMm() : size.shortMm();
    }

    /** Height of the sheet as it lies, in millimetres. */
    public double heightMm() {
        return landscape ? size.shortMm() : size.longMm();
    }
}
