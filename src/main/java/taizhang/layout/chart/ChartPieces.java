package taizhang.layout.chart;

import java.util.ArrayList;
import java.util.List;
import taizhang.document.Chart;
import taizhang.layout.piece.Panel;
import taizhang.layout.piece.Piece;
import taizhang.layout.piece.SectionFrame;
import taizhang.layout.text.Composer;
import taizhang.layout.text.TextBlock;

/**
 * A chart as pieces: its title, then what its kind asks for.
 *
 * <ol>
 *   <li>Bars break over pages between their rows, lines do not break.
 *   <li>The title stands on the page of the first rows.
 *   <li>Each figure is printed: at the end of its bar, in its column, or below its point.
 * </ol>
 */
public final class ChartPieces {
    private static final double AROUND = 6;

    private final Chart chart;
    private final SectionFrame frame;
    private final ChartType type;

    public ChartPieces(Chart chart, SectionFrame frame, Composer composer) {
        this.chart = chart;
        this.frame = frame;
        this.type = new ChartType(composer);
    }

    /** The pieces, from top to bottom. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Panel.gap(AROUND, true));
        if (!chart.title().isEmpty()) {
            TextBlock title = type.title(chart.title(), frame.width());
            pieces.add(Panel.of(List.of(new Panel.Text(title, frame.left(), 0)), title.height() + AROUND / 2, true));
        }
        pieces.addAll(
                switch (chart.kind()) {
                    case BARS -> new BarRows(chart, frame, type).pieces();
                    case STACKED -> new StackedRows(chart, frame, type).pieces();
                    case LINES -> List.of(new LineField(chart, frame, type).piece());
                });
        pieces.add(Panel.gap(AROUND, false));
        return pieces;
    }
}
