package taizhang.layout;

import java.util.List;
import taizhang.diagnostic.Diagnostics;
import taizhang.document.DocumentInfo;
import taizhang.document.Row;
import taizhang.layout.piece.PageMarks;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.text.Composer;
import taizhang.layout.text.Glyph;

/** The pages of a document. The marks of a page are made when it is asked for, as often as it is asked for. */
public final class Pages implements Leaves {
    private final List<PageSlot> slots;
    private final List<OutlineEntry> outline;
    private final Glyph glyph;
    private final Composer composer;
    private final DocumentInfo info;
    private final PageStamp stamp;

    Pages(
            List<PageSlot> slots,
            List<OutlineEntry> outline,
            Glyph glyph,
            Composer composer,
            DocumentInfo info,
            PageStamp stamp) {
        this.info = info;
        this.stamp = stamp;
        this.slots = slots;
        this.outline = List.copyOf(outline);
        this.glyph = glyph;
        this.composer = composer;
    }

    @Override
    public int count() {
        return slots.size();
    }

    @Override
    public Page page(int index) {
        PageSlot slot = slots.get(index);
        PageMarks marks = new PageMarks(glyph);
        slot.draw(composer, marks);
        SectionFrame frame = slot.frame();
        String code = stamp.codeOf(info, marks.lines(), index + 1, slots.size());
        frame.foot().draw(index + 1, slots.size(), code, !slot.holdsOnlyImprint(), composer, marks);
        return new Page(index + 1, frame.pageWidth(), frame.pageHeight(), frame.isTurned(), code, marks.marks());
    }

    /** Width of the sheet of the page at the given index as it lies, in points. */
    public double widthOf(int index) {
        return slots.get(index).frame().pageWidth();
    }

    @Override
    public double heightOf(int index) {
        return slots.get(index).frame().pageHeight();
    }

    @Override
    public boolean isTurned(int index) {
        return slots.get(index).frame().isTurned();
    }

    /** The rows with which tables go on, or begin, at the top of pages, in order; a row cut by the page is none. */
    public List<Row> openings() {
        return slots.stream().flatMap(slot -> slot.opening().stream()).toList();
    }

    @Override
    public List<OutlineEntry> outline() {
        return outline;
    }

    /** Characters that no font has, each once for a record. */
    public Diagnostics findings() {
        return composer.findings();
    }
}
