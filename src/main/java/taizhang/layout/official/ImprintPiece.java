package taizhang.layout.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.document.FontRole;
import taizhang.document.Imprint;
import taizhang.layout.piece.Grid;
import taizhang.layout.piece.Panel;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.text.Composer;
import taizhang.layout.text.Ink;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/** The imprint (版记): 四号仿宋, one character in at both sides, between rules; the last lies on the edge of the type area. */
final class ImprintPiece {
    private static final double ABOVE = 14;
    private static final double THICK = 0.35 * Grid.MM;
    private static final double THIN = 0.25 * Grid.MM;
    private static final double PAD = 2;
    private static final TextStyle STYLE =
            new TextStyle(FontRole.FANGSONG, Grid.SMALL, Grid.SMALL * 1.6, 0, Flush.LEFT, Ink.BLACK, 1);

    private final SectionFrame frame;
    private final Composer composer;
    private final List<Panel.Text> texts = new ArrayList<>();
    private final List<Panel.Rule> rules = new ArrayList<>();
    private final double left;
    private final double room;
    private double top = ABOVE;

    ImprintPiece(SectionFrame frame, Composer composer) {
        this.frame = frame;
        this.composer = composer;
        this.left = frame.left() + Grid.SMALL;
        this.room = frame.width() - 2 * Grid.SMALL;
    }

    Piece of(Imprint imprint) {
        rule(THICK);
        top += PAD;
        imprint.recipients().forEach(this::recipients);
        if (!imprint.recipients().isEmpty()) {
            top += PAD;
            rule(THIN);
            top += PAD;
        }
        office(imprint);
        top += PAD;
        rule(THICK);
        if (!imprint.copies().isEmpty()) {
            TextBlock copies = compose(imprint.copies(), Flush.RIGHT, room);
            texts.add(new Panel.Text(copies, left, top));
            top += copies.height();
        }
        return new Panel(texts, rules, top, false, Panel.Standing.SINKS);
    }

    private void rule(double width) {
        rules.add(new Panel.Rule(frame.left(), frame.right(), top + width / 2, width, Ink.BLACK));
        top += width;
    }

    /** Further lines begin below the first office. */
    private void recipients(Imprint.Recipients recipients) {
        double label = composer.width(recipients.printedLabel(), STYLE);
        TextBlock name = compose(recipients.printedLabel(), Flush.LEFT, label + 1);
        TextBlock offices = compose(recipients.printedText(), Flush.JUSTIFIED, room - label);
        texts.add(new Panel.Text(name, left, top));
        texts.add(new Panel.Text(offices, left + label, top));
        top += offices.height();
    }

    private void office(Imprint imprint) {
        TextBlock date = compose(imprint.date(), Flush.RIGHT, room);
        TextBlock office =
                composer.titled(imprint.office(), STYLE, room - composer.widest(date) - Grid.SMALL, Optional.empty());
        texts.add(new Panel.Text(office, left, top));
        texts.add(new Panel.Text(date, left, top + office.height() - date.height()));
        top += office.height();
    }

    private TextBlock compose(String text, Flush flush, double width) {
        return composer.compose(text, STYLE.with(flush), width, Optional.empty());
    }
}
