package taizhang.layout.chart;

import java.util.ArrayList;
import java.util.List;
import taizhang.document.Chart;
import taizhang.document.ChartSeries;
import taizhang.layout.piece.Panel;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.text.Box;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle.Flush;

/**
 * Stacked bars, a row for each category: its name, one bar parted by the series, and a column with the figures of each. The
 * head of a column shows with which hatch its series is drawn; it is repeated after some rows, which stand on one page.
 */
final class StackedRows {
    private static final double MOST_LABEL = 0.25;
    private static final double GAP = 4;
    private static final double BAR = 8;
    private static final double AXIS = 0.5;
    private static final double SWATCH = 16;
    private static final double LEAST_COLUMN = 28;
    /** So many rows stand below one head. */
    private static final int MOST_ROWS = 20;

    private final Chart chart;
    private final SectionFrame frame;
    private final ChartType type;
    private final double labelRoom;
    private final double axis;
    private final double column;
    private final double columns;
    private final Scale scale;

    StackedRows(Chart chart, SectionFrame frame, ChartType type) {
        this.chart = chart;
        this.frame = frame;
        this.type = type;
        labelRoom = type.room(chart.categories(), frame.width() * MOST_LABEL);
        axis = frame.left() + labelRoom + GAP;
        double values = LEAST_COLUMN;
        for (ChartSeries one : chart.series()) {
            for (int i = 0; i < one.values().size(); i++) {
                values = Math.max(values, type.width(one.values().get(i).printed()) + GAP);
            }
        }
        column = Math.min(values, frame.width() / 2 / chart.series().size());
        columns = frame.right() - column * chart.series().size();
        scale = Scale.ofBars(chart, columns - axis - GAP);
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int count = chart.categories().size();
        int parts = (count + MOST_ROWS - 1) / MOST_ROWS;
        for (int part = 0; part < parts; part++) {
            int end = count * (part + 1) / parts;
            pieces.add(head(part == 0));
            for (int i = count * part / parts; i < end; i++) {
                pieces.add(row(i, i < end - 1));
            }
        }
        return pieces;
    }

    private Drawing head(boolean first) {
        List<TextBlock> names = chart.series().stream()
                .map(series -> type.label(series.name(), column, Flush.CENTER))
                .toList();
        double high = names.stream().mapToDouble(TextBlock::height).max().orElse(0);
        List<Drawing.Line> lines = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        List<Panel.Text> texts = new ArrayList<>();
        for (int s = 0; s < names.size(); s++) {
            double left = columns + s * column;
            texts.add(new Panel.Text(names.get(s), left, high - names.get(s).height()));
            Hatch hatch = Hatch.of(s);
            Box swatch = hatch.box(left + (column - SWATCH) / 2, high + 1, SWATCH, BAR);
            boxes.add(swatch);
            lines.addAll(hatch.lines(swatch));
        }
        String told = first ? chart.title() : chart.title() + ChartPieces.CONTINUED;
        return new Drawing(told, lines, boxes, texts, high + BAR + 4, true);
    }

    private Drawing row(int index, boolean tied) {
        TextBlock label = type.label(chart.categories().get(index), labelRoom, Flush.RIGHT);
        double height = Math.max(label.height(), ChartType.pitch()) + 3;
        double middle = (height - ChartType.pitch()) / 2;
        List<Drawing.Line> lines = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        List<Panel.Text> texts = new ArrayList<>();
        texts.add(new Panel.Text(label, frame.left(), (height - label.height()) / 2));
        double left = axis;
        for (int s = 0; s < chart.series().size(); s++) {
            ChartSeries series = chart.series().get(s);
            double length = scale.of(series.values().get(index).reach());
            if (length > 0) {
                Hatch hatch = Hatch.of(s);
                Box bar = hatch.box(left, (height - BAR) / 2, length, BAR);
                boxes.add(bar);
                lines.addAll(hatch.lines(bar));
                left += length;
            }
            texts.add(new Panel.Text(
                    type.label(series.values().get(index).printed(), column, Flush.CENTER),
                    columns + s * column,
                    middle));
        }
        lines.add(new Drawing.Line(axis, 0, axis, height, AXIS));
        return new Drawing(chart.told(index, index + 1), lines, boxes, texts, height, tied);
    }
}
