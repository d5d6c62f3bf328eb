package taizhang.cli;

import java.util.ArrayList;
import java.util.List;
import taizhang.diagnostic.DisplayWidth;

/** Lines of cells that stand below each other on a terminal, where Chinese characters take two columns. */
final class TextGrid {
    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    /** Adds a line. */
    TextGrid add(List<String> cells) {
        lines.add(List.copyOf(cells));
        return this;
    }

    /** The lines, each cell padded to the widest of its column, but for the last of a line. */
    List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                int width = DisplayWidth.of(line.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(width, widths.get(i)));
                }
            }
        }
        return lines.stream().map(line -> padded(line, widths)).toList();
    }

    private static String padded(List<String> line, List<Integer> widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            text.append(i == 0 ? "" : GAP).append(line.get(i));
            if (i < line.size() - 1) {
                text.append(" ".repeat(widths.get(i) - DisplayWidth.of(line.get(i))));
            }
        }
        return text.toString().stripTrailing();
    }
}
