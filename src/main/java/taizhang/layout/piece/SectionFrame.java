package taizhang.layout.piece;

import taizhang.document.PageFormat;

/** The type area of a section's pages, in points. */
public final class SectionFrame {
    private final PageFormat format;
    private final PageFoot foot;
    private final PageTop running;

    /** The frame of pages with the given line above those after the first, or with none if it is empty. */
    public SectionFrame(PageFormat format, String running) {
        this.format = format;
        this.foot = new PageFoot(format);
        this.running = new PageTop(running);
    }

    public double pageWidth() {
        return format.widthMm() * Grid.MM;
    }

    public double pageHeight() {
        return format.heightMm() * Grid.MM;
    }

    /** Whether the sheet is turned to be bound with upright ones. */
    public boolean isTurned() {
        return format.bound();
    }

    public double top() {
        return format.margins().top() * Grid.MM;
    }

    public double left() {
        return format.margins().left() * Grid.MM;
    }

    public double bottom() {
        return (format.heightMm() - format.margins().bottom()) * Grid.MM;
    }

    public double width() {
        return (format.widthMm() - format.margins().left() - format.margins().right()) * Grid.MM;
    }

    public double right() {
        return left() + width();
    }

    public double height() {
        return bottom() - top();
    }

    /** What stands above the type area of its pages after the first. */
    public PageTop running() {
        return running;
    }

    /** What stands below the type area. */
    public PageFoot foot() {
        return foot;
    }
}
