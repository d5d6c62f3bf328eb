package taizhang.layout.chart;

import java.util.List;
import taizhang.layout.text.Box;

/** What a line's points look like, so that lines that cross are told apart in black and white. */
enum Marker {
    BLACK_SQUARE(Box.Fill.BLACK, 4, 1.4),
    WHITE_SQUARE(Box.Fill.NONE, 4, 0.9),
    SMALL_BLACK(Box.Fill.BLACK, 2, 0.5),
    LARGE_WHITE(Box.Fill.NONE, 6, 0.5);

    private static final List<Marker> ALL = List.of(values());

    private final Box.Fill fill;
    private final double size;
    private final double stroke;

    Marker(Box.Fill fill, double size, double stroke) {
        this.fill = fill;
        this.size = size;
        this.stroke = stroke;
    }

    static Marker of(int series) {
        return ALL.get(series % ALL.size());
    }

    /** The thickness of the line, in points. */
    double stroke() {
        return stroke;
    }

    /** The mark of a point; a white one hides the line below it. */
    List<Box> at(double x, double y) {
        Box edges = new Box(x - size / 2, y - size / 2, size, size, fill);
        return fill == Box.Fill.NONE
                ? List.of(new Box(edges.left(), edges.top(), size, size, Box.Fill.WHITE), edges)
                : List.of(edges);
    }
}
