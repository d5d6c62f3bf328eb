package taizhang.layout;

import java.util.Optional;
import taizhang.document.FontRole;
import taizhang.document.PageFormat;
import taizhang.layout.TextStyle.Flush;

/** The type area of a section's pages, in points, and what stands at their foot. */
final class SectionFrame {
    private static final double MM = 72 / 25.4;
    static final TextStyle FOOT = TextStyle.of(FontRole.SONG, 9, 1.2, Flush.LEFT);
    private static final TextStyle SMALL_FOOT = TextStyle.of(FontRole.SONG, 7.5, 1.2, Flush.CENTER);
    private static final TextStyle OUTSIDE = TextStyle.of(FontRole.SONG, 14, 1.2, Flush.LEFT);
    private static final double FOOT_GAP = 4 * MM;
    private static final double NUMBER_ROOM = 110;

    private final PageFormat format;

    SectionFrame(PageFormat format) {
        this.format = format;
    }

    double pageWidth() {
        return format.widthMm() * MM;
    }

    double pageHeight() {
        return format.heightMm() * MM;
    }

    double top() {
        return format.margins().top() * MM;
    }

    double left() {
        return format.margins().left() * MM;
    }

    double bottom() {
        return (format.heightMm() - format.margins().bottom()) * MM;
    }

    double width() {
        return (format.widthMm() - format.margins().left() - format.margins().right()) * MM;
    }

    double height() {
        return bottom() - top();
    }

    /** Puts foot and page number on a page. */
    void drawFoot(int number, int total, Composer composer, PageMarks page) {
        switch (format.numbering()) {
            case NONE -> foot(composer, page, FOOT, bottom() + FOOT_GAP, width());
            case OF_TOTAL -> {
                foot(composer, page, FOOT, bottom() + FOOT_GAP, width() - NUMBER_ROOM);
                String text = "第" + number + "页 共" + total + "页";
                TextBlock block = composer.compose(text, FOOT.with(Flush.RIGHT), NUMBER_ROOM, Optional.empty());
                block.draw(0, 1, left() + width() - NUMBER_ROOM, bottom() + FOOT_GAP, page.setter());
            }
            case OUTSIDE -> {
                double em = OUTSIDE.sizePt();
                Flush flush = number % 2 == 1 ? Flush.RIGHT : Flush.LEFT;
                TextBlock block =
                        composer.compose("— " + number + " —", OUTSIDE.with(flush), width() - 2 * em, Optional.empty());
                block.draw(0, 1, left() + em, bottom() + 7 * MM - OUTSIDE.baselinePt() + em * 0.88, page.setter());
                foot(composer, page, SMALL_FOOT, pageHeight() - 9 * MM, width());
            }
        }
    }

    private void foot(Composer composer, PageMarks page, TextStyle style, double top, double room) {
        if (!format.foot().isEmpty()) {
            TextBlock block = composer.compose(format.foot(), style, room, Optional.empty());
            block.draw(0, block.count(), left(), top, page.setter());
        }
    }
}
