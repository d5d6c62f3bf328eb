package taizhang.layout.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.Emphasis;

/** Breaks texts into lines and notes the characters that no font has, each once for a record. */
public final class Composer {
    private final Glyph glyph;
    private final LineBreaker breaker;
    private final Balance balance;
    private final TitleBreaks titles;
    private final Diagnostics findings = new Diagnostics();
    private final SourceSpan template;

    /**
     * For the texts of one paper.
     *
     * @param known names it may speak of, which lines had better not break
     * @param template where characters of texts without a record of their own are reported
     */
    public Composer(Glyph glyph, List<String> known, SourceSpan template) {
        this.glyph = glyph;
        this.breaker = new LineBreaker(glyph);
        Names names = new Names(known);
        this.balance = new Balance(breaker, glyph, names);
        this.titles = new TitleBreaks(breaker, glyph, names);
        this.template = template;
    }

    /** A text without indent. */
    public TextBlock compose(String text, TextStyle style, double roomPt, Optional<SourceSpan> source) {
        return compose(text, style, roomPt, 0, source);
    }

    /** A text whose paragraphs begin with an indent, in thousandths of an em. */
    public TextBlock compose(String text, TextStyle style, double roomPt, int indent, Optional<SourceSpan> source) {
        return broken(new TextBlock(text, new int[0], style, roomPt, indent, source));
    }

    /** The same with some characters in another face, which may be wider. */
    public TextBlock compose(String text, TextStyle style, double roomPt, int indent, List<Emphasis> emphases) {
        return broken(new TextBlock(text, new int[0], style, roomPt, indent, Optional.empty()).emphasized(emphases));
    }

    private TextBlock broken(TextBlock block) {
        TextStyle style = block.style();
        int limit = Em.of(block.roomPt(), style.emPt());
        int tracking = (int) Math.floor(style.tracking());
        int[] lines = breaker.lines(block.text(), block, limit, block.indent(), tracking);
        noteMissing(block.source());
        return block.brokenAt(lines);
    }

    private void noteMissing(Optional<SourceSpan> source) {
        for (int character : glyph.takeMissing()) {
            findings.report(
                    TemplateCode.MISSING_GLYPH,
                    source.orElse(template),
                    Character.toString(character),
                    String.format(Locale.ROOT, "U+%04X", character));
        }
    }

    /** A text of one or more lines of about the same length, no more than it needs: for centred cells. */
    public TextBlock balanced(String text, TextStyle style, double roomPt, Optional<SourceSpan> source) {
        int[] lines = balance.lines(text, style, Em.of(roomPt, style.emPt()));
        noteMissing(source);
        return new TextBlock(text, lines, style, roomPt, 0, source);
    }

    /** A title: no more lines than it needs, in the shape of a trapezium or rhombus, broken between words. */
    public TextBlock titled(String text, TextStyle style, double roomPt, Optional<SourceSpan> source) {
        int[] lines = titles.lines(text, style.role(), Em.of(roomPt, style.emPt()));
        noteMissing(source);
        return new TextBlock(text, lines, style, roomPt, 0, source);
    }

    /** The width of the widest line of a text, in points. */
    public double widest(TextBlock block) {
        double widest = 0;
        for (int i = 0; i < block.count(); i++) {
            widest = Math.max(widest, width(block.line(i), block.style()));
        }
        return widest;
    }

    /** The width of a text on one line, in points. */
    public double width(String text, TextStyle style) {
        double width = 0;
        int before = CharKind.NOTHING;
        for (int i = 0; i < text.length(); i += Character.charCount(glyph.codePoint())) {
            glyph.read(text, i, style);
            width += glyph.advance() + (CharKind.opens(before, glyph.codePoint()) ? style.tracking() : 0);
            before = glyph.codePoint();
        }
        return Em.points(width, style.emPt());
    }

    /** The same with a mark at its end on half its width, as at the end of a line. */
    public double narrowest(String text, TextStyle style) {
        boolean halved = !text.isEmpty() && CharKind.mayBeHalved(text.charAt(text.length() - 1));
        return width(text, style) - (halved ? style.emPt() / 2 : 0);
    }

    /** What was noted so far. */
    public Diagnostics findings() {
        return findings;
    }
}
