package taizhang.layout;

import java.util.ArrayList;
import java.util.List;

/** Turns a stretch of text into a line of runs on the page in hand. */
final class LineSetter {
    /** A line of a cell is spread to the right edge only if that takes less than this between two characters. */
    private static final double MOST_SPREAD = 90;

    private final Glyph glyph;
    private final List<Mark> marks;
    private final StringBuilder gathered = new StringBuilder();

    LineSetter(Glyph glyph, List<Mark> marks) {
        this.glyph = glyph;
        this.marks = marks;
    }

    /** Puts one line on the page. */
    void set(TextBlock block, int start, int end, double x, double baseline, double roomPt, boolean last) {
        TextStyle style = block.style();
        String text = block.text();
        double room = roomPt / style.sizePt() * 1000;
        double width = 0;
        int count = 0;
        int closing = end;
        double halves = 0;
        for (int i = start; i < end; i += Character.charCount(glyph.codePoint())) {
            glyph.read(text, i, style.role());
            width += glyph.advance() + style.tracking();
            count += glyph.face() == Glyph.INVISIBLE ? 0 : 1;
            if (CharKind.mayBeHalved(glyph.codePoint())) {
                closing = halves == 0 ? i : closing;
                halves += glyph.advance() / 2.0;
            } else {
                halves = 0;
            }
        }
        boolean squeezed = halves > 0 && width > room + 1;
        width -= squeezed ? halves : 0;
        double spread = last ? 0 : spread(style, room - width, count - 1);
        width += spread * (count - 1);
        double left = x + Em.points(offset(style.flush(), room - width), style.sizePt());
        List<Run> runs = runs(block, start, end, squeezed ? closing : end, left, style.tracking() + spread);
        marks.add(new TextLine(
                left,
                baseline,
                Em.points(width, style.sizePt()),
                style.sizePt(),
                style.ink(),
                text.substring(start, end),
                runs,
                block.source()));
    }

    private static double offset(TextStyle.Flush flush, double free) {
        return switch (flush) {
            case LEFT, JUSTIFIED -> 0;
            case CENTER -> free / 2;
            case RIGHT -> free;
        };
    }

    private static double spread(TextStyle style, double free, int gaps) {
        if (style.flush() != TextStyle.Flush.JUSTIFIED || gaps < 1 || Math.abs(free) > MOST_SPREAD * gaps) {
            return 0;
        }
        return free / gaps;
    }

    /** The runs; marks from the given index on take half their width. */
    private List<Run> runs(TextBlock block, int start, int end, int halvedFrom, double left, double spacing) {
        double size = block.style().sizePt();
        List<Run> runs = new ArrayList<>(4);
        int face = Glyph.MISSING;
        double at = 0;
        double pen = 0;
        double stretch = 1;
        boolean broken = true;
        for (int i = start; i < end; i += Character.charCount(glyph.codePoint())) {
            glyph.read(block.text(), i, block.style().role());
            if (glyph.face() < 0) {
                continue;
            }
            if (broken || glyph.face() != face || glyph.shift() != 0) {
                finish(runs, face, left + Em.points(at, size), stretch, Em.points(spacing, size));
                face = glyph.face();
                stretch = glyph.stretch();
                at = pen + glyph.shift();
            }
            gathered.appendCodePoint(glyph.codePoint() == '\t' ? ' ' : glyph.codePoint());
            int advance = i >= halvedFrom ? glyph.advance() / 2 : glyph.advance();
            broken = advance != glyph.natural() || glyph.shift() != 0;
            pen += advance + spacing;
        }
        finish(runs, face, left + Em.points(at, size), stretch, Em.points(spacing, size));
        return runs;
    }

    private void finish(List<Run> runs, int face, double x, double stretch, double spacing) {
        if (!gathered.isEmpty()) {
            runs.add(new Run(face, x, stretch, spacing, gathered.toString()));
            gathered.setLength(0);
        }
    }
}
