package taizhang.layout.text;

import java.util.ArrayList;
import java.util.List;

/** Turns a stretch of text into a line of runs on the page in hand. */
public final class LineSetter {
    /** A line of a cell is spread to the right edge only if that takes less than this between two characters. */
    private static final double MOST_SPREAD = 90;
    /** A line of running text is long enough to take more. */
    private static final double MOST_SPREAD_OF_LONG = 250;

    private static final double LONG = 20_000;

    private final Glyph glyph;
    private final List<Mark> marks;
    private final boolean turned;
    private final StringBuilder gathered = new StringBuilder();

    public LineSetter(Glyph glyph, List<Mark> marks, boolean turned) {
        this.glyph = glyph;
        this.marks = marks;
        this.turned = turned;
    }

    /** Puts one line on the page. */
    void set(TextBlock block, int start, int end, double x, double baseline, double roomPt, boolean last) {
        TextStyle style = block.style();
        String text = block.text();
        double room = roomPt / style.emPt() * 1000;
        double width = 0;
        int count = 0;
        int closing = end;
        double halves = 0;
        for (int i = start; i < end; i += Character.charCount(glyph.codePoint())) {
            glyph.read(text, i, block);
            width += glyph.advance() + style.tracking();
            count += glyph.face() == Glyph.INVISIBLE ? 0 : 1;
            if (CharKind.mayBeHalved(glyph.codePoint())) {
                closing = halves == 0 ? i : closing;
                halves += glyph.advance() / 2.0;
            } else {
                halves = 0;
            }
        }
        width -= count > 0 ? style.tracking() : 0;
        boolean squeezed = halves > 0 && width > room + 1;
        width -= squeezed ? halves : 0;
        double spread = last ? 0 : spread(style, room, width, count - 1);
        width += spread * (count - 1);
        double left = x + Em.points(offset(style.flush(), room - width), style.emPt());
        List<Run> runs = runs(block, start, end, squeezed ? closing : end, left, style.tracking() + spread);
        marks.add(new TextLine(
                left,
                baseline,
                Em.points(width, style.emPt()),
                style.sizePt(),
                style.ink(),
                text.substring(start, end),
                runs,
                block.source(),
                turned));
    }

    private static double offset(TextStyle.Flush flush, double free) {
        return switch (flush) {
            case LEFT, JUSTIFIED -> 0;
            case CENTER -> free / 2;
            case RIGHT -> free;
        };
    }

    private static double spread(TextStyle style, double room, double width, int gaps) {
        double free = room - width;
        double most = room > LONG ? MOST_SPREAD_OF_LONG : MOST_SPREAD;
        if (style.flush() != TextStyle.Flush.JUSTIFIED || gaps < 1 || Math.abs(free) > most * gaps) {
            return 0;
        }
        return free / gaps;
    }

    /** The runs; marks from the given index on take half their width. */
    private List<Run> runs(TextBlock block, int start, int end, int halvedFrom, double left, double spacing) {
        double em = block.style().emPt();
        double scale = block.style().scale();
        double white = Em.points(spacing, block.style().sizePt());
        List<Run> runs = new ArrayList<>(4);
        int face = Glyph.MISSING;
        double at = 0;
        double pen = 0;
        double stretch = 1;
        boolean broken = true;
        for (int i = start; i < end; i += Character.charCount(glyph.codePoint())) {
            glyph.read(block.text(), i, block);
            if (glyph.face() < 0) {
                continue;
            }
            if (broken || glyph.face() != face || glyph.shift() != 0) {
                finish(runs, face, left + Em.points(at, em), stretch * scale, white);
                face = glyph.face();
                stretch = glyph.stretch();
                at = pen + glyph.shift();
            }
            gathered.appendCodePoint(glyph.codePoint() == '\t' ? ' ' : glyph.codePoint());
            int advance = i >= halvedFrom ? glyph.advance() / 2 : glyph.advance();
            broken = advance != glyph.natural() || glyph.shift() != 0;
            pen += advance + spacing;
        }
        finish(runs, face, left + Em.points(at, em), stretch * scale, white);
        return runs;
    }

    private void finish(List<Run> runs, int face, double x, double stretch, double spacing) {
        if (!gathered.isEmpty()) {
            runs.add(new Run(face, x, stretch, spacing, gathered.toString()));
            gathered.setLength(0);
        }
    }
}
