package taizhang.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import taizhang.diagnostic.SourceSpan;
import taizhang.report.day.Amount;
import taizhang.report.day.Figure;
import taizhang.report.day.Passage;
import taizhang.report.day.RowMark;
import taizhang.report.day.RowNews;

/** Writes a table's markup. */
final class TableMarkup {
    private final StringBuilder out = new StringBuilder(4096);
    private double leastHeight;

    /** What was written since the last call. */
    String take() {
        String written = out.toString();
        out.setLength(0);
        return written;
    }

    void open(double headSize, double bodySize, String font) {
        out.append("<table head-size=\"").append(headSize);
        out.append("\" size=\"").append(bodySize);
        out.append("\" font=\"").append(font).append("\">\n");
    }

    void close() {
        out.append("</tbody></table>\n");
    }

    void head(List<ColumnSpec> columns, boolean fitted) {
        for (ColumnSpec column : columns) {
            out.append("<col width=\"").append(column.width());
            out.append("\" align=\"").append(column.align());
            out.append("\" repeat=\"").append(column.repeats() ? "yes" : "no").append('"');
            out.append(fitted ? " fit=\"yes\"" : "").append(column.joins() ? " join=\"yes\"" : "");
            column.home().write(columns, out);
            out.append("/>");
        }
        int levels = columns.stream().mapToInt(ColumnSpec::depth).max().orElse(1);
        out.append("\n<thead>");
        for (int level = 0; level < levels; level++) {
            out.append("<tr>");
            headRow(columns, level, levels);
            out.append("</tr>");
        }
        out.append("</thead>\n<tbody>\n");
    }

    private void headRow(List<ColumnSpec> columns, int level, int levels) {
        int index = 0;
        while (index < columns.size()) {
            ColumnSpec column = columns.get(index);
            int next = index + 1;
            while (next < columns.size() && column.sharesAbove(columns.get(next), level)) {
                next++;
            }
            boolean own = level == column.depth() - 1;
            if (level < column.depth()) {
                headCell(column.titleAt(level), next - index, own ? levels - level : 1);
            }
            index = next;
        }
    }

    private void headCell(String title, int columns, int rows) {
        out.append("<th");
        spans(columns, rows);
        out.append('>');
        Escape.text(title, out);
        out.append("</th>");
    }

    private void spans(int columns, int rows) {
        if (columns > 1) {
            out.append(" colspan=\"").append(columns).append('"');
        }
        if (rows > 1) {
            out.append(" rowspan=\"").append(rows).append('"');
        }
    }

    /** The least height of the lines to come, in millimetres; 0: as high as their text. */
    void linesAtLeast(double height) {
        leastHeight = height;
    }

    /** A line of the data. */
    void openLine(Optional<SourceSpan> source, RowMark mark, RowNews news) {
        openRow("body", source, leastHeight, mark, news.letters());
    }

    /** A row between or below the lines. */
    void openRow(String kind, Optional<SourceSpan> source) {
        openRow(kind, source, 0, RowMark.PLAIN, "");
    }

    private void openRow(String kind, Optional<SourceSpan> source, double height, RowMark mark, String news) {
        out.append("<tr kind=\"").append(kind).append('"');
        if (height > 0) {
            out.append(" height=\"").append(height).append('"');
        }
        if (mark != RowMark.PLAIN) {
            out.append(" tone=\"").append(mark.name().toLowerCase(Locale.ROOT)).append('"');
        }
        if (!news.isEmpty()) {
            out.append(" news=\"").append(news).append('"');
        }
        source.ifPresent(span -> {
            out.append(" line=\"").append(span.line());
            out.append("\" column=\"").append(span.column());
            out.append("\" length=\"").append(span.length());
            out.append("\" file=\"");
            Escape.text(span.file(), out);
            out.append('"');
        });
        out.append('>');
    }

    void closeRow() {
        out.append("</tr>\n");
    }

    /** A cell of ready markup. */
    void cell(String attributes, int columns, String markup) {
        out.append("<td").append(attributes);
        spans(columns, 1);
        out.append('>').append(markup).append("</td>");
    }

    /** A cell that shows a counted figure: a true number or percentage where it is one. */
    void figureCell(Figure figure) {
        String kind = !figure.isNumber() ? "" : figure.isPercent() ? " class=\"percent\"" : " class=\"number\"";
        out.append("<td")
                .append(kind)
                .append('>')
                .append(Models.markupOf(figure))
                .append("</td>");
    }

    /** A cell that shows a value of a record as what it is. */
    void valueCell(@Nullable Object value, String fallback) {
        if (bare(value) instanceof Figure figure) {
            figureCell(figure);
            return;
        }
        switch (bare(value)) {
            case LocalDate day -> out.append("<td class=\"date\">").append(day);
            case BigDecimal number -> out.append("<td class=\"number\">").append(number.toPlainString());
            case Amount amount ->
                out.append("<td class=\"" + TableReader.AMOUNT + "\">").append(amount.printed());
            case Integer number -> out.append("<td class=\"number\">").append(number);
            case String text -> {
                out.append("<td>");
                Escape.text(text.isBlank() ? fallback : text.strip(), out);
            }
            default -> throw new IllegalArgumentException("not for a cell: " + value);
        }
        out.append("</td>");
    }

    /** A cell that shows a text of which some passages are new. */
    void newsCell(String text, List<Passage> passages) {
        out.append("<td news=\"");
        for (int i = 0; i < passages.size(); i++) {
            out.append(i > 0 ? " " : "");
            out.append(passages.get(i).from())
                    .append('-')
                    .append(passages.get(i).to());
        }
        out.append("\">");
        Escape.text(text, out);
        out.append("</td>");
    }

    /** The value without its Optional; nothing is empty text. */
    private static Object bare(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Optional<?> optional -> bare(optional.orElse(null));
            case OptionalInt number -> number.isPresent() ? (Object) number.getAsInt() : "";
            default -> value;
        };
    }

    static boolean isEmpty(@Nullable Object value) {
        return bare(value) instanceof String text && text.isBlank();
    }
}
