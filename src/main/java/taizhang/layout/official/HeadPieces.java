package taizhang.layout.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.document.BulletinHead;
import taizhang.document.DocumentNumber;
import taizhang.document.Emphasis;
import taizhang.document.FontRole;
import taizhang.document.RedFlag;
import taizhang.layout.piece.Grid;
import taizhang.layout.piece.Neighbours;
import taizhang.layout.piece.Panel;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.text.Composer;
import taizhang.layout.text.Ink;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/** The head of an official document (版头) and of a bulletin (报头), down to the red rule. */
final class HeadPieces {
    private static final double FLAG_TOP = 35 * Grid.MM;
    /** White between the box of a character and its ink, in ems. */
    private static final double ABOVE_INK = 0.032;

    private static final double MOST_FLAG = 48;
    private static final double RULE_GAP = 4 * Grid.MM;
    private static final double RULE_WIDTH = 2;
    private static final double NAME_TOP = 10 * Grid.MM;
    private static final double MOST_NAME = 60;
    private static final String SIGNER = "签发人：";
    private static final TextStyle CENTRED = Grid.BODY.with(Flush.CENTER);
    private static final TextStyle LEFT = Grid.BODY.with(Flush.LEFT);
    private static final TextStyle RIGHT = Grid.BODY.with(Flush.RIGHT);

    private final SectionFrame frame;
    private final Composer composer;

    HeadPieces(SectionFrame frame, Composer composer) {
        this.frame = frame;
        this.composer = composer;
    }

    /** Its ink begins at the prescribed distance; it ends with the lower edge of its characters. */
    Piece flag(RedFlag flag) {
        TextBlock block = FlagType.of(flag.text(), MOST_FLAG, frame.width(), composer);
        double top = FLAG_TOP - lead(block) - ABOVE_INK * block.style().sizePt();
        return Panel.of(List.of(new Panel.Text(block, frame.left(), top)), top + block.height() - lead(block), true);
    }

    /** White above and below the characters of a line. */
    private static double lead(TextBlock block) {
        return (block.style().pitchPt() - block.style().sizePt()) / 2;
    }

    Piece number(DocumentNumber number, Neighbours near) {
        double top = near.follows(RedFlag.class) ? 2 * Grid.PITCH : 0;
        if (number.signer().isEmpty()) {
            TextBlock block = compose(number.number(), CENTRED, frame.width());
            return Panel.of(List.of(text(block, frame.left(), top)), top + block.height(), true);
        }
        double inner = frame.width() - 2 * Grid.CHARACTER;
        double left = frame.left() + Grid.CHARACTER;
        String signer = SIGNER + number.signer();
        boolean fits = composer.width(number.number(), LEFT) + composer.width(signer, LEFT) + Grid.CHARACTER <= inner;
        TextBlock first = compose(number.number(), LEFT, inner);
        TextBlock second = compose(signer, RIGHT, inner)
                .emphasized(List.of(new Emphasis(SIGNER.length(), signer.length(), FontRole.KAI)));
        double below = fits ? top : top + first.height();
        return Panel.of(List.of(text(first, left, top), text(second, left, below)), below + second.height(), true);
    }

    /** Four millimetres below the characters above it; those of the grid end above the end of their line. */
    Piece rule(Neighbours near) {
        boolean flagAbove = near.follows(RedFlag.class) || near.before().isEmpty();
        double top = RULE_GAP - (flagAbove ? 0 : Grid.HALF_LEAD);
        return new Panel(List.of(), List.of(rule(top)), top + RULE_WIDTH, true, Panel.Standing.FLOWS);
    }

    private Panel.Rule rule(double top) {
        return new Panel.Rule(frame.left(), frame.right(), top + RULE_WIDTH / 2, RULE_WIDTH, Ink.RED);
    }

    Piece bulletin(BulletinHead bulletin) {
        List<Panel.Text> texts = new ArrayList<>();
        TextBlock name = FlagType.of(bulletin.name(), MOST_NAME, frame.width(), composer);
        double top = NAME_TOP - lead(name);
        texts.add(text(name, frame.left(), top));
        top += name.height() - lead(name) + Grid.PITCH / 2;
        if (!bulletin.issue().isEmpty()) {
            TextBlock issue = compose(bulletin.issue(), CENTRED, frame.width());
            texts.add(text(issue, frame.left(), top));
            top += issue.height() + Grid.PITCH / 2;
        }
        double inner = frame.width() - 2 * Grid.CHARACTER;
        double left = frame.left() + Grid.CHARACTER;
        TextBlock date = compose(bulletin.date(), RIGHT, inner);
        double room = inner - composer.widest(date) - Grid.CHARACTER;
        TextBlock publisher = composer.titled(bulletin.publisher(), LEFT, room, Optional.empty());
        texts.add(text(publisher, left, top));
        texts.add(text(date, left, top + publisher.height() - date.height()));
        double rule = top + publisher.height() + RULE_GAP - Grid.HALF_LEAD;
        return new Panel(texts, List.of(rule(rule)), rule + RULE_WIDTH, true, Panel.Standing.FLOWS);
    }

    private TextBlock compose(String text, TextStyle style, double room) {
        return composer.compose(text, style, room, Optional.empty());
    }

    private static Panel.Text text(TextBlock block, double left, double top) {
        return new Panel.Text(block, left, top);
    }
}
