package taizhang.layout.official;

import java.util.Optional;
import taizhang.document.FontRole;
import taizhang.layout.text.Composer;
import taizhang.layout.text.Ink;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/**
 * Sets a name in red at the head of a page (发文机关标志、刊名) as large as the width allows. A longer name is made narrower, as
 * printers do, and only then broken into lines.
 */
final class FlagType {
    private static final double LEAST_SIZE = 38;
    private static final double NARROWEST = 0.68;
    private static final double LEADING = 1.25;

    private FlagType() {}

    /** The name, centred in the room; its lines are as the text forces them, or as few as it needs. */
    static TextBlock of(String text, double mostPt, double roomPt, Composer composer) {
        TextStyle narrow = style(LEAST_SIZE, NARROWEST);
        TextBlock block = composer.titled(text, narrow, roomPt, Optional.empty());
        double ems = Math.max(1, composer.widest(block) / narrow.emPt());
        double size = Math.max(LEAST_SIZE, Math.min(mostPt, Math.floor(roomPt / ems * 2) / 2));
        return block.restyled(style(size, Math.min(1, roomPt / (ems * size))));
    }

    private static TextStyle style(double size, double scale) {
        return new TextStyle(FontRole.TITLE, size, size * LEADING, 0, Flush.CENTER, Ink.RED, scale);
    }
}
