package taizhang.layout.text;

import taizhang.document.FontRole;

/**
 * How a text is set.
 *
 * @param role its face
 * @param sizePt type size in points
 * @param pitchPt from base line to base line, in points; fixed, whatever the face says
 * @param tracking white after each character but the last of a line, in thousandths of an em, may be negative
 * @param flush how its lines stand
 * @param ink colour
 * @param scale how wide it is set over how wide its face is; less than 1 for long names in red
 * @param tabular whether its figures stand on one advance, as in tables
 */
public record TextStyle(
        FontRole role,
        double sizePt,
        double pitchPt,
        double tracking,
        Flush flush,
        Ink ink,
        double scale,
        boolean tabular)
        implements Lettering {
    /** A style of running text. */
    public TextStyle(
            FontRole role, double sizePt, double pitchPt, double tracking, Flush flush, Ink ink, double scale) {
        this(role, sizePt, pitchPt, tracking, flush, ink, scale, false);
    }

    /** How lines stand in their room. */
    public enum Flush {
        LEFT,
        CENTER,
        RIGHT,
        /** Both ends at the edges, but for the last line of a paragraph. */
        JUSTIFIED
    }

    /** Black type with a pitch that is a multiple of its size. */
    public static TextStyle of(FontRole role, double sizePt, double leading, Flush flush) {
        return new TextStyle(role, sizePt, sizePt * leading, 0, flush, Ink.BLACK, 1);
    }

    public TextStyle with(Flush other) {
        return new TextStyle(role, sizePt, pitchPt, tracking, other, ink, scale, tabular);
    }

    /** The same made narrower by the given factor if that lies between the least and 1. */
    public TextStyle narrowed(double factor, double least) {
        double narrower = factor < least ? 1 : Math.min(1, factor);
        return new TextStyle(role, sizePt, pitchPt, tracking, flush, ink, scale * narrower, tabular);
    }

    /** The same made as narrow as it must be: down to the least by width alone, and beyond that by a smaller type too. */
    public TextStyle squeezed(double factor, double least) {
        double smaller = Math.min(1, factor / least);
        TextStyle sized = new TextStyle(role, sizePt * smaller, pitchPt, tracking, flush, ink, scale, tabular);
        return sized.narrowed(Math.max(least, factor), least);
    }

    /** The same for tables: figures on one advance. */
    public TextStyle inTable() {
        return new TextStyle(role, sizePt, pitchPt, tracking, flush, ink, scale, true);
    }

    @Override
    public FontRole roleAt(int index) {
        return role;
    }

    /** Width of a full-width character, in points. */
    public double emPt() {
        return sizePt * scale;
    }

    /** From the top of a line to its base line: an em box of 0.88 above and 0.12 below, centred in the pitch. */
    public double baselinePt() {
        return (pitchPt - sizePt) / 2 + 0.88 * sizePt;
    }
}
