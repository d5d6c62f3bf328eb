package taizhang.layout.book;

import java.util.Optional;
import taizhang.document.FontRole;
import taizhang.document.Margins;
import taizhang.document.PageFormat;
import taizhang.document.PaperSize;
import taizhang.layout.piece.Grid;
import taizhang.layout.piece.PageMarks;
import taizhang.layout.text.Composer;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/** The upright A4 pages that a book has of its own; lengths in points. */
final class OwnPage {
    private static final Margins MARGINS = PageFormat.OFFICIAL;

    static final double SHEET_WIDTH = PaperSize.A4.shortMm() * Grid.MM;
    static final double SHEET_HEIGHT = PaperSize.A4.longMm() * Grid.MM;
    static final double LEFT = MARGINS.left() * Grid.MM;
    static final double TOP = MARGINS.top() * Grid.MM;
    static final double WIDTH = SHEET_WIDTH - LEFT - MARGINS.right() * Grid.MM;
    static final double HEIGHT = SHEET_HEIGHT - TOP - MARGINS.bottom() * Grid.MM;

    private static final TextStyle FOOT = TextStyle.of(FontRole.SONG, 7.5, 1.2, Flush.CENTER);
    private static final double LEAST = 6;
    private static final double SIDE = 12 * Grid.MM;
    private static final double FOOT_PLACE = 12 * Grid.MM;

    private OwnPage() {}

    /** Puts a small line near the lower edge of a sheet. */
    static void foot(String text, double sheetWidth, double sheetHeight, Composer composer, PageMarks marks) {
        double room = sheetWidth - 2 * SIDE;
        TextStyle style = FOOT;
        while (composer.width(text, style) > room && style.sizePt() > LEAST) {
            style = TextStyle.of(FontRole.SONG, style.sizePt() - 0.5, 1.2, Flush.CENTER);
        }
        TextBlock block = composer.compose(text, style, room, Optional.empty());
        block.draw(0, block.count(), SIDE, sheetHeight - FOOT_PLACE, marks.setter());
    }
}
