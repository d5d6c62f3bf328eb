package taizhang.layout.text;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;

/**
 * One line of text on a page.
 *
 * @param x its left end, from the left edge of the sheet, in points
 * @param baseline its base line, from the upper edge of the sheet
 * @param width from its left to its right end, in points
 * @param sizePt type size in points
 * @param ink colour
 * @param text what it says, white space at its end left out
 * @param runs how it is drawn, left to right
 * @param source the record it shows
 * @param turned whether the line belongs to the sheet before it was turned clockwise by a quarter to lie as it does: its
 *     places, and those of its runs, are those on the upright sheet, and it reads downwards on the page
 */
public record TextLine(
        double x,
        double baseline,
        double width,
        double sizePt,
        Ink ink,
        String text,
        List<Run> runs,
        Optional<SourceSpan> source,
        boolean turned)
        implements Mark {}
