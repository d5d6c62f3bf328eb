package taizhang.render;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The cells of the tables of one page, found from its strokes. */
final class PageCells {
    private static final double HAIR = 0.15;
    /** White at the sides of a cell, less what a hanging mark may take of it. */
    private static final double PAD = 0.71;

    private static final double TYPE_AREA = 156;

    private final List<PdfMarks.Line> upright;
    private final List<PdfMarks.Line> level;

    PageCells(List<PdfMarks.Line> strokes) {
        upright = strokes.stream()
                .filter(it -> Math.abs(it.x1() - it.x2()) < 0.01)
                .toList();
        level = strokes.stream().filter(PdfMarks.Line::isHorizontal).toList();
    }

    /** A cell, in millimetres. */
    record Box(double left, double top, double right, double bottom) {
        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }
    }

    /** Whether a border runs through the ink of a letter. */
    boolean crosses(PdfMarks.Letter letter) {
        return upright.stream()
                        .anyMatch(it -> letter.x() + HAIR < it.x1()
                                && it.x1() < letter.end() - HAIR
                                && Math.min(it.y1(), it.y2()) < letter.inkTop()
                                && letter.inkBottom() < Math.max(it.y1(), it.y2()))
                || level.stream()
                        .anyMatch(it -> letter.inkTop() + HAIR < it.y1()
                                && it.y1() < letter.inkBottom() - HAIR
                                && Math.min(it.x1(), it.x2()) < letter.x()
                                && letter.end() < Math.max(it.x1(), it.x2()));
    }

    /** Whether no border parts two lines, the one below the other. */
    boolean isOne(MeasuredLines.Line upper, MeasuredLines.Line lower) {
        double middle = (Math.max(upper.left(), lower.left()) + Math.min(upper.right(), lower.right())) / 2;
        return level.stream()
                .noneMatch(it -> upper.baseline() < it.y1()
                        && it.y1() < lower.baseline()
                        && Math.min(it.x1(), it.x2()) < middle
                        && middle < Math.max(it.x1(), it.x2()));
    }

    /** The cell in which a letter stands, if borders close it at all four sides. */
    Optional<Box> around(PdfMarks.Letter letter) {
        double x = (letter.x() + letter.end()) / 2;
        double y = (letter.inkTop() + letter.inkBottom()) / 2;
        OptionalDouble left = sides(y, true).filter(at -> at < x).max();
        OptionalDouble right = sides(y, true).filter(at -> at > x).min();
        OptionalDouble top = sides(x, false).filter(at -> at < y).max();
        OptionalDouble bottom = sides(x, false).filter(at -> at > y).min();
        if (left.isEmpty() || right.isEmpty() || top.isEmpty() || bottom.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Box(left.getAsDouble(), top.getAsDouble(), right.getAsDouble(), bottom.getAsDouble()));
    }

    /** How much a line of text may take in its cell, or in the type area. */
    double room(MeasuredLines.Line line) {
        return around(line.letters().getFirst())
                .map(box -> box.width() - 2 * PAD)
                .orElse(TYPE_AREA);
    }

    /** Where borders cross the level line, or the upright one, through a place. */
    private DoubleStream sides(double place, boolean ofLevelLine) {
        return ofLevelLine
                ? upright.stream()
                        .filter(it -> Math.min(it.y1(), it.y2()) < place && place < Math.max(it.y1(), it.y2()))
                        .mapToDouble(PdfMarks.Line::x1)
                : level.stream()
                        .filter(it -> Math.min(it.x1(), it.x2()) < place && place < Math.max(it.x1(), it.x2()))
                        .mapToDouble(PdfMarks.Line::y1);
    }
}
