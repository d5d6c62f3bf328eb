package taizhang.document;

/**
 * The sheet and what is printed at its foot.
 *
 * @param size sheet
 * @param landscape whether the long side lies horizontally
 * @param margins distances from the sheet's edges to the type area
 * @param numbering how pages are numbered
 * @param foot text at the foot of each page; empty for none
 * @param bound whether a landscape sheet is bound with upright ones (横排表格): it is turned by a quarter so that its head
 *     faces the left edge of the upright sheet, and foot and page number keep the place they have there
 */
public record PageFormat(
        PaperSize size, boolean landscape, Margins margins, PageNumbering numbering, String foot, boolean bound) {
    /** Margins of an official document (GB/T 9704-2012): a type area of 156 × 225 mm on A4. */
    public static final Margins OFFICIAL = new Margins(37, 26, 35, 28);

    public PageFormat {
        if (bound && !landscape) {
            throw new IllegalArgumentException("only a landscape sheet is turned to be bound");
        }
    }

    /** A sheet that is not turned. */
    public PageFormat(PaperSize size, boolean landscape, Margins margins, PageNumbering numbering, String foot) {
        this(size, landscape, margins, numbering, foot, false);
    }

    /** The pages of an official document: A4, grid margins, numbers outside; landscape ones are bound with the others. */
    public static PageFormat official(boolean landscape, String foot) {
        Margins margins = landscape ? OFFICIAL.turned() : OFFICIAL;
        return new PageFormat(PaperSize.A4, landscape, margins, PageNumbering.OUTSIDE, foot, landscape);
    }

    /** Width of the sheet as it lies, in millimetres. */
    public double widthMm() {
        return landscape ? size.longMm() : size.shortMm();
    }

    /** Height of the sheet as it lies, in millimetres. */
    public double heightMm() {
        return landscape ? size.shortMm() : size.longMm();
    }
}
