package taizhang.layout.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.document.FontRole;
import taizhang.layout.piece.Grid;
import taizhang.layout.piece.PageMarks;
import taizhang.layout.text.Composer;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/** The first page of a book (封面). */
final class Cover {
    private static final String WHAT = "会议材料";
    private static final TextStyle COPY = TextStyle.of(FontRole.HEI, 16, 1.2, Flush.LEFT);
    /** The name of the meeting; of a long one as large as the rest leaves room. */
    private static final List<TextStyle> NAMES = Stream.of(26, 22, 18, 14)
            .map(size -> TextStyle.of(FontRole.TITLE, size, 1.5, Flush.CENTER))
            .toList();

    private static final TextStyle PAPERS = new TextStyle(
            FontRole.TITLE, 36, 54, 250, Flush.CENTER, NAMES.getFirst().ink(), 1);
    private static final TextStyle NOTE = TextStyle.of(FontRole.KAI, 16, 1.75, Flush.CENTER);
    private static final TextStyle OFFICE = TextStyle.of(FontRole.FANGSONG, 16, 1.75, Flush.CENTER);
    private static final double NAME_PLACE = 75 * Grid.MM;
    private static final double BELOW_NAME = 12 * Grid.MM;
    private static final double NOTES_PLACE = 170 * Grid.MM;
    private static final double OFFICE_PLACE = 225 * Grid.MM;

    private final BookCover cover;
    private final Composer composer;

    Cover(BookCover cover, Composer composer) {
        this.cover = cover;
        this.composer = composer;
    }

    void draw(PageMarks marks) {
        if (!cover.copy().isEmpty()) {
            compose(cover.copy(), COPY).draw(0, 1, OwnPage.LEFT, OwnPage.TOP, marks.setter());
        }
        TextBlock what = compose(WHAT, PAPERS);
        double notes = cover.notes().stream()
                .mapToDouble(note -> compose(note, NOTE).height())
                .sum();
        double room = OFFICE_PLACE - notes - BELOW_NAME - what.height() - BELOW_NAME;
        TextBlock name = NAMES.stream()
                .map(style -> composer.titled(cover.meeting(), style, OwnPage.WIDTH, Optional.empty()))
                .filter(block -> NAME_PLACE + block.height() <= room)
                .findFirst()
                .orElseGet(() -> composer.titled(cover.meeting(), NAMES.getLast(), OwnPage.WIDTH, Optional.empty()));
        double place = Math.max(OwnPage.TOP + COPY.pitchPt() * 2, Math.min(NAME_PLACE, room - name.height()));
        double below = put(what, put(name, place, marks) + BELOW_NAME, marks);
        double noted = put(
                cover.notes(), NOTE, Math.max(below + BELOW_NAME, Math.min(NOTES_PLACE, OFFICE_PLACE - notes)), marks);
        put(List.of(cover.office(), cover.asOf()), OFFICE, Math.max(noted, OFFICE_PLACE), marks);
        OwnPage.foot(cover.foot(), OwnPage.SHEET_WIDTH, OwnPage.SHEET_HEIGHT, composer, marks);
    }

    private double put(List<String> lines, TextStyle style, double place, PageMarks marks) {
        double top = place;
        for (String line : lines) {
            top = put(compose(line, style), top, marks);
        }
        return top;
    }

    private static double put(TextBlock block, double top, PageMarks marks) {
        block.draw(0, block.count(), OwnPage.LEFT, top, marks.setter());
        return top + block.height();
    }

    private TextBlock compose(String text, TextStyle style) {
        return composer.compose(text, style, OwnPage.WIDTH, Optional.empty());
    }
}
