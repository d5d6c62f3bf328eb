package taizhang.layout.text;

import java.util.ArrayList;
import java.util.List;
import taizhang.document.Underline;

/** Turns a stretch of text into a line of runs on the page in hand. */
public final class LineSetter {
    /** A line of a cell is spread to the right edge only if that takes less than this between two characters. */
    private static final double MOST_SPREAD = 90;
    /** In a cell narrower than this lines end where they end. */
    private static final double NARROW = 12_000;
    /** A line of running text is long enough to take more. */
    private static final double MOST_SPREAD_OF_LONG = 250;

    private static final double LONG = 20_000;
    /** How far below the base line an underline lies, in ems. */
    private static final double UNDER = 0.16;
    /** Its thickness in points. */
    private static final double RULE = 0.5;

    private final Glyph glyph;
    private final List<Mark> marks;
    private final boolean turned;

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
        int gaps = 0;
        int closing = end;
        double halves = 0;
        int before = CharKind.NOTHING;
        for (int i = start; i < end; i += Character.charCount(glyph.codePoint())) {
            glyph.read(text, i, block);
            width += glyph.advance();
            if (glyph.face() != Glyph.INVISIBLE) {
                gaps += CharKind.opens(before, glyph.codePoint()) ? 1 : 0;
                before = glyph.codePoint();
            }
            if (CharKind.mayBeHalved(glyph.codePoint())) {
                closing = halves == 0 ? i : closing;
                halves += glyph.advance() / 2.0;
            } else {
                halves = 0;
            }
        }
        width += gaps * style.tracking();
        boolean squeezed = halves > 0 && width > room + 1;
        width -= squeezed ? halves : 0;
        double spread = last && width <= room ? 0 : spread(style, room, width, gaps);
        width += spread * gaps;
        double left = x + Em.points(offset(style.flush(), room - width), style.emPt());
        int halvedFrom = squeezed ? closing : end;
        double spacing = style.tracking() + spread;
        List<Run> runs = runs(block, start, end, halvedFrom, left, spacing);
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
        if (!block.underlines().isEmpty() && !turned) {
            underline(block, start, end, halvedFrom, left, spacing, baseline);
        }
    }

    /** Draws the rules below what is underlined of a line. */
    private void underline(
            TextBlock block, int start, int end, int halvedFrom, double left, double spacing, double baseline) {
        double em = block.style().emPt();
        double y = baseline + UNDER * block.style().sizePt();
        for (Underline part : block.underlines()) {
            double pen = 0;
            double from = 0;
            double to = 0;
            int before = CharKind.NOTHING;
            for (int i = start; i < Math.min(end, part.to()); i += Character.charCount(glyph.codePoint())) {
                glyph.read(block.text(), i, block);
                if (glyph.face() < 0) {
                    continue;
                }
                pen += CharKind.opens(before, glyph.codePoint()) ? spacing : 0;
                from = to == 0 ? pen : from;
                pen += i >= halvedFrom ? glyph.advance() / 2.0 : glyph.advance();
                to = i >= part.from() ? pen : 0;
                before = glyph.codePoint();
            }
            if (to > from) {
                marks.add(new Stroke(left + Em.points(from, em), y, left + Em.points(to, em), y, RULE, Ink.BLACK));
            }
        }
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
        boolean ragged = style.flush() != TextStyle.Flush.JUSTIFIED || (room < NARROW && free > 0);
        if (ragged || gaps < 1 || Math.abs(free) > most * gaps) {
            return 0;
        }
        return free / gaps;
    }

    /** The runs; marks from the given index on take half their width. */
    private List<Run> runs(TextBlock block, int start, int end, int halvedFrom, double left, double spacing) {
        double em = block.style().emPt();
        double scale = block.style().scale();
        List<Run> runs = new ArrayList<>(4);
        RunMaker maker = new RunMaker(runs, block.style().sizePt());
        double pen = 0;
        int before = CharKind.NOTHING;
        for (int i = start; i < end; i += Character.charCount(glyph.codePoint())) {
            glyph.read(block.text(), i, block);
            if (glyph.face() < 0) {
                continue;
            }
            double gap = CharKind.opens(before, glyph.codePoint()) ? spacing : 0;
            pen += gap;
            double at = left + Em.points(pen + glyph.shift(), em);
            int advance = i >= halvedFrom ? glyph.advance() / 2 : glyph.advance();
            maker.add(glyph, gap, at, glyph.stretch() * scale, advance != glyph.natural());
            pen += advance;
            before = glyph.codePoint();
        }
        maker.finish();
        return runs;
    }
}
