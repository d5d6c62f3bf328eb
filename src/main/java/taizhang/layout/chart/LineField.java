package taizhang.layout.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.document.Chart;
import taizhang.document.ChartSeries;
import taizhang.layout.piece.Grid;
import taizhang.layout.piece.Panel;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.text.Box;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle.Flush;

/**
 * Lines over categories that follow each other: a field with an axis at its left, the name of each line at its end, and
 * below each point its figures, one row for each line.
 */
final class LineField {
    private static final double GAP = 6;
    private static final double AXIS = 0.5;
    private static final double FINE = 0.25;
    private static final double SAMPLE = 14;
    private static final double MOST_NAME = 0.2;

    private final Chart chart;
    private final SectionFrame frame;
    private final ChartType type;
    private final double nameRoom;
    private final double left;
    private final double right;
    private final double step;
    private final Scale scale;
    private final List<Drawing.Line> lines = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Panel.Text> texts = new ArrayList<>();

    LineField(Chart chart, SectionFrame frame, ChartType type) {
        this.chart = chart;
        this.frame = frame;
        this.type = type;
        nameRoom = type.room(chart.series().stream().map(ChartSeries::name).toList(), frame.width() * MOST_NAME);
        left = frame.left() + nameRoom + SAMPLE + GAP;
        right = frame.right() - nameRoom - GAP;
        step = (right - left) / chart.categories().size();
        scale = Scale.ofAxis(chart, chart.heightMm() * Grid.MM);
    }

    Drawing piece() {
        double top = ChartType.pitch() / 2;
        double base = top + scale.length();
        axis(top, base);
        double below = categories(base + 2);
        for (int s = 0; s < chart.series().size(); s++) {
            line(s, base);
            below += figures(s, below);
        }
        ends(top, base);
        String told = chart.title() + "。" + chart.told(0, chart.categories().size());
        return new Drawing(told, lines, boxes, texts, below + 2, false);
    }

    /** Where the points of a category stand. */
    private double place(int category) {
        return left + (category + 0.5) * step;
    }

    private void axis(double top, double base) {
        // no further than the points, so that neither runs through a name at its end
        double last = place(chart.categories().size() - 1);
        lines.add(new Drawing.Line(left, base, last, base, AXIS));
        lines.add(new Drawing.Line(left, top, left, base, AXIS));
        lines.add(new Drawing.Line(left, top, last, top, FINE));
        String full =
                BigDecimal.valueOf(scale.full()).stripTrailingZeros().toPlainString() + (chart.isPercent() ? "%" : "");
        axisLabel(full, top);
        axisLabel("0", base);
    }

    private void axisLabel(String text, double y) {
        TextBlock block = type.label(text, left - frame.left() - GAP / 2, Flush.RIGHT);
        texts.add(new Panel.Text(block, frame.left(), y - ChartType.pitch() / 2));
    }

    /** The names of the categories below the field; answers where they end. */
    private double categories(double top) {
        double high = ChartType.pitch();
        for (int i = 0; i < chart.categories().size(); i++) {
            TextBlock label = type.label(chart.categories().get(i), step, Flush.CENTER);
            texts.add(new Panel.Text(label, place(i) - step / 2, top));
            high = Math.max(high, label.height());
        }
        lines.add(new Drawing.Line(frame.left(), top + high, right, top + high, FINE));
        return top + high;
    }

    private void line(int number, double base) {
        ChartSeries series = chart.series().get(number);
        Marker marker = Marker.of(number);
        Optional<Double> before = Optional.empty();
        for (int i = 0; i < series.values().size(); i++) {
            if (series.values().get(i).amount().isEmpty()) {
                before = Optional.empty();
                continue;
            }
            double y = base - scale.of(series.values().get(i).reach());
            if (before.isPresent()) {
                lines.add(new Drawing.Line(place(i - 1), before.get(), place(i), y, marker.stroke()));
            }
            boxes.addAll(marker.at(place(i), y));
            before = Optional.of(y);
        }
    }

    /** The figures of a line, one below each point; answers how high the row is. */
    private double figures(int number, double top) {
        ChartSeries series = chart.series().get(number);
        TextBlock name = type.label(series.name(), nameRoom, Flush.LEFT);
        Marker marker = Marker.of(number);
        double middle = top + ChartType.pitch() / 2;
        lines.add(new Drawing.Line(frame.left(), middle, frame.left() + SAMPLE - 2, middle, marker.stroke()));
        boxes.addAll(marker.at(frame.left() + SAMPLE / 2 - 1, middle));
        texts.add(new Panel.Text(name, frame.left() + SAMPLE, top));
        double high = name.height();
        for (int i = 0; i < series.values().size(); i++) {
            TextBlock value = type.label(series.values().get(i).printed(), step, Flush.CENTER);
            texts.add(new Panel.Text(value, place(i) - step / 2, top));
            high = Math.max(high, value.height());
        }
        return high;
    }

    /** The name of each line at its last point, none over another. */
    private void ends(double top, double base) {
        List<LineEnd> ends = new ArrayList<>();
        for (ChartSeries series : chart.series()) {
            for (int i = series.values().size() - 1; i >= 0; i--) {
                if (series.values().get(i).amount().isPresent()) {
                    double y = base - scale.of(series.values().get(i).reach());
                    ends.add(new LineEnd(type.label(series.name(), nameRoom, Flush.LEFT), place(i) + GAP, y));
                    break;
                }
            }
        }
        LineEnd.apart(ends, top, base + 2).forEach(texts::add);
    }
}
