package taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the marks of the page in hand. */
final class PageMarks {
    private final List<Mark> marks = new ArrayList<>();
    private final LineSetter setter;
    private final LineSetter turnedSetter;
    private Optional<Borders> borders = Optional.empty();

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

    /** The borders of the table in hand; those of another table before it are drawn. */
    Borders bordersOf(TableFrame table, double top) {
        if (borders.isPresent() && borders.get().isOf(table)) {
            return borders.get();
        }
        endTable();
        Borders opened = new Borders(table, top);
        borders = Optional.of(opened);
        return opened;
    }

    /** Draws the borders of the table in hand, if there is one. */
    void endTable() {
        borders.ifPresent(open -> open.drawTo(marks));
        borders = Optional.empty();
    }

    /** The texts so far, in reading order. */
    List<String> lines() {
        return marks.stream()
                .filter(TextLine.class::isInstance)
                .map(mark -> ((TextLine) mark).text())
                .toList();
    }

    List<Mark> marks() {
        endTable();
        return marks;
    }
}
