package taizhang.layout.text;

import taizhang.document.FontRole;

/**
 * How a text is set.
 *
 * @param role face of its Han
 * @param sizePt type size in points
 * @param pitchPt from base line to base line, in points; fixed, whatever the face says
 * @param tracking white after each character but the last of a line, in thousandths of an em, may be negative
 * @param flush how its lines stand
 * @param ink colour
 * @param scale how wide it is set over how wide its face is; less than 1 for long names in red
 */
public record TextStyle(
        FontRole role, double sizePt, double pitchPt, double tracking, Flush flush, Ink ink, double scale) {
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
        return new TextStyle(role, sizePt, pitchPt, tracking, other, ink, scale);
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
