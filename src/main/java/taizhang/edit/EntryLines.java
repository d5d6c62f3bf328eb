package taizhang.edit;

import java.util.List;
import java.util.stream.IntStream;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/**
 * Which lines of a file belong to an entry.
 *
 * @param text the file
 */
record EntryLines(FileText text) {
    /** The line behind an entry: deeper lines and comments belong to it, blank lines at its end do not. */
    int endOf(YamlEntry entry, int column) {
        boolean list = entry.value() instanceof YamlSequence;
        int end = ListSpot.line(entry.key()) + 1;
        for (int i = end; i < text.count(); i++) {
            String line = text.line(i);
            int indent = line.length() - line.stripLeading().length();
            if (line.isBlank()) {
                continue;
            }
            boolean item = list && indent == column && line.startsWith("-", indent);
            boolean closes = "]}".indexOf(line.charAt(indent)) >= 0;
            if (indent <= column && !item && !closes) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    /** Whether a node stands in brackets or braces. */
    boolean isBracketed(YamlNode node) {
        String line = text.line(ListSpot.line(node));
        int at = line.offsetByCodePoints(0, ListSpot.column(node));
        return at < line.length() && "[{".indexOf(line.charAt(at)) >= 0;
    }

    /** Whether a list is to be longer and nothing else. */
    boolean begins(YamlSequence list, Draft.Items items) {
        Draft.Items now = (Draft.Items) Draft.of(list);
        int size = now.items().size();
        return size > 0
                && size <= items.items().size()
                && !isBracketed(list)
                && now.items().equals(items.items().subList(0, size));
    }

    /** Whether the items of a list stand apart: problems do, unless their file shows otherwise. */
    boolean isApart(YamlSequence list, String key) {
        if (list.items().size() == 1) {
            return key.isEmpty() || key.equals("问题");
        }
        int above = ListSpot.line(list.items().getLast()) - 1;
        while (above > 0 && text.line(above).strip().startsWith("#")) {
            above--;
        }
        return above > 0 && text.line(above).isBlank();
    }

    /** The remark behind a value on one line, with the blanks before it. */
    String remarkBehind(YamlEntry entry, int end) {
        YamlNode value = entry.value();
        int line = ListSpot.line(entry.key());
        if (!(value instanceof YamlScalar) || end > line + 1 || ListSpot.line(value) != line) {
            return "";
        }
        String old = text.line(line);
        int behind =
                old.offsetByCodePoints(0, ListSpot.column(value) + value.span().length());
        return old.substring(behind).strip().startsWith("#") ? old.substring(behind) : "";
    }

    /** The remarks between the lines of a group or list; in a text of several lines there are none. */
    List<String> remarksIn(YamlEntry entry, int end) {
        if (entry.value() instanceof YamlScalar) {
            return List.of();
        }
        return IntStream.range(ListSpot.line(entry.key()) + 1, end)
                .mapToObj(text::line)
                .filter(line -> line.strip().startsWith("#"))
                .toList();
    }
}
