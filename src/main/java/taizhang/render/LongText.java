package taizhang.render;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * A text longer than a cell of a spreadsheet may be: programs would cut it or refuse the file. It is cut here, over several
 * cells, and nothing of it is lost.
 *
 * @param text what fits its cell
 * @param rest what does not; empty where all fits
 */
record LongText(String text, String rest) {
    private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** What fits one cell with a mark behind it, and the rest; a text that fits needs no mark. */
    static LongText of(String text, String mark) {
        if (text.length() <= MOST) {
            return new LongText(text, "");
        }
        int end = MOST - mark.length();
        int cut = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return new LongText(text.substring(0, cut) + mark, text.substring(cut));
    }

    /** The text in pieces that each fit a cell, in order. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        LongText left = of(text, "");
        pieces.add(left.text());
        while (!left.rest().isEmpty()) {
            left = of(left.rest(), "");
            pieces.add(left.text());
        }
        return pieces;
    }
}
