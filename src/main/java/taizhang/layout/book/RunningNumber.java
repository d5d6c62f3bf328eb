package taizhang.layout.book;

import java.util.Optional;
import taizhang.document.FontRole;
import taizhang.layout.piece.Grid;
import taizhang.layout.text.Composer;
import taizhang.layout.text.LineSetter;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/**
 * The number of a page in its book (汇编第12页), in the upper outer corner, so that nobody takes it for the paper's own at the
 * foot; on a turned page in that of the upright sheet.
 */
final class RunningNumber {
    private static final TextStyle STYLE = TextStyle.of(FontRole.SONG, 9, 1.2, Flush.RIGHT);
    private static final double TOP = 6 * Grid.MM;
    private static final double SIDE = 15 * Grid.MM;

    private RunningNumber() {}

    /** What it says. */
    static String text(int number) {
        return "汇编第" + number + "页";
    }

    /**
     * Puts it on a page.
     *
     * @param sheetWidth width of the sheet, upright if the page is turned
     */
    static void draw(int number, double sheetWidth, Composer composer, LineSetter setter) {
        TextStyle style = STYLE.with(number % 2 == 1 ? Flush.RIGHT : Flush.LEFT);
        TextBlock block = composer.compose(text(number), style, sheetWidth - 2 * SIDE, Optional.empty());
        block.draw(0, 1, SIDE, TOP, setter);
    }
}
