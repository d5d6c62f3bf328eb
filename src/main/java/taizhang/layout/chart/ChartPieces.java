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
 *   <li>The title stands on the page of the first rows; where a page begins with others, it stands above them with （续）.
 *   <li>Each figure is printed: at the end of its bar, in its column, or below its point.
 * </ol>
 */
public final class ChartPieces {
    /** What is said of a chart that goes on. */
    static final String CONTINUED = "（续）";

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
        List<Piece> parts = switch (chart.kind()) {
            case BARS -> new BarRows(chart, frame, type).pieces();
            case STACKED -> new StackedRows(chart, frame, type).pieces();
            case LINES -> List.of(new LineField(chart, frame, type).piece());
        };
        pieces.add(Panel.gap(AROUND, true));
        if (chart.title().isEmpty()) {
            pieces.addAll(parts);
        } else {
            pieces.add(title(chart.title()));
            Piece further = title(chart.title() + CONTINUED);
            for (int i = 0; i < parts.size(); i++) {
                pieces.add(i == 0 ? parts.get(i) : new GoingOn(parts.get(i), further));
            }
        }
        pieces.add(Panel.gap(AROUND, false));
        return pieces;
    }

    private Panel title(String text) {
        TextBlock title = type.title(text, frame.width());
        return Panel.of(List.of(new Panel.Text(title, frame.left(), 0)), title.height() + AROUND / 2, true);
    }
}
