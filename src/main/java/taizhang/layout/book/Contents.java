package taizhang.layout.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.document.FontRole;
import taizhang.layout.piece.PageMarks;
import taizhang.layout.text.Composer;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/** The contents of a book (目录): a line for each part, with leaders to its page. */
final class Contents {
    private static final TextStyle TITLE = TextStyle.of(FontRole.TITLE, 22, 1.4, Flush.CENTER);
    private static final TextStyle LINE = TextStyle.of(FontRole.FANGSONG, 14, 2, Flush.LEFT);
    private static final TextStyle NUMBER = TextStyle.of(FontRole.SONG, 14, 2, Flush.RIGHT);
    private static final String LEADER = "…";
    private static final double ORDINAL = 30;
    private static final double PAGE = 44;
    private static final double GAP = 4;
    private static final double BELOW_TITLE = 14;

    private final Composer composer;
    private final List<TextBlock> titles = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();

    /** The contents of these parts, in order; how many pages they take does not hang on the numbers. */
    Contents(List<BookPart> parts, Composer composer) {
        this.composer = composer;
        double room = OwnPage.WIDTH - ORDINAL - PAGE - 2 * GAP;
        double used = TITLE.pitchPt() + BELOW_TITLE;
        firsts.add(0);
        for (BookPart part : parts) {
            TextBlock title = composer.compose(part.title(), LINE, room, Optional.empty());
            if (used + title.height() > OwnPage.HEIGHT) {
                firsts.add(titles.size());
                used = 0;
            }
            titles.add(title);
            used += title.height();
        }
    }

    /** How many pages they take. */
    int pages() {
        return firsts.size();
    }

    /**
     * Puts one of their pages down.
     *
     * @param numbers what stands at the end of each line
     */
    void draw(int page, List<String> numbers, PageMarks marks) {
        double top = OwnPage.TOP;
        if (page == 0) {
            TextBlock title = composer.compose("目　录", TITLE, OwnPage.WIDTH, Optional.empty());
            title.draw(0, 1, OwnPage.LEFT, top, marks.setter());
            top += TITLE.pitchPt() + BELOW_TITLE;
        }
        int end = page + 1 < firsts.size() ? firsts.get(page + 1) : titles.size();
        for (int i = firsts.get(page); i < end; i++) {
            draw(i, numbers.get(i), top, marks);
            top += titles.get(i).height();
        }
    }

    private void draw(int line, String number, double top, PageMarks marks) {
        TextBlock title = titles.get(line);
        double left = OwnPage.LEFT + ORDINAL;
        compose((line + 1) + ".", LINE).draw(0, 1, OwnPage.LEFT, top, marks.setter());
        title.draw(0, title.count(), left, top, marks.setter());
        double last = top + title.height() - LINE.pitchPt();
        double begin = left + composer.width(title.line(title.count() - 1), LINE) + GAP;
        double end = OwnPage.LEFT + OwnPage.WIDTH - composer.width(number, NUMBER) - GAP;
        int dots = (int) Math.floor((end - begin) / composer.width(LEADER, LINE));
        if (dots > 0) {
            double width = composer.width(LEADER.repeat(dots), LINE);
            compose(LEADER.repeat(dots), LINE).draw(0, 1, end - width, last, marks.setter());
        }
        composer.compose(number, NUMBER, PAGE, Optional.empty())
                .draw(0, 1, OwnPage.LEFT + OwnPage.WIDTH - PAGE, last, marks.setter());
    }

    private TextBlock compose(String text, TextStyle style) {
        return composer.compose(text, style, OwnPage.WIDTH, Optional.empty());
    }
}
