package taizhang.layout;

import taizhang.document.PageFormat;

/** The type area of a section's pages, in points. */
final class SectionFrame {
    private final PageFormat format;
    private final PageFoot foot;

    SectionFrame(PageFormat format) {
        this.format = format;
        this.foot = new PageFoot(format);
    }

    double pageWidth() {
        return format.widthMm() * Grid.MM;
    }

    double pageHeight() {
        return format.heightMm() * Grid.MM;
    }

    /** Whether the sheet is turned to be bound with upright ones. */
    boolean isTurned() {
        return format.bound();
    }

    double top() {
        return format.margins().top() * Grid.MM;
    }

    double left() {
        return format.margins().left() * Grid.MM;
    }

    double bottom() {
        return (format.heightMm() - format.margins().bottom()) * Grid.MM;
    }

    double width() {
        return (format.widthMm() - format.margins().left() - format.margins().right()) * Grid.MM;
    }

    double right() {
        return left() + width();
    }

    double height() {
        return bottom() - top();
    }

    /** What stands below the type area. */
    PageFoot foot() {
        return foot;
    }
}
