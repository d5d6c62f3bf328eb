package taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the marks of the page in hand. */
final class PageMarks {
    private final List<Mark> marks = new ArrayList<>();
    private final LineSetter setter;
    private final LineSetter turnedSetter;
    private Optional<OpenMarks> open = Optional.empty();

    PageMarks(Glyph glyph) {
        setter = new LineSetter(glyph, marks, false);
        turnedSetter = new LineSetter(glyph, marks, true);
    }

    LineSetter setter() {
        return setter;
    }

    /** Sets lines of the upright sheet on a page that is turned. */
    LineSetter turnedSetter() {
        return turnedSetter;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** What the piece above left open. */
    Optional<OpenMarks> open() {
        return open;
    }

    /** Begins what may go on below; what was open before is drawn. */
    void open(OpenMarks begun) {
        close();
        open = Optional.of(begun);
    }

    /** Draws what is open, if anything is. */
    void close() {
        open.ifPresent(begun -> begun.drawTo(marks));
        open = Optional.empty();
    }

    /** The texts so far, in reading order. */
    List<String> lines() {
        return marks.stream()
                .filter(TextLine.class::isInstance)
                .map(mark -> ((TextLine) mark).text())
                .toList();
    }

    List<Mark> marks() {
        close();
        return marks;
    }
}
