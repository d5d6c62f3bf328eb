package taizhang.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/**
 * Where a further item of a list goes, and how it is laid out there.
 *
 * @param before the line, from 0, in front of which it goes
 * @param layout where its parts stand
 * @param head the line of the list's key, when that is not written yet
 * @param apart whether a blank line stands between the items of the list
 * @param cut an empty {@code []} that has to go
 */
record ListSpot(int before, ListLayout layout, Optional<String> head, boolean apart, Optional<Insertion.Cut> cut) {

    /** The same place, with a blank line in front of the item. */
    ListSpot withBlankLine() {
        return new ListSpot(before, layout, head, true, cut);
    }

    /** The lines of an item, put there. */
    Insertion insertion(List<String> item) {
        List<String> lines = new ArrayList<>();
        if (apart) {
            lines.add("");
        }
        head.ifPresent(lines::add);
        lines.addAll(item);
        return new Insertion(before, lines, cut);
    }

    /**
     * The end of the list below a key of a record; empty if it is written in brackets.
     *
     * @param record the record
     * @param dash the column of the record's own dash; -1 for the file as a whole
     * @param usual how lists in this file look
     */
    static Optional<ListSpot> in(FileText text, YamlMapping record, int dash, String key, ListLayout usual) {
        Lines lines = new Lines(text);
        int column = column(record);
        if (lines.isBracketed(record)) {
            return Optional.empty();
        }
        ListLayout below = usual.below(column);
        Optional<YamlNode> value = record.get(key);
        if (value.isEmpty()) {
            String head = " ".repeat(column) + key + ":";
            int end = lines.endOf(line(record), dash);
            return Optional.of(new ListSpot(end, below, Optional.of(head), false, Optional.empty()));
        }
        int keyLine = line(record.entry(key).orElseThrow().key());
        return switch (value.get()) {
            case YamlScalar scalar
            when scalar.isAbsent() ->
                Optional.of(
                        new ListSpot(lines.endOf(keyLine, column), below, Optional.empty(), false, Optional.empty()));
            case YamlSequence list
            when list.items().isEmpty() ->
                lines.emptyBrackets(list)
                        .map(cut -> new ListSpot(
                                lines.endOf(keyLine, column), below, Optional.empty(), false, Optional.of(cut)));
            case YamlSequence list -> after(text, list, usual);
            default -> Optional.empty();
        };
    }

    /** The end of a list that has items; empty if it is written in brackets. */
    static Optional<ListSpot> after(FileText text, YamlSequence list, ListLayout usual) {
        Lines lines = new Lines(text);
        if (lines.isBracketed(list)) {
            return Optional.empty();
        }
        YamlNode last = list.items().getLast();
        int dash = column(list);
        int key = last instanceof YamlMapping && !lines.isBracketed(last) ? column(last) : dash + 2;
        ListLayout layout = new ListLayout(dash, key, stepOf(last, key).orElse(usual.step()), usual.listStep());
        boolean apart = list.items().size() > 1 && lines.isApart(line(last));
        return Optional.of(
                new ListSpot(lines.endOf(line(last), dash), layout, Optional.empty(), apart, Optional.empty()));
    }

    /** How much deeper groups stand in a record, if it has any. */
    static Optional<Integer> stepOf(YamlNode record, int column) {
        if (!(record instanceof YamlMapping mapping)) {
            return Optional.empty();
        }
        return mapping.entries().stream()
                .filter(entry -> entry.value() instanceof YamlMapping)
                .filter(entry -> line(entry.value()) > line(entry.key()))
                .map(entry -> column(entry.value()) - column)
                .filter(step -> step > 0)
                .findFirst();
    }

    static int line(YamlNode node) {
        return node.span().line() - 1;
    }

    static int column(YamlNode node) {
        return node.span().column() - 1;
    }

    /** The lines of a file as indentation tells them. */
    record Lines(FileText text) {
        /** Whether a node stands in brackets or braces. */
        boolean isBracketed(YamlNode node) {
            int at = offset(node);
            String line = text.line(line(node));
            return at < line.length() && "[{".indexOf(line.charAt(at)) >= 0;
        }

        private int offset(YamlNode node) {
            return text.line(line(node)).offsetByCodePoints(0, column(node));
        }

        /** The {@code []} of an empty list and the blanks before it, if it closes on its line. */
        Optional<Insertion.Cut> emptyBrackets(YamlSequence list) {
            String line = text.line(line(list));
            int from = offset(list);
            int to = line.indexOf(']', from) + 1;
            while (from > 0 && line.charAt(from - 1) == ' ') {
                from--;
            }
            return to == 0 ? Optional.empty() : Optional.of(new Insertion.Cut(line(list), from, to));
        }

        /**
         * The line behind what belongs to an entry: all deeper lines, comments among them, without blank lines at the end.
         *
         * @param first the entry's first line
         * @param column what belongs to it stands deeper
         */
        int endOf(int first, int column) {
            int end = first + 1;
            for (int i = first + 1; i < text.count(); i++) {
                String line = text.line(i);
                int indent = indentOf(line);
                if (indent == line.length()) {
                    continue;
                }
                boolean closes = "]}".indexOf(line.charAt(indent)) >= 0;
                boolean remark = line.charAt(indent) == '#' && column < 0 && indent == 0;
                if (indent <= column && !closes) {
                    break;
                }
                end = remark ? end : i + 1;
            }
            return end;
        }

        private static int indentOf(String line) {
            int at = 0;
            while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
                at++;
            }
            return at;
        }

        /** Whether a blank line stands above a line and the comments on top of it. */
        boolean isApart(int line) {
            int above = line - 1;
            while (above > 0 && text.line(above).strip().startsWith("#")) {
                above--;
            }
            return above > 0 && text.line(above).isBlank();
        }
    }
}
