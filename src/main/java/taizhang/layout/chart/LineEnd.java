package taizhang.layout.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taizhang.layout.piece.Panel;
import taizhang.layout.text.TextBlock;

/**
 * The name of a line at its end.
 *
 * @param name the name
 * @param left where it begins
 * @param middle the height of the line's last point
 */
record LineEnd(TextBlock name, double left, double middle) {
    /** The names beside their points, moved apart where they would stand over each other, from the top down. */
    static List<Panel.Text> apart(List<LineEnd> ends, double top, double bottom) {
        List<LineEnd> sorted = ends.stream()
                .sorted(Comparator.comparingDouble(LineEnd::middle))
                .toList();
        double[] tops = new double[sorted.size()];
        double free = top - ChartType.pitch() / 2;
        for (int i = 0; i < tops.length; i++) {
            TextBlock name = sorted.get(i).name();
            tops[i] = Math.max(free, sorted.get(i).middle() - name.height() / 2);
            free = tops[i] + name.height();
        }
        double end = bottom;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], end - sorted.get(i).name().height());
            end = tops[i];
        }
        List<Panel.Text> texts = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            texts.add(new Panel.Text(sorted.get(i).name(), sorted.get(i).left(), tops[i]));
        }
        return texts;
    }
}
