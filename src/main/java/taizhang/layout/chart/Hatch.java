package taizhang.layout.chart;

import java.util.ArrayList;
import java.util.List;
import taizhang.layout.text.Box;

/** What tells areas apart in black and white (填充): lines across them, as a pen would draw them. */
enum Hatch {
    /** Lines rising to the right. */
    RISING,
    /** Nothing. */
    EMPTY,
    /** Black all over. */
    BLACK,
    /** Lines falling to the right. */
    FALLING,
    /** Both. */
    CROSSED,
    /** Upright lines. */
    UPRIGHT;

    private static final List<Hatch> ALL = List.of(values());
    private static final double STEP = 3;
    private static final double THIN = 0.4;

    /** The hatch of the series with the given number, from 0; after the last they begin anew. */
    static Hatch of(int series) {
        return ALL.get(series % ALL.size());
    }

    /** The edges of an area, filled if this is {@link #BLACK}. */
    Box box(double left, double top, double width, double height) {
        return new Box(left, top, width, height, this == BLACK ? Box.Fill.BLACK : Box.Fill.NONE);
    }

    /** The lines across an area. */
    List<Drawing.Line> lines(Box area) {
        List<Drawing.Line> lines = new ArrayList<>();
        switch (this) {
            case RISING -> slanting(area, true, lines);
            case FALLING -> slanting(area, false, lines);
            case CROSSED -> {
                slanting(area, true, lines);
                slanting(area, false, lines);
            }
            case UPRIGHT -> {
                for (double x = STEP; x < area.width(); x += STEP) {
                    double at = area.left() + x;
                    lines.add(new Drawing.Line(at, area.top(), at, area.top() + area.height(), THIN));
                }
            }
            case EMPTY, BLACK -> {}
        }
        return lines;
    }

    /** Lines at 45 degrees, each cut off at the edges. */
    private static void slanting(Box area, boolean rising, List<Drawing.Line> lines) {
        double high = area.height();
        for (double start = STEP - high; start < area.width(); start += STEP) {
            double from = Math.max(0, start);
            double to = Math.min(area.width(), start + high);
            if (to > from) {
                double first = from - start;
                double last = to - start;
                lines.add(new Drawing.Line(
                        area.left() + from,
                        area.top() + (rising ? high - first : first),
                        area.left() + to,
                        area.top() + (rising ? high - last : last),
                        THIN));
            }
        }
    }
}
