package taizhang.privacy;

import java.util.ArrayList;
import java.util.List;

/** A table written as text (csv), cell by cell; cells are parted by commas, semicolons or tabs, and may be quoted. */
final class TableText {
    private final String text;
    private final ColumnHeads heads = new ColumnHeads();
    private final List<PrivateNumber> found = new ArrayList<>();

    private TableText(String text) {
        this.text = text;
    }

    static List<PrivateNumber> in(String text) {
        return new TableText(text).read();
    }

    private List<PrivateNumber> read() {
        int row = 0;
        int column = 0;
        int start = 0;
        boolean quoted = false;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            if (c == '"') {
                quoted = !quoted;
            }
            boolean ends = at == text.length() || (!quoted && (c == ',' || c == ';' || c == '\t' || c == '\n'));
            if (ends) {
                cell(start, at, row, column++);
                start = at + 1;
                if (c == '\n') {
                    row++;
                    column = 0;
                }
            }
        }
        return found;
    }

    private void cell(int start, int end, int row, int column) {
        String cell = text.substring(start, end);
        Telling head = heads.over(row, column, cell);
        PrivateText.in(cell, Writing.TEXT, head).forEach(number -> found.add(number.movedBy(start)));
    }
}
