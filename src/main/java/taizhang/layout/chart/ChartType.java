package taizhang.layout.chart;

import java.util.List;
import java.util.Optional;
import taizhang.document.FontRole;
import taizhang.layout.text.Composer;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/**
 * The texts of a chart.
 *
 * @param composer breaks them into lines
 */
record ChartType(Composer composer) {
    /** Labels and figures: 小五宋体. */
    private static final TextStyle LABEL = TextStyle.of(FontRole.SONG, 9, 1.3, Flush.LEFT);

    private static final TextStyle TITLE = TextStyle.of(FontRole.HEI, 10.5, 1.5, Flush.CENTER);

    /** Height of a line of labels, in points. */
    static double pitch() {
        return LABEL.pitchPt();
    }

    /** The width of a label on one line, a little more than its characters need. */
    double width(String text) {
        double widest = 0;
        for (String line : text.split("\n", -1)) {
            widest = Math.max(widest, composer.width(line, LABEL));
        }
        return widest + 0.5;
    }

    /** Room for the longest of some labels, but no more than given. */
    double room(List<String> texts, double most) {
        return Math.min(texts.stream().mapToDouble(this::width).max().orElse(0), most);
    }

    TextBlock label(String text, double room, Flush flush) {
        return composer.compose(text, LABEL.with(flush), room, Optional.empty());
    }

    TextBlock title(String text, double room) {
        return composer.titled(text, TITLE, room, Optional.empty());
    }
}
