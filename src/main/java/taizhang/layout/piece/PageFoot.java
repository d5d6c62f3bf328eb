package taizhang.layout.piece;

import java.util.Optional;
import taizhang.document.FontRole;
import taizhang.document.Margins;
import taizhang.document.PageFormat;
import taizhang.document.PageNumbering;
import taizhang.layout.text.Composer;
import taizhang.layout.text.LineSetter;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/**
 * What stands at the foot of each page of a section: what the page shows, and its number. On a sheet that is bound turned,
 * both keep the place they have on an upright sheet.
 */
public final class PageFoot {
    private static final TextStyle FOOT = TextStyle.of(FontRole.SONG, 9, 1.2, Flush.LEFT);
    private static final TextStyle SMALL = TextStyle.of(FontRole.SONG, 7.5, 1.2, Flush.CENTER);
    private static final TextStyle OUTSIDE = TextStyle.of(FontRole.SONG, Grid.SMALL, 1.2, Flush.LEFT);
    private static final double FOOT_GAP = 4 * Grid.MM;
    private static final double NUMBER_GAP = 7 * Grid.MM;
    /** The dashes at both sides of the number stand so much above its base line, in ems. */
    private static final double DASH = 0.267;
    /** From the lower edge of the sheet to the top of the small line. */
    private static final double SMALL_PLACE = 12 * Grid.MM;

    private static final double NUMBER_ROOM = 75;

    /** The smallest type of the foot, in points. */
    private static final double LEAST = 6;

    private static final double NARROWEST = 0.85;

    private final PageFormat format;
    private final double left;
    private final double right;
    private final double bottom;
    private final double sheetBottom;

    PageFoot(PageFormat format) {
        this.format = format;
        Margins margins = format.margins();
        boolean turned = format.bound();
        double width = turned ? format.heightMm() : format.widthMm();
        double height = turned ? format.widthMm() : format.heightMm();
        left = (turned ? margins.top() : margins.left()) * Grid.MM;
        right = (width - (turned ? margins.bottom() : margins.right())) * Grid.MM;
        bottom = (height - (turned ? margins.left() : margins.bottom())) * Grid.MM;
        sheetBottom = height * Grid.MM;
    }

    /** The line that says what a page shows. With numbers outside it also says which page of how many it is. */
    String textOf(int number, int total, String code) {
        String text =
                format.numbering() == PageNumbering.OUTSIDE && !format.foot().isEmpty()
                        ? format.foot() + "　" + ofTotal(number, total)
                        : format.foot();
        return code.isEmpty() ? text : text + "　校验码：" + code;
    }

    private static String ofTotal(int number, int total) {
        return "第" + number + "页 共" + total + "页";
    }

    /** Notes the characters of the foot that no font has. */
    public void check(Composer composer) {
        composer.compose(format.foot(), FOOT, right - left, Optional.empty());
    }

    /** Puts foot and number on a page. */
    public void draw(int number, int total, String code, boolean numbered, Composer composer, PageMarks page) {
        LineSetter setter = format.bound() ? page.turnedSetter() : page.setter();
        String text = textOf(number, total, code);
        switch (format.numbering()) {
            case NONE -> line(text, FOOT, bottom + FOOT_GAP, right - left, composer, setter);
            case OF_TOTAL -> {
                line(text, FOOT, bottom + FOOT_GAP, right - left - NUMBER_ROOM, composer, setter);
                TextBlock block =
                        composer.compose(ofTotal(number, total), FOOT.with(Flush.RIGHT), NUMBER_ROOM, Optional.empty());
                block.draw(0, 1, right - NUMBER_ROOM, bottom + FOOT_GAP, setter);
            }
            case OUTSIDE -> {
                if (numbered) {
                    outside(number, composer, setter);
                }
                line(text, SMALL, sheetBottom - SMALL_PLACE, right - left, composer, setter);
            }
        }
    }

    /** The style, made smaller, then narrower, where the text would not stand on one line; if that is not enough it takes two. */
    private static TextStyle onOneLine(String text, TextStyle style, double room, Composer composer) {
        TextStyle fitting = style;
        while (composer.width(text, fitting) > room && fitting.sizePt() > LEAST) {
            fitting = TextStyle.of(FontRole.SONG, fitting.sizePt() - 0.5, 1.2, style.flush());
        }
        double width = composer.width(text, fitting);
        return width > room ? fitting.narrowed((room - 1) / width, NARROWEST) : fitting;
    }

    /** One character from the edge, with its dashes at the prescribed distance. */
    private void outside(int number, Composer composer, LineSetter setter) {
        double em = OUTSIDE.sizePt();
        TextStyle style = OUTSIDE.with(number % 2 == 1 ? Flush.RIGHT : Flush.LEFT);
        TextBlock block = composer.compose("— " + number + " —", style, right - left - 2 * em, Optional.empty());
        double baseline = bottom + NUMBER_GAP + DASH * em;
        block.draw(0, 1, left + em, baseline - style.baselinePt(), setter);
    }

    private void line(String text, TextStyle style, double top, double room, Composer composer, LineSetter setter) {
        if (!text.isEmpty()) {
            TextBlock block = composer.compose(text, onOneLine(text, style, room, composer), room, Optional.empty());
            block.draw(0, block.count(), left, top, setter);
        }
    }
}
