package taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.document.FontRole;
import taizhang.document.Heading;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.layout.piece.Grid;
import taizhang.layout.piece.Neighbours;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.piece.TextPiece;
import taizhang.layout.text.Composer;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/**
 * Running text as pieces of one line each.
 *
 * <ol>
 *   <li>A heading begins on the page of the text below it.
 *   <li>A page is filled to its last line, but a last line of one or two characters takes the line above it along.
 *   <li>At least two lines of text go with a signature.
 * </ol>
 */
final class ParagraphPieces {
    private static final TextStyle NOTE = TextStyle.of(FontRole.FANGSONG, 9, 1.4, Flush.JUSTIFIED);
    private static final TextStyle SUBTITLE = Grid.body(FontRole.KAI).with(Flush.CENTER);
    /** A last line this short is not left alone. */
    private static final int LONELY = 3;

    private final SectionFrame frame;
    private final Composer composer;

    ParagraphPieces(SectionFrame frame, Composer composer) {
        this.frame = frame;
        this.composer = composer;
    }

    Piece heading(Heading heading) {
        TextStyle style = Grid.body(Grid.faceOfHeading(heading.level()));
        TextBlock block = composer.compose(heading.text(), style, frame.width(), Grid.INDENT, Optional.empty());
        return TextPiece.of(block, frame.left(), 0, 0, true);
    }

    List<Piece> pieces(Paragraph paragraph, Neighbours near) {
        return switch (paragraph.style()) {
            case BODY -> body(paragraph, near);
            case SUBTITLE -> List.of(subtitle(paragraph, near));
            case NOTE -> note(paragraph, near.tailFollows());
        };
    }

    private Piece subtitle(Paragraph paragraph, Neighbours near) {
        TextBlock block = composer.titled(paragraph.text(), SUBTITLE, frame.width(), Optional.empty());
        boolean again = near.next()
                .filter(next -> next instanceof Paragraph other && other.style() == ParagraphStyle.SUBTITLE)
                .isPresent();
        return TextPiece.of(block.emphasized(paragraph.emphases()), frame.left(), 0, again ? 0 : Grid.PITCH, true);
    }

    private TextBlock compose(Paragraph paragraph) {
        return composer.compose(paragraph.text(), Grid.BODY, frame.width(), Grid.INDENT, paragraph.emphases());
    }

    private List<Piece> body(Paragraph paragraph, Neighbours near) {
        TextBlock block = compose(paragraph);
        boolean tailFollows = near.tailFollows();
        boolean shortTailFollows = near.lastParagraphFollows()
                .filter(next ->
                        next.style() == ParagraphStyle.BODY && compose(next).count() == 1)
                .isPresent();
        boolean lonely = block.line(block.count() - 1).length() < LONELY;
        List<Piece> lines = new ArrayList<>();
        for (int i = 0; i < block.count(); i++) {
            boolean last = i == block.count() - 1;
            boolean lastButOne = i == block.count() - 2;
            boolean tied = last ? tailFollows || shortTailFollows : lastButOne && (lonely || tailFollows);
            lines.add(line(block, i, 0, tied));
        }
        return lines;
    }

    private List<Piece> note(Paragraph paragraph, boolean kept) {
        TextBlock block = composer.compose(paragraph.text(), NOTE, frame.width(), 0, paragraph.emphases());
        List<Piece> lines = new ArrayList<>();
        for (int i = 0; i < block.count(); i++) {
            lines.add(line(block, i, i == 0 ? 3 : 0, i < block.count() - 1 || kept));
        }
        return lines;
    }

    private Piece line(TextBlock block, int index, double before, boolean tied) {
        return new TextPiece(List.of(block), List.of(frame.left()), index, index + 1, before, 0, tied);
    }
}
