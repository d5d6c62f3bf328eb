package taizhang.document;

import java.util.List;

/**
 * A table with thin borders whose head is repeated on each page.
 *
 * @param columns widths and defaults, left to right, at least one
 * @param head head rows (表头), one or more levels
 * @param body rows in order
 * @param style type sizes
 */
public record Table(List<Column> columns, List<Row> head, List<Row> body, TableStyle style) implements Block {
    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        body = List.copyOf(body);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one column");
        }
    }
}
