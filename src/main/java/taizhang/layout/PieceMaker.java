package taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.document.Block;
import taizhang.document.FontRole;
import taizhang.document.Heading;
import taizhang.document.InfoLine;
import taizhang.document.PageBreak;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.RowKind;
import taizhang.document.SignOff;
import taizhang.document.Table;
import taizhang.document.Title;
import taizhang.layout.TextStyle.Flush;

/** Turns the blocks of a section into pieces that stand one below the other. */
final class PieceMaker {
    private static final TextStyle INFO = TextStyle.of(FontRole.FANGSONG, 10.5, 1.5, Flush.LEFT);
    private static final TextStyle SIGN = TextStyle.of(FontRole.FANGSONG, 12, 1.5, Flush.LEFT);
    private static final TextStyle NOTE = TextStyle.of(FontRole.FANGSONG, 9, 1.4, Flush.JUSTIFIED);
    /** 22 lines of 28 characters on 225 × 156 mm (GB/T 9704-2012). */
    private static final TextStyle OFFICIAL =
            new TextStyle(FontRole.FANGSONG, 16, 28.99, -13.1, Flush.JUSTIFIED, Ink.BLACK);

    private static final int TWO_CHARACTERS = 2 * 987;
    private static final double GAP = 12;

    private final SectionFrame frame;
    private final Composer composer;

    PieceMaker(SectionFrame frame, Composer composer) {
        this.frame = frame;
        this.composer = composer;
    }

    /** The pieces of a block; none for a page break. */
    List<Piece> pieces(Block block, Optional<Block> next) {
        return switch (block) {
            case Title title -> List.of(title(title));
            case InfoLine line -> List.of(info(line));
            case Heading heading -> List.of(heading(heading));
            case Paragraph paragraph -> paragraph(paragraph, isTail(next));
            case Table table -> table(table, isTail(next));
            case SignOff signOff -> List.of(signOff(signOff));
            case PageBreak ignored -> List.of();
        };
    }

    /** Notes and the line to be signed belong to what stands above them. */
    private static boolean isTail(Optional<Block> next) {
        return next.isPresent()
                && (next.get() instanceof SignOff
                        || (next.get() instanceof Paragraph note && note.style() == ParagraphStyle.NOTE));
    }

    private Piece title(Title title) {
        TextStyle style = TextStyle.of(FontRole.TITLE, title.sizePt(), 1.4, Flush.CENTER);
        TextBlock block = composer.balanced(title.text(), style, frame.width(), Optional.empty());
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

    private Piece heading(Heading heading) {
        FontRole role = switch (heading.level()) {
            case 1 -> FontRole.HEI;
            case 2 -> FontRole.KAI;
            default -> FontRole.FANGSONG;
        };
        TextStyle style = new TextStyle(
                role, OFFICIAL.sizePt(), OFFICIAL.pitchPt(), OFFICIAL.tracking(), OFFICIAL.flush(), Ink.BLACK);
        TextBlock block = composer.compose(heading.text(), style, frame.width(), TWO_CHARACTERS, Optional.empty());
        return TextPiece.of(block, frame.left(), 0, 0, true);
    }

    private List<Piece> paragraph(Paragraph paragraph, boolean kept) {
        boolean body = paragraph.style() == ParagraphStyle.BODY;
        TextBlock block = composer.compose(
                paragraph.text(), body ? OFFICIAL : NOTE, frame.width(), body ? TWO_CHARACTERS : 0, Optional.empty());
        List<Piece> lines = new ArrayList<>();
        for (int i = 0; i < block.count(); i++) {
            boolean last = i == block.count() - 1;
            boolean tied = last ? kept : i == 0 || i == block.count() - 2 || !body;
            double before = i == 0 && !body ? 3 : 0;
            lines.add(new TextPiece(List.of(block), List.of(frame.left()), i, i + 1, before, 0, tied));
        }
        return lines;
    }

    private List<Piece> table(Table table, boolean kept) {
        TableFrame placed = new TableFrame(table, frame.left(), frame.width(), composer);
        List<Band> bands = placed.bands(frame.height() - placed.head().height());
        List<Piece> pieces = new ArrayList<>(bands.size());
        for (int i = 0; i < bands.size(); i++) {
            boolean last = i == bands.size() - 1;
            boolean tied = kept && last;
            if (!last) {
                RowKind next = bands.get(i + 1).rows().get(0).kind();
                tied = bands.get(i).rows().get(0).kind() == RowKind.GROUP
                        || next == RowKind.SUBTOTAL
                        || next == RowKind.TOTAL;
            }
            pieces.add(BandPiece.of(placed, bands.get(i), tied));
        }
        return bands.isEmpty() ? List.of(BandPiece.of(placed, placed.head(), kept)) : pieces;
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
