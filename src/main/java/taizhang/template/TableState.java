package taizhang.template;

import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import taizhang.report.day.OwnColumn;

/**
 * Where the writing of a table stands. The body of {@code <@台账表>} is run several times: once to learn the columns, then
 * for captions, the total, and for lines whose cells the template writes itself.
 */
final class TableState {
    /** What the body is run for. */
    enum Pass {
        COLUMNS,
        CAPTION,
        SUBTOTAL,
        TOTAL,
        LINE
    }

    final TableMarkup markup = new TableMarkup();
    private final List<ColumnSpec> columns = new ArrayList<>();
    private final List<ColumnSpec> added = new ArrayList<>();
    private final List<ColumnSpec> dropped = new ArrayList<>();
    private Pass pass = Pass.COLUMNS;
    private String caption = "";
    private String totalText = "";
    private String totalLabel = "";
    private @Nullable RecordModel row;
    private int next;

    Pass pass() {
        return pass;
    }

    void begin(Pass begun) {
        pass = begun;
        next = 0;
        caption = "";
        totalText = "";
        totalLabel = "";
    }

    void beginLine(RecordModel line) {
        begin(Pass.LINE);
        row = line;
    }

    void add(ColumnSpec column) {
        columns.add(column);
    }

    /**
     * Adds a column of the campaign's own, unless the template shows it already: behind the one it names and what was added
     * there before, else in front of the remarks.
     */
    void add(OwnColumn own, Arguments table) {
        if (columns.stream()
                .anyMatch(column -> column.content().filter(own.name()::equals).isPresent())) {
            return;
        }
        ColumnSpec column = ColumnSpec.of(own, table);
        int place = own.after().map(this::placeOf).orElse(-1) + 1;
        while (place > 0 && place < columns.size() && added.contains(columns.get(place))) {
            place++;
        }
        columns.add(place > 0 ? place : placeOfRemarks(), column);
        added.add(column);
    }

    private int placeOf(String content) {
        return columns.stream()
                .map(column -> column.content().orElse(column.title()))
                .toList()
                .indexOf(content);
    }

    private int placeOfRemarks() {
        int place = Math.max(placeOf("备注"), placeOf("简注"));
        return place < 0 ? columns.size() : place;
    }

    /** Writes the cells of the campaign's own that stand before the next one that the template writes. */
    void writeAdded() throws TemplateModelException {
        while (row != null && next < columns.size() && added.contains(columns.get(next))) {
            ColumnSpec column = columns.get(next);
            markup.valueCell(row.value(column.content().orElseThrow()), column.fallback());
            next++;
        }
    }

    /** The next column of the line in hand; empty if it was left out or the template shows more than before. */
    Optional<ColumnSpec> nextColumn() {
        ColumnSpec column = next < columns.size() ? columns.get(next) : null;
        next++;
        return Optional.ofNullable(column).filter(found -> !dropped.contains(found));
    }

    boolean isLineComplete() {
        return next == columns.size();
    }

    Optional<RecordModel> row() {
        return Optional.ofNullable(row);
    }

    void drop(ColumnSpec column) {
        dropped.add(column);
    }

    List<ColumnSpec> all() {
        return columns;
    }

    List<ColumnSpec> kept() {
        return columns.stream().filter(column -> !dropped.contains(column)).toList();
    }

    void captioned(String text) {
        caption = text;
    }

    String caption() {
        return caption;
    }

    void totalled(String label, String text) {
        totalLabel = label;
        totalText = text;
    }

    String totalLabel() {
        return totalLabel;
    }

    String totalText() {
        return totalText;
    }
}
