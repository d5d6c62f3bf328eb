package taizhang.layout.piece;

import taizhang.document.FontRole;
import taizhang.layout.text.Ink;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/**
 * The grid of official documents (GB/T 9704-2012): 22 lines of 28 characters of 三号 that fill 225 × 156 mm, the first and
 * the last of each lying on the edges of the type area. All lengths are points.
 */
public final class Grid {
    /** Points to the millimetre. */
    public static final double MM = 72 / 25.4;
    /** 三号. */
    static final double SIZE = 16;
    /** 四号. */
    public static final double SMALL = 14;
    /** From base line to base line: 22 lines have 21 pitches and one character (5.2.3, 行). */
    public static final double PITCH = (225 * MM - SIZE) / 21;
    /** From character to character: 28 characters have 27 pitches and one character. */
    public static final double CHARACTER = (156 * MM - SIZE) / 27;
    /** White between the top of a line and the top of its characters. */
    public static final double HALF_LEAD = (PITCH - SIZE) / 2;

    /** What makes a character of 16 points stand on the grid, in thousandths of its em. */
    private static final double TRACKING = (CHARACTER - SIZE) / SIZE * 1000;

    /** Body text: 三号仿宋. */
    public static final TextStyle BODY =
            new TextStyle(FontRole.FANGSONG, SIZE, PITCH, TRACKING, Flush.JUSTIFIED, Ink.BLACK, 1);
    /** Two characters, in thousandths of an em of body text. */
    public static final int INDENT = (int) Math.floor(2 * CHARACTER / SIZE * 1000);

    private Grid() {}

    /**
     * How much of a line's white hangs over the edge of the type area where the line is the first or last of a page: on the
     * grid all that is not character, elsewhere nothing.
     */
    static double hang(TextStyle style) {
        return style.pitchPt() == PITCH ? (PITCH - style.sizePt()) / 2 : 0;
    }

    /** Body text in another face. */
    public static TextStyle body(FontRole role) {
        return new TextStyle(role, SIZE, PITCH, TRACKING, Flush.JUSTIFIED, Ink.BLACK, 1);
    }

    /** The face of a heading of the given level. */
    public static FontRole faceOfHeading(int level) {
        return switch (level) {
            case 1 -> FontRole.HEI;
            case 2 -> FontRole.KAI;
            default -> FontRole.FANGSONG;
        };
    }
}
