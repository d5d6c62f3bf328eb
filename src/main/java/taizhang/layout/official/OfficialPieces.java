package taizhang.layout.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.document.Addressee;
import taizhang.document.AnnexLabel;
import taizhang.document.Annotation;
import taizhang.document.AttachmentList;
import taizhang.document.BulletinHead;
import taizhang.document.DocumentNumber;
import taizhang.document.FontRole;
import taizhang.document.Heading;
import taizhang.document.Imprint;
import taizhang.document.OfficialBlock;
import taizhang.document.OfficialTitle;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.RedFlag;
import taizhang.document.RedRule;
import taizhang.document.Signature;
import taizhang.layout.piece.Grid;
import taizhang.layout.piece.Neighbours;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.piece.TextPiece;
import taizhang.layout.text.Composer;
import taizhang.layout.text.Ink;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/** The elements of an official document between its head and its foot, each with the white the standard puts above it. */
public final class OfficialPieces {
    /** 二号小标宋, on the lines of the grid. */
    private static final TextStyle TITLE = new TextStyle(FontRole.TITLE, 22, Grid.PITCH, 0, Flush.CENTER, Ink.BLACK, 1);

    private final SectionFrame frame;
    private final Composer composer;
    private final HeadPieces head;
    private final SignaturePieces signatures;

    public OfficialPieces(SectionFrame frame, Composer composer) {
        this.frame = frame;
        this.composer = composer;
        this.head = new HeadPieces(frame, composer);
        this.signatures = new SignaturePieces(frame, composer);
    }

    public List<Piece> pieces(OfficialBlock block, Neighbours near) {
        return switch (block) {
            case RedFlag flag -> List.of(head.flag(flag));
            case DocumentNumber number -> List.of(head.number(number, near));
            case RedRule ignored -> List.of(head.rule(near));
            case BulletinHead bulletin -> List.of(head.bulletin(bulletin));
            case AnnexLabel label -> List.of(line(label.text(), Grid.body(FontRole.HEI), 0, true));
            case OfficialTitle title -> List.of(title(title, near));
            case Addressee addressee -> List.of(line(addressee.printed(), Grid.BODY, 0, true));
            case AttachmentList list -> attachments(list, near);
            case Signature signature -> List.of(signatures.piece(signature, near));
            case Annotation annotation -> List.of(line(annotation.printed(), Grid.BODY, Grid.INDENT, false));
            case Imprint imprint -> List.of(new ImprintPiece(frame, composer).of(imprint));
        };
    }

    private Piece line(String text, TextStyle style, int indent, boolean kept) {
        TextBlock block = composer.compose(text, style, frame.width(), indent, Optional.empty());
        return TextPiece.of(block, frame.left(), 0, 0, kept);
    }

    private Piece title(OfficialTitle title, Neighbours near) {
        TextBlock block = composer.titled(title.text(), TITLE, frame.width(), Optional.empty());
        double after = near.precedes(Addressee.class) || isText(near) ? Grid.PITCH : Grid.PITCH / 4;
        return TextPiece.of(block, frame.left(), linesAbove(near) * Grid.PITCH, isSubtitled(near) ? 0 : after, true);
    }

    /** Two empty lines below the red rule, on the third line below 附件. */
    private static int linesAbove(Neighbours near) {
        if (near.before().isEmpty()) {
            return 0;
        }
        return near.follows(RedRule.class) ? 2 : 1;
    }

    private static boolean isText(Neighbours near) {
        return near.precedes(Heading.class)
                || near.next()
                        .filter(next -> next instanceof Paragraph text && text.style() == ParagraphStyle.BODY)
                        .isPresent();
    }

    private static boolean isSubtitled(Neighbours near) {
        return near.next()
                .filter(next -> next instanceof Paragraph text && text.style() == ParagraphStyle.SUBTITLE)
                .isPresent();
    }

    /** Names stand below each other, and so do their numbers. */
    private List<Piece> attachments(AttachmentList list, Neighbours near) {
        double first = frame.left() + 2 * Grid.CHARACTER;
        double numbers = first + "附件：".length() * Grid.CHARACTER;
        boolean many = list.names().size() > 1;
        double names = numbers + (many ? composer.width(list.names().size() + ".", Grid.BODY) : 0);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < list.names().size(); i++) {
            boolean last = i == list.names().size() - 1;
            TextStyle plain = Grid.BODY.with(Flush.LEFT);
            TextBlock label = composer.compose(list.label(i), plain, names - first + 1, Optional.empty());
            TextBlock name = composer.compose(list.names().get(i), Grid.BODY, frame.right() - names, Optional.empty());
            pieces.add(new TextPiece(
                    List.of(label, name),
                    List.of(i == 0 ? first : numbers, names),
                    0,
                    name.count(),
                    i == 0 ? Grid.PITCH : 0,
                    0,
                    !last || near.precedes(Signature.class)));
        }
        return pieces;
    }
}
