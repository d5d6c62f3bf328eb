package taizhang.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import taizhang.document.Chart;
import taizhang.document.ChartSeries;
import taizhang.layout.piece.Panel;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.text.Box;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle.Flush;

/** Bars, a row for each category: its name, a bar for each series, and the figure at the end of its bar. */
final class BarRows {
    private static final double MOST_LABEL = 0.35;
    private static final double GAP = 4;
    private static final double BAR = 7;
    private static final double AXIS = 0.5;
    private static final double HUNDRED = 0.25;
    /** So many rows stand below the title, and together at the end. */
    private static final int TOGETHER = 3;
    /** A chart of no more rows is not broken over pages. */
    private static final int SMALL = 16;
    /** White between rows, which a chart gives up that then stands on one page. */
    private static final double BETWEEN = 2;
    /** What the title takes, and the white around. */
    private static final double TITLE = 42;

    private final Chart chart;
    private final SectionFrame frame;
    private final ChartType type;
    private final double labelRoom;
    private final double axis;
    private final Scale scale;
    private final boolean close;

    BarRows(Chart chart, SectionFrame frame, ChartType type) {
        this.chart = chart;
        this.frame = frame;
        this.type = type;
        labelRoom = type.room(chart.categories(), frame.width() * MOST_LABEL);
        axis = frame.left() + labelRoom + GAP;
        double values = 0;
        for (ChartSeries one : chart.series()) {
            for (int i = 0; i < one.values().size(); i++) {
                values = Math.max(values, type.width(shown(one, i)));
            }
        }
        scale = Scale.ofBars(chart, frame.right() - axis - values - GAP - AXIS);
        double bare = IntStream.range(0, chart.categories().size())
                .mapToDouble(this::bareHeight)
                .sum();
        double white = BETWEEN * chart.categories().size();
        close = bare + white > frame.height() - TITLE && bare <= frame.height() - TITLE;
    }

    private double bareHeight(int index) {
        return Math.max(label(index).height(), chart.series().size() * ChartType.pitch());
    }

    private TextBlock label(int index) {
        return type.label(chart.categories().get(index), labelRoom, Flush.RIGHT);
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int count = chart.categories().size();
        for (int i = 0; i < count; i++) {
            boolean tied = i < count - 1 && (count <= SMALL || close || i < TOGETHER - 1 || i >= count - TOGETHER);
            pieces.add(row(i, tied));
        }
        return pieces;
    }

    private Drawing row(int index, boolean tied) {
        TextBlock label = label(index);
        double pitch = ChartType.pitch();
        double bars = chart.series().size() * pitch;
        double height = bareHeight(index) + (close ? 0 : BETWEEN);
        List<Drawing.Line> lines = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        List<Panel.Text> texts = new ArrayList<>();
        texts.add(new Panel.Text(label, frame.left(), (height - label.height()) / 2));
        double top = (height - bars) / 2;
        for (int s = 0; s < chart.series().size(); s++) {
            ChartSeries series = chart.series().get(s);
            double length = scale.of(series.values().get(index).reach());
            if (length > 0) {
                Hatch hatch = Hatch.of(s);
                Box bar = hatch.box(axis, top + (pitch - BAR) / 2, length, BAR);
                boxes.add(bar);
                lines.addAll(hatch.lines(bar));
            }
            String shown = shown(series, index);
            texts.add(
                    new Panel.Text(type.label(shown, type.width(shown), Flush.LEFT), axis + length + GAP - AXIS, top));
            top += pitch;
        }
        lines.add(new Drawing.Line(axis, 0, axis, height, AXIS));
        if (chart.isPercent()) {
            double end = axis + scale.of(100);
            lines.add(new Drawing.Line(end, 0, end, height, HUNDRED));
        }
        return new Drawing(told(index), lines, boxes, texts, height, tied);
    }

    private String told(int index) {
        return (index == 0 ? chart.title() + "。" : "") + chart.told(index, index + 1);
    }

    /** A figure with the name of its series where there are several. */
    private String shown(ChartSeries series, int index) {
        String printed = series.values().get(index).printed();
        return chart.series().size() > 1 ? series.name() + " " + printed : printed;
    }
}
