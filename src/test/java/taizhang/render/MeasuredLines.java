package taizhang.render;

import java.util.ArrayList;
import java.util.List;

/** The lines of text of one page as they were drawn, cell by cell, found again from letters and strokes alone. */
final class MeasuredLines {
    private static final double MM = 25.4 / 72;

    private final List<PdfMarks.Line> borders;
    private final List<Line> lines = new ArrayList<>();

    private MeasuredLines(PdfMarks page) {
        borders = page.lines().stream()
                .filter(it -> Math.abs(it.x1() - it.x2()) < 0.01)
                .toList();
        List<PdfMarks.Letter> open = new ArrayList<>();
        for (PdfMarks.Letter letter : page.letters()) {
            if (letter.turned()) {
                continue;
            }
            if (!open.isEmpty() && !follows(open.getLast(), letter)) {
                lines.add(new Line(List.copyOf(open)));
                open.clear();
            }
            open.add(letter);
        }
        if (!open.isEmpty()) {
            lines.add(new Line(List.copyOf(open)));
        }
    }

    static List<Line> of(PdfMarks page) {
        return new MeasuredLines(page).lines;
    }

    private boolean follows(PdfMarks.Letter before, PdfMarks.Letter after) {
        double em = after.sizePt() * MM;
        double gap = after.x() - before.end();
        return Math.abs(before.y() - after.y()) < 0.01
                && Math.abs(before.sizePt() - after.sizePt()) < 0.1
                && gap > -0.7 * em
                && gap < 1.5 * em
                && borders.stream().noneMatch(it -> isBetween(it, before, after));
    }

    private static boolean isBetween(PdfMarks.Line border, PdfMarks.Letter before, PdfMarks.Letter after) {
        boolean beside = border.x1() > before.x() && border.x1() < after.end() && border.x1() > before.end() - 0.3;
        return beside
                && Math.min(border.y1(), border.y2()) < before.y()
                && Math.max(border.y1(), border.y2()) > before.y() - before.sizePt() * MM / 2;
    }

    /** A line of letters from left to right. */
    record Line(List<PdfMarks.Letter> letters) {
        String text() {
            StringBuilder text = new StringBuilder();
            letters.forEach(it -> text.append(it.text()));
            return text.toString();
        }

        double sizePt() {
            return letters.getFirst().sizePt();
        }

        double baseline() {
            return letters.getFirst().y();
        }

        double left() {
            return letters.getFirst().x();
        }

        double right() {
            return letters.getLast().end();
        }

        /** Whether the other line stands just below in the same room, so that the text goes on in it. */
        boolean isContinuedBy(Line next) {
            double pitch = (next.baseline() - baseline()) / MM / sizePt();
            return pitch > 1
                    && pitch < 1.9
                    && Math.abs(next.sizePt() - sizePt()) < 0.1
                    && left() < next.right()
                    && next.left() < right();
        }
    }
}
