package taizhang.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import taizhang.document.BlankLines;
import taizhang.document.Block;
import taizhang.document.Chart;
import taizhang.document.FontRole;
import taizhang.document.Heading;
import taizhang.document.InfoLine;
import taizhang.document.OfficialBlock;
import taizhang.document.PageBreak;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.PhotoGrid;
import taizhang.document.SignOff;
import taizhang.document.Table;
import taizhang.document.Title;
import taizhang.layout.chart.ChartPieces;
import taizhang.layout.official.OfficialPieces;
import taizhang.layout.piece.Grid;
import taizhang.layout.piece.Neighbours;
import taizhang.layout.piece.Panel;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.piece.TextPiece;
import taizhang.layout.table.Band;
import taizhang.layout.table.BandPiece;
import taizhang.layout.table.RowTies;
import taizhang.layout.table.TableFrame;
import taizhang.layout.text.Composer;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/** Turns the blocks of a section into pieces that stand one below the other. */
final class PieceMaker {
    private static final TextStyle INFO = TextStyle.of(FontRole.FANGSONG, 10.5, 1.5, Flush.LEFT);
    private static final TextStyle SIGN = TextStyle.of(FontRole.FANGSONG, 12, 1.5, Flush.LEFT);
    private static final double GAP = 12;
    /** White between running text and a table. */
    private static final double AROUND_TABLE = 6;

    private final SectionFrame frame;
    private final Composer composer;
    private final ParagraphPieces paragraphs;
    private final OfficialPieces official;

    PieceMaker(SectionFrame frame, Composer composer) {
        this.frame = frame;
        this.composer = composer;
        this.paragraphs = new ParagraphPieces(frame, composer);
        this.official = new OfficialPieces(frame, composer);
    }

    /** The pieces of the block at the given place; none for a page break. */
    List<Piece> pieces(List<Block> blocks, int index) {
        Neighbours near = new Neighbours(blocks, index);
        return switch (near.self()) {
            case Title title -> List.of(title(title));
            case InfoLine line -> List.of(info(line));
            case Heading heading -> List.of(paragraphs.heading(heading));
            case Paragraph paragraph -> paragraphs.pieces(paragraph, near);
            case Table table -> table(table, near);
            case Chart chart -> new ChartPieces(chart, frame, composer).pieces();
            case PhotoGrid photos -> new PhotoPieces(frame, composer).pieces(photos, near.tailFollows());
            case SignOff signOff -> List.of(signOff(signOff));
            case PageBreak ignored -> List.of();
            case BlankLines blank -> List.of(Panel.of(List.of(), blank.count() * Grid.PITCH, false));
            case OfficialBlock block -> official.pieces(block, near);
        };
    }

    private Piece title(Title title) {
        TextStyle style = TextStyle.of(FontRole.TITLE, title.sizePt(), 1.4, Flush.CENTER);
        TextBlock block = composer.titled(title.text(), style, frame.width(), Optional.empty());
        return TextPiece.of(block, frame.left(), 0, title.sizePt() * 0.3, true);
    }

    /** Three parts on one line; one below the other if they are too long for that. */
    private Piece info(InfoLine line) {
        List<TextBlock> blocks = new ArrayList<>();
        double[] widths = {width(line.left()), width(line.centre()), width(line.right())};
        List<String> texts = List.of(line.left(), line.centre(), line.right());
        List<Flush> places = List.of(Flush.LEFT, Flush.CENTER, Flush.RIGHT);
        boolean fits = widths[0] + widths[1] + widths[2] + 2 * GAP <= frame.width();
        if (!fits) {
            String all =
                    String.join("\n", texts.stream().filter(t -> !t.isEmpty()).toList());
            return TextPiece.of(composer.compose(all, INFO, frame.width(), Optional.empty()), frame.left(), 0, 3, true);
        }
        double free = frame.width() - widths[0] - widths[2];
        boolean inTheMiddle = Math.max(widths[0], widths[2]) * 2 + widths[1] + 2 * GAP <= frame.width();
        double shift = inTheMiddle ? 0 : widths[0] + free / 2 - frame.width() / 2;
        List<Double> lefts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            blocks.add(composer.compose(texts.get(i), INFO.with(places.get(i)), frame.width(), Optional.empty()));
            lefts.add(frame.left() + (i == 1 ? shift : 0));
        }
        return new TextPiece(blocks, lefts, 0, 1, 0, 3, true);
    }

    private double width(String text) {
        return composer.width(text, INFO);
    }

    private List<Piece> table(Table table, Neighbours near) {
        boolean kept = near.tailFollows();
        TableFrame placed = new TableFrame(table, frame.left(), frame.width(), composer);
        List<Band> bands = placed.bands(frame.height() - placed.head().height());
        BitSet ties = RowTies.of(bands, frame.height() - placed.head().height());
        List<Piece> pieces = new ArrayList<>(bands.size() + 2);
        if (isRunningText(near.before())) {
            pieces.add(Panel.gap(AROUND_TABLE, true));
        }
        for (int i = 0; i < bands.size(); i++) {
            boolean last = i == bands.size() - 1;
            boolean tied = last ? kept : ties.get(i);
            pieces.add(BandPiece.of(placed, bands.get(i), tied));
        }
        if (bands.isEmpty()) {
            pieces.add(BandPiece.of(placed, placed.head(), kept));
        }
        if (isRunningText(near.next())) {
            pieces.add(Panel.gap(AROUND_TABLE, false));
        }
        return pieces;
    }

    private static boolean isRunningText(Optional<Block> block) {
        return block.isPresent()
                && (block.get() instanceof Heading
                        || (block.get() instanceof Paragraph paragraph && paragraph.style() == ParagraphStyle.BODY));
    }

    private Piece signOff(SignOff signOff) {
        List<TextBlock> blocks = new ArrayList<>();
        List<Double> lefts = new ArrayList<>();
        double share = frame.width() / Math.max(1, signOff.items().size());
        int lines = 1;
        for (int i = 0; i < signOff.items().size(); i++) {
            TextBlock block = composer.compose(signOff.items().get(i), SIGN, share - GAP, Optional.empty());
            blocks.add(block);
            lefts.add(frame.left() + i * share);
            lines = Math.max(lines, block.count());
        }
        return new TextPiece(blocks, lefts, 0, lines, 12, 0, false);
    }
}
