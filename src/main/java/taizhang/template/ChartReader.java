package taizhang.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.Chart;
import taizhang.document.ChartKind;
import taizhang.document.ChartSeries;
import taizhang.document.ChartValue;

/**
 * Reads {@code <chart kind="bars" title="…" height="45">}: a {@code category} for each place along the axis, then a
 * {@code series name="…"} with a {@code value} for each of them.
 */
final class ChartReader {
    static final double HEIGHT_MM = 45;
    static final double LEAST_MM = 15;
    static final double MOST_MM = 200;

    private static final Map<String, ChartKind> KINDS = kinds();

    private final MarkupCursor cursor;

    ChartReader(MarkupCursor cursor) {
        this.cursor = cursor;
    }

    private static Map<String, ChartKind> kinds() {
        Map<String, ChartKind> kinds = new HashMap<>();
        for (ChartKind kind : ChartKind.values()) {
            kinds.put(wordOf(kind), kind);
        }
        return Map.copyOf(kinds);
    }

    /** What markup calls a kind. */
    static String wordOf(ChartKind kind) {
        return switch (kind) {
            case BARS -> "bars";
            case LINES -> "lines";
            case STACKED -> "stacked";
        };
    }

    /** The chart of the element in hand. */
    Chart read() throws MarkupFault {
        cursor.allowOnly("kind", "title", "height");
        ChartKind kind = cursor.attribute("kind", ChartKind.BARS, KINDS);
        String title = cursor.attribute("title").orElse("").strip();
        double height = cursor.number("height", HEIGHT_MM, LEAST_MM, MOST_MM);
        List<String> categories = new ArrayList<>();
        List<ChartSeries> series = new ArrayList<>();
        while (cursor.nextChild()) {
            switch (cursor.name()) {
                case "category" -> categories.add(cursor.text());
                case "series" -> series.add(series(categories.size()));
                default -> throw cursor.unknownHere();
            }
        }
        if (categories.isEmpty() || series.isEmpty()) {
            throw cursor.fault(TemplateCode.UNKNOWN_MARKUP, "<chart>", "图要有 <category> 和 <series>");
        }
        return new Chart(kind, title, height, categories, series);
    }

    private ChartSeries series(int count) throws MarkupFault {
        cursor.allowOnly("name");
        String name = cursor.attribute("name").orElse("").strip();
        List<ChartValue> values = new ArrayList<>();
        while (cursor.nextChild()) {
            if (!cursor.name().equals("value")) {
                throw cursor.unknownHere();
            }
            values.add(new ChartValue(cursor.text()));
        }
        if (values.size() != count) {
            throw cursor.fault(TemplateCode.UNKNOWN_MARKUP, "<series>", "每个 <category> 要有一个 <value>");
        }
        return new ChartSeries(name, values);
    }
}
