package taizhang.layout.chart;

import java.util.List;
import taizhang.layout.piece.PageMarks;
import taizhang.layout.piece.Panel;
import taizhang.layout.piece.Piece;
import taizhang.layout.text.Box;
import taizhang.layout.text.FigureEdge;
import taizhang.layout.text.Ink;
import taizhang.layout.text.Stroke;

/**
 * A part of a chart that is not cut. Its places are counted from its upper edge downwards, and from the left edge of the
 * sheet.
 *
 * @param told what it shows, in words
 * @param lines straight lines, drawn first
 * @param boxes rectangles, drawn over them
 * @param texts texts, on top, in reading order
 * @param height height in points
 * @param keptWithNext whether the piece after it must begin on the same page
 */
record Drawing(
        String told, List<Line> lines, List<Box> boxes, List<Panel.Text> texts, double height, boolean keptWithNext)
        implements Piece {
    Drawing {
        lines = List.copyOf(lines);
        boxes = List.copyOf(boxes);
        texts = List.copyOf(texts);
    }

    /** A straight line of some thickness. */
    record Line(double x1, double y1, double x2, double y2, double width) {}

    @Override
    public void draw(double top, PageMarks page) {
        page.add(new FigureEdge(told));
        for (Line line : lines) {
            page.add(new Stroke(line.x1(), top + line.y1(), line.x2(), top + line.y2(), line.width(), Ink.BLACK));
        }
        boxes.forEach(box -> page.add(box.lowered(top)));
        texts.forEach(text -> text.block().draw(0, text.block().count(), text.left(), top + text.top(), page.setter()));
        page.add(FigureEdge.END);
    }
}
