package taizhang.layout.text;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;
import taizhang.document.Emphasis;
import taizhang.document.FontRole;
import taizhang.document.Underline;

/** A text that has been broken into lines. Runs are made only when a page is drawn. */
public final class TextBlock implements Lettering {
    private final String text;
    private final int[] lines;
    private final TextStyle style;
    private final double roomPt;
    private final int indent;
    private final Optional<SourceSpan> source;
    private final List<Emphasis> emphases;
    private final List<Underline> underlines;

    /** The lines are pairs of indexes as {@link LineBreaker} gives them. */
    TextBlock(String text, int[] lines, TextStyle style, double roomPt, int indent, Optional<SourceSpan> source) {
        this(text, lines, style, roomPt, indent, source, List.of(), List.of());
    }

    private TextBlock(
            String text,
            int[] lines,
            TextStyle style,
            double roomPt,
            int indent,
            Optional<SourceSpan> source,
            List<Emphasis> emphases,
            List<Underline> underlines) {
        this.text = text;
        this.lines = lines;
        this.style = style;
        this.roomPt = roomPt;
        this.indent = indent;
        this.source = source;
        this.emphases = emphases;
        this.underlines = underlines;
    }

    /** The same lines, some characters in another face. */
    public TextBlock emphasized(List<Emphasis> parts) {
        return new TextBlock(text, lines, style, roomPt, indent, source, parts, underlines);
    }

    /** The same lines, some characters underlined. */
    public TextBlock underlined(List<Underline> parts) {
        return new TextBlock(text, lines, style, roomPt, indent, source, emphases, parts);
    }

    /** What of the text is underlined, in order. */
    List<Underline> underlines() {
        return underlines;
    }

    /** The same text broken into other lines. */
    TextBlock brokenAt(int[] otherLines) {
        return new TextBlock(text, otherLines, style, roomPt, indent, source, emphases, underlines);
    }

    /** The same lines in another type. */
    public TextBlock restyled(TextStyle other) {
        return new TextBlock(text, lines, other, roomPt, indent, source, emphases, underlines);
    }

    /** The same lines in a room of another width. */
    public TextBlock inRoom(double otherPt) {
        return new TextBlock(text, lines, style, otherPt, indent, source, emphases, underlines);
    }

    @Override
    public FontRole roleAt(int index) {
        for (Emphasis part : emphases) {
            if (index >= part.from() && index < part.to()) {
                return part.role();
            }
        }
        return style.role();
    }

    @Override
    public boolean tabular() {
        return style.tabular();
    }

    /** What one line says. */
    public String line(int index) {
        return text.substring(lines[2 * index], lines[2 * index + 1]);
    }

    /** White at the beginning of each paragraph, in thousandths of an em. */
    int indent() {
        return indent;
    }

    /** The number of lines. */
    public int count() {
        return lines.length / 2;
    }

    /** The number of lines of its first paragraph. */
    public int lead() {
        int line = 0;
        while (line < count() && !endsParagraph(line)) {
            line++;
        }
        return Math.min(line + 1, count());
    }

    /** The height of all lines, in points. */
    public double height() {
        return count() * style.pitchPt();
    }

    /** The width of its lines, in points. */
    public double roomPt() {
        return roomPt;
    }

    public TextStyle style() {
        return style;
    }

    public String text() {
        return text;
    }

    public Optional<SourceSpan> source() {
        return source;
    }

    /** Draws the lines from one index to another (exclusive), the first at the given place. */
    public void draw(int from, int to, double x, double top, LineSetter setter) {
        for (int i = from; i < Math.min(to, count()); i++) {
            int start = lines[2 * i];
            int end = lines[2 * i + 1];
            if (start < end) {
                boolean begins = i == 0 || text.charAt(start - 1) == '\n';
                double shift = begins ? Em.points(indent, style.emPt()) : 0;
                double baseline = top + (i - from) * style.pitchPt() + style.baselinePt();
                setter.set(this, start, end, x + shift, baseline, roomPt - shift, endsParagraph(i));
            }
        }
    }

    private boolean endsParagraph(int line) {
        return line == count() - 1
                || text.substring(lines[2 * line + 1], lines[2 * line + 2]).indexOf('\n') >= 0;
    }
}
