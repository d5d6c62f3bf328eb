package taizhang.layout.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceSpan;
import taizhang.document.FontRole;
import taizhang.layout.Leaves;
import taizhang.layout.OutlineEntry;
import taizhang.layout.Page;
import taizhang.layout.Pages;
import taizhang.layout.piece.PageMarks;
import taizhang.layout.text.Composer;
import taizhang.layout.text.FontMetrics;
import taizhang.layout.text.Glyph;
import taizhang.layout.text.LineSetter;
import taizhang.layout.text.Mark;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/**
 * Papers bound together (汇编): cover, contents, then each on the front of a sheet; backs that stay empty say so. Every page
 * but the cover has a running number, which counts from the cover; what stands on the pages of a paper, its own numbers and
 * codes are as when it is printed alone.
 */
public final class Book implements Leaves {
    private static final TextStyle EMPTY = TextStyle.of(FontRole.FANGSONG, 16, 1.2, Flush.CENTER);
    private static final String ABSENT = "本期无";

    private final BookCover cover;
    private final List<BookPart> parts;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Side> sides = new ArrayList<>();
    private final Glyph glyph;
    private final Composer composer;
    private final Contents contents;

    /**
     * A book.
     *
     * @param place where characters of its own pages that no font has are reported
     */
    public Book(BookCover cover, List<BookPart> parts, FontMetrics fonts, SourceSpan place) {
        this.cover = cover;
        this.parts = List.copyOf(parts);
        this.glyph = new Glyph(fonts);
        this.composer = new Composer(glyph, List.of(), place);
        this.contents = new Contents(parts, composer);
        bind();
        checkOwnPages();
    }

    private void bind() {
        sides.add(new Side.OfCover());
        fill();
        for (int i = 0; i < contents.pages(); i++) {
            sides.add(new Side.OfContents(i));
        }
        for (int i = 0; i < parts.size(); i++) {
            List<Side> own = sidesOf(i);
            if (!own.isEmpty()) {
                fill();
            }
            starts.add(own.isEmpty() ? 0 : sides.size() + 1);
            sides.addAll(own);
        }
        fill();
    }

    private List<Side> sidesOf(int part) {
        return switch (parts.get(part)) {
            case BookPart.Absent ignored -> List.of();
            case BookPart.Enclosed enclosed -> Enclosing.sides(part, enclosed);
            case BookPart.Bound bound -> {
                List<Side> own = new ArrayList<>();
                for (int i = 0; i < bound.pages().count(); i++) {
                    own.add(new Side.OfPaper(bound.pages(), i));
                }
                yield own;
            }
        };
    }

    /** An empty back has the sheet of its front. */
    private void fill() {
        if (sides.size() % 2 == 1) {
            Side front = sides.getLast();
            sides.add(new Side.Filler(front.width(), front.height(), front.turned()));
        }
    }

    /** Every text of its own pages once, so that a character that no font has is known before anything is written. */
    private void checkOwnPages() {
        PageMarks unused = new PageMarks(glyph);
        for (int i = 0; i < sides.size(); i++) {
            if (!(sides.get(i) instanceof Side.OfPaper)) {
                draw(i, unused);
            }
        }
    }

    @Override
    public int count() {
        return sides.size();
    }

    @Override
    public Page page(int index) {
        Side side = sides.get(index);
        PageMarks own = new PageMarks(glyph);
        List<Mark> marks = new ArrayList<>();
        String code = "";
        if (side instanceof Side.OfPaper paper) {
            Page page = paper.pages().page(paper.index());
            code = page.code();
            marks.addAll(page.marks());
        } else {
            draw(index, own);
        }
        marks.addAll(own.marks());
        number(index, side, marks);
        return new Page(index + 1, side.width(), side.height(), side.turned(), code, marks);
    }

    private void draw(int index, PageMarks marks) {
        switch (sides.get(index)) {
            case Side.OfCover ignored -> new Cover(cover, composer).draw(marks);
            case Side.OfContents page -> {
                contents.draw(page.index(), numbers(), marks);
                String foot = cover.foot() + "　汇编共" + count() + "页";
                OwnPage.foot(foot, OwnPage.SHEET_WIDTH, OwnPage.SHEET_HEIGHT, composer, marks);
            }
            case Side.Filler filler -> {
                TextBlock block = composer.compose("此页无内容", EMPTY, filler.width(), Optional.empty());
                block.draw(0, 1, 0, filler.height() / 2 - EMPTY.pitchPt(), marks.setter());
            }
            case Side.Outside outside ->
                OwnPage.foot(
                        outside.foot() + "　第" + outside.number() + "页 共" + outside.total() + "页",
                        outside.width(),
                        outside.height(),
                        composer,
                        marks);
            case Side.OfPaper ignored -> {}
        }
    }

    private void number(int index, Side side, List<Mark> marks) {
        if (index > 0) {
            double width = side.turned() ? side.height() : side.width();
            RunningNumber.draw(index + 1, width, composer, new LineSetter(glyph, marks, side.turned()));
        }
    }

    private List<String> numbers() {
        return starts.stream()
                .map(start -> start == 0 ? ABSENT : Integer.toString(start))
                .toList();
    }

    @Override
    public double heightOf(int index) {
        return sides.get(index).height();
    }

    @Override
    public boolean isTurned(int index) {
        return sides.get(index).turned();
    }

    /** Two levels: contents and parts, and what a paper's own outline has below its title. */
    @Override
    public List<OutlineEntry> outline() {
        List<OutlineEntry> entries = new ArrayList<>();
        entries.add(new OutlineEntry(1, "目录", 1 + sides.indexOf(new Side.OfContents(0)), 0));
        for (int i = 0; i < parts.size(); i++) {
            int start = starts.get(i);
            if (start > 0) {
                entries.add(new OutlineEntry(1, parts.get(i).title(), start, 0));
            }
            if (parts.get(i) instanceof BookPart.Bound bound) {
                entries.addAll(below(bound.pages(), start));
            }
        }
        return entries;
    }

    private static List<OutlineEntry> below(Pages pages, int start) {
        return pages.outline().stream()
                .skip(1)
                .filter(entry -> entry.level() <= 2)
                .map(entry -> new OutlineEntry(2, entry.text(), start + entry.page() - 1, entry.top()))
                .toList();
    }

    /** The page from elsewhere that stands on the page at the given index, if one does. */
    public Optional<Inset> inset(int index) {
        return sides.get(index) instanceof Side.Outside outside ? Optional.of(outside.inset()) : Optional.empty();
    }

    /** The number of the page on which each part begins, in order; 0 for one that is absent. */
    public List<Integer> starts() {
        return Collections.unmodifiableList(starts);
    }

    /** How it is printed, in order. */
    public List<SheetRun> runs() {
        return SheetRuns.of(sides, starts);
    }

    /** Characters of its own pages that no font has. */
    public Diagnostics findings() {
        return composer.findings();
    }
}
