package taizhang.layout.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.document.Annotation;
import taizhang.document.Signature;
import taizhang.layout.piece.Grid;
import taizhang.layout.piece.Neighbours;
import taizhang.layout.piece.Panel;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.text.Composer;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/** The offices that sign and the date, with or without room for their seals. */
final class SignaturePieces {
    private static final TextStyle STYLE = Grid.BODY.with(Flush.LEFT);
    /** A seal of a township is 42 mm wide; neighbouring ones do not touch. */
    private static final double SEAL = 45 * Grid.MM;
    /** Names stand below the middle of their seals, whose upper edges come within a line of the text. */
    private static final double ABOVE_SEALED = 2 * Grid.PITCH;
    /** The part of a seal below the date. */
    private static final double BELOW_SEALED = 20;

    private final SectionFrame frame;
    private final Composer composer;

    SignaturePieces(SectionFrame frame, Composer composer) {
        this.frame = frame;
        this.composer = composer;
    }

    Piece piece(Signature signature, Neighbours near) {
        boolean kept = near.precedes(Annotation.class);
        return signature.sealed() ? sealed(signature, kept) : unsealed(signature, kept);
    }

    private TextBlock name(String text, double room) {
        TextBlock block = composer.titled(text, STYLE.with(Flush.CENTER), room, Optional.empty());
        return block.inRoom(composer.widest(block));
    }

    private TextBlock date(Signature signature) {
        TextBlock block = composer.compose(signature.date(), STYLE, frame.width(), Optional.empty());
        return block.inRoom(composer.widest(block));
    }

    /** Names two characters from the right edge, one below the other; the date begins two characters to the right. */
    private Piece unsealed(Signature signature, boolean kept) {
        double two = 2 * Grid.CHARACTER;
        TextBlock date = date(signature);
        List<TextBlock> names = signature.names().stream()
                .map(name -> name(name, frame.width() - 2 * two))
                .toList();
        double most = frame.right() - two;
        double right =
                Math.min(most, most - date.roomPt() - two + names.getLast().roomPt());
        List<Panel.Text> texts = new ArrayList<>();
        double top = Grid.PITCH;
        for (TextBlock name : names) {
            texts.add(new Panel.Text(name, right - name.roomPt(), top));
            top += name.height();
        }
        texts.add(new Panel.Text(date, right - names.getLast().roomPt() + two, top));
        return Panel.of(texts, top + date.height(), kept);
    }

    /** The date four characters from the right edge, the last name centred over it, others to the left and above. */
    private Piece sealed(Signature signature, boolean kept) {
        TextBlock date = date(signature);
        double widest = 0;
        List<TextBlock> names = new ArrayList<>();
        for (String text : signature.names()) {
            TextBlock name = name(text, frame.width() * 0.7);
            names.add(name);
            widest = Math.max(widest, name.roomPt());
        }
        double middle = Math.min(
                frame.right() - 4 * Grid.CHARACTER - date.roomPt() / 2, frame.right() - Grid.CHARACTER - widest / 2);
        double step = Math.max(SEAL, widest + Grid.CHARACTER);
        int columns = 1 + (int) Math.floor((middle - Math.max(SEAL, widest) / 2 - frame.left()) / step);
        int rows = (names.size() + columns - 1) / columns;
        List<Panel.Text> texts = new ArrayList<>();
        double top = ABOVE_SEALED;
        for (int i = 0; i < names.size(); i++) {
            int row = i / columns;
            int inRow = row == rows - 1 ? names.size() - row * columns : columns;
            double centre = middle - (inRow - 1 - i % columns) * step;
            top = ABOVE_SEALED + row * SEAL;
            texts.add(new Panel.Text(names.get(i), centre - names.get(i).roomPt() / 2, top));
        }
        double below = top + names.getLast().height();
        texts.add(new Panel.Text(date, middle - date.roomPt() / 2, below));
        return Panel.of(texts, below + date.height() + (kept ? 0 : BELOW_SEALED), kept);
    }
}
