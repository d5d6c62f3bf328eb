package taizhang.document;

/**
 * Where the texts of a column stand on paper, where room is dear; in Excel every column stands by itself. All of it is
 * decided for the table as a whole, from its lines.
 */
public sealed interface ColumnHome {
    /** In a column of its own. */
    record Own() implements ColumnHome {}

    /**
     * As labelled lines in the cells of another column, if more than half of its own cells are empty.
     *
     * @param column place of the other column, from 0
     */
    record Into(int column) implements ColumnHome {}

    /**
     * In the other column alone, under a title for both, if each line says the same in both.
     *
     * @param column place of the other column, from 0
     */
    record With(int column) implements ColumnHome {}

    /**
     * A long text in a line of its own under the row; the column stands as long as it has a text left.
     *
     * @param length the most characters a text may have to stay in the column
     */
    record UnderRow(int length) implements ColumnHome {}
}
