package taizhang.layout.piece;

import java.util.List;
import taizhang.document.Photo;
import taizhang.layout.text.Ink;
import taizhang.layout.text.PhotoMark;
import taizhang.layout.text.Stroke;
import taizhang.layout.text.TextBlock;

/**
 * Photos side by side in frames of one size, each with its texts below it.
 *
 * @param framed the photos from left to right
 * @param width width of a frame, in points
 * @param height height of a frame
 * @param keptWithNext whether the piece after it must begin on the same page
 */
public record PhotoRow(List<Framed> framed, double width, double height, boolean keptWithNext) implements Piece {
    private static final double GAP = 4;
    private static final double AFTER = 10;
    private static final double HAIRLINE = 0.5;

    public PhotoRow {
        framed = List.copyOf(framed);
    }

    /**
     * A photo in its frame.
     *
     * @param left left edge of the frame, from that of the sheet
     * @param caption what it shows
     * @param label its file and digest
     */
    public record Framed(Photo photo, double left, TextBlock caption, TextBlock label) {
        double textHeight() {
            return caption.height() + label.height();
        }
    }

    @Override
    public double height() {
        double texts = framed.stream().mapToDouble(Framed::textHeight).max().orElse(0);
        return height + GAP + texts + AFTER;
    }

    @Override
    public void draw(double top, PageMarks page) {
        for (Framed one : framed) {
            page.add(new PhotoMark(one.photo(), one.left(), top, width, height));
            border(one.left(), top, page);
            double below = top + height + GAP;
            one.caption().draw(0, one.caption().count(), one.left(), below, page.setter());
            one.label()
                    .draw(
                            0,
                            one.label().count(),
                            one.left(),
                            below + one.caption().height(),
                            page.setter());
        }
    }

    private void border(double left, double top, PageMarks page) {
        double right = left + width;
        double bottom = top + height;
        page.add(new Stroke(left, top, right, top, HAIRLINE, Ink.BLACK));
        page.add(new Stroke(right, top, right, bottom, HAIRLINE, Ink.BLACK));
        page.add(new Stroke(right, bottom, left, bottom, HAIRLINE, Ink.BLACK));
        page.add(new Stroke(left, bottom, left, top, HAIRLINE, Ink.BLACK));
    }
}
