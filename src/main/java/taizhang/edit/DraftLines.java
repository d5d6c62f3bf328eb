package taizhang.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes drafts as lines of YAML.
 *
 * @param quoting how texts are written
 * @param layout where things stand
 */
record DraftLines(Quoting quoting, ListLayout layout) {
    /** A group of keys as one item of a list. */
    List<String> item(Draft.Group record) {
        List<String> lines = new ArrayList<>();
        entries(record, layout.key(), lines);
        String first = lines.getFirst().substring(layout.key());
        lines.set(0, " ".repeat(layout.dash()) + "-" + " ".repeat(layout.key() - layout.dash() - 1) + first);
        return lines;
    }

    /** A group of keys below a key that is written already. */
    List<String> below(Draft.Group group) {
        List<String> lines = new ArrayList<>();
        entries(group, layout.key(), lines);
        return lines;
    }

    private void entries(Draft.Group group, int column, List<String> lines) {
        for (Map.Entry<String, Draft> entry : group.entries().entrySet()) {
            String head = " ".repeat(column) + Quoting.key(entry.getKey()) + ":";
            switch (entry.getValue()) {
                case Draft.Text text when text.text().isEmpty() -> lines.add(head);
                case Draft.Text text ->
                    text(head + " ", quoting.behindKey(entry.getKey(), text.text()), column + layout.step(), lines);
                case Draft.Group inner -> {
                    lines.add(head);
                    entries(inner, column + layout.step(), lines);
                }
                case Draft.Items list -> {
                    lines.add(list.items().isEmpty() ? head + " []" : head);
                    items(entry.getKey(), list, column + layout.listStep(), lines);
                }
            }
        }
    }

    private void items(String key, Draft.Items list, int column, List<String> lines) {
        String head = " ".repeat(column) + "- ";
        for (Draft item : list.items()) {
            switch (item) {
                case Draft.Text text -> text(head, quoting.asItem(key, text.text()), column + 4, lines);
                case Draft.Group group ->
                    lines.addAll(new DraftLines(
                                    quoting, new ListLayout(column, column + 2, layout.step(), layout.listStep()))
                            .item(group));
                case Draft.Items ignored -> throw new IllegalArgumentException("a list within a list: " + key);
            }
        }
    }

    private static void text(String head, List<String> written, int indent, List<String> lines) {
        lines.add(head + written.getFirst());
        written.stream().skip(1).forEach(line -> lines.add(line.isEmpty() ? "" : " ".repeat(indent) + line));
    }
}
