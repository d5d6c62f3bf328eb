package taizhang.layout.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.layout.text.Glyph;
import taizhang.layout.text.LineSetter;
import taizhang.layout.text.Mark;
import taizhang.layout.text.TextLine;

/** Gathers the marks of the page in hand. */
public final class PageMarks {
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> margin = new ArrayList<>();
    private final LineSetter setter;
    private final LineSetter turnedSetter;
    private final LineSetter marginSetter;
    private Optional<OpenMarks> open = Optional.empty();

    public PageMarks(Glyph glyph) {
        setter = new LineSetter(glyph, marks, false);
        turnedSetter = new LineSetter(glyph, marks, true);
        marginSetter = new LineSetter(glyph, margin, false);
    }

    public LineSetter setter() {
        return setter;
    }

    /** Sets lines of the upright sheet on a page that is turned. */
    LineSetter turnedSetter() {
        return turnedSetter;
    }

    /** Sets lines in the margin; they are not what the page says, as its foot is not. */
    public LineSetter marginSetter() {
        return marginSetter;
    }

    /** Adds a mark in the margin. */
    public void addToMargin(Mark mark) {
        margin.add(mark);
    }

    public void add(Mark mark) {
        marks.add(mark);
    }

    /** What the piece above left open. */
    public Optional<OpenMarks> open() {
        return open;
    }

    /** Begins what may go on below; what was open before is drawn. */
    public void open(OpenMarks begun) {
        close();
        open = Optional.of(begun);
    }

    /** Draws what is open, if anything is. */
    public void close() {
        open.ifPresent(begun -> begun.drawTo(marks));
        open = Optional.empty();
    }

    /** The texts so far, in reading order, those in the margin left out. */
    public List<String> lines() {
        return marks.stream()
                .filter(TextLine.class::isInstance)
                .map(mark -> ((TextLine) mark).text())
                .toList();
    }

    public List<Mark> marks() {
        close();
        marks.addAll(margin);
        margin.clear();
        return marks;
    }
}
