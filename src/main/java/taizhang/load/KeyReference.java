package taizhang.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every key of every file (字段), as a ledger in which each is written once with a remark above it: whether it is needed, what may
 * be written, what holds when it is not, and where it prints. The files are resources which tests read as a ledger, so that they
 * say what the readers do; what acts ask for comes from their own table.
 */
public final class KeyReference {
    private static final List<String> FILES = List.of(
            "campaign",
            "categories",
            "units",
            "policies",
            "problems",
            "period",
            "notices",
            "spot-checks",
            "circulars",
            "selections",
            "accepted",
            "publication",
            "text",
            "meeting");

    private KeyReference() {}

    /** All of it, for people. */
    public static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String name : FILES) {
            lines.addAll(file(name).lines().toList());
            lines.add("");
        }
        lines.add("# 经过里的事项；日期、事项每项都写，经办、佐证、说明可以写");
        Arrays.stream(ActKind.values()).map(KeyReference::describe).forEach(lines::add);
        return lines;
    }

    /** The lines about a key, each with its remark, below those that say where it stands; none for a word that is no key. */
    public static List<String> of(String key) {
        List<String> lines = new ArrayList<>();
        for (String name : FILES) {
            List<String> all = file(name).lines().toList();
            for (int i = 1; i < all.size(); i++) {
                if (keyOf(all.get(i)).equals(key)) {
                    add(lines, all, i);
                }
            }
        }
        Arrays.stream(ActKind.values())
                .filter(kind -> kind.word().equals(key) || kind.names().contains(key))
                .map(KeyReference::describe)
                .forEach(lines::add);
        return lines;
    }

    /** A key with what stands above and below it: the keys it belongs to, its remark, what belongs to it. */
    private static void add(List<String> lines, List<String> all, int line) {
        List<String> above = new ArrayList<>();
        int indent = indentOf(all.get(line));
        for (int i = line - 1; i > 0 && indent > 0; i--) {
            if (!isRemark(all.get(i)) && indentOf(all.get(i)) < indent) {
                indent = indentOf(all.get(i));
                above.addFirst(all.get(i));
            }
        }
        int first = line;
        while (first > 1 && isRemark(all.get(first - 1))) {
            first--;
        }
        int end = line + 1;
        while (end < all.size() && indentOf(all.get(end)) > indentOf(all.get(line))) {
            end++;
        }
        lines.add(all.getFirst());
        lines.addAll(above);
        lines.addAll(all.subList(first, end));
    }

    private static boolean isRemark(String line) {
        return line.strip().startsWith("#");
    }

    /** The column of the key of a line: that of a list's first key stands behind its dash. */
    private static int indentOf(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '-')) {
            indent++;
        }
        return indent;
    }

    private static String keyOf(String line) {
        int colon = line.indexOf(':');
        return colon < 0 || isRemark(line) ? "" : line.substring(0, colon).replaceFirst("^[ -]+", "");
    }

    private static String describe(ActKind kind) {
        String asked = kind.questions().stream()
                .filter(question -> !question.key().equals("日期"))
                .map(KeyReference::describe)
                .collect(Collectors.joining("；"));
        return "事项: " + kind.word() + (asked.isEmpty() ? "" : "    # " + asked);
    }

    private static String describe(Question question) {
        String need = switch (question.need()) {
            case ALWAYS -> "必填";
            case OPEN -> "";
            case GIVEN_AFTER, ASKED_AFTER ->
                question.after()
                        .map(after -> after.key() + "是" + String.join("或", after.words()) + "的必填")
                        .orElse("");
        };
        String words = question.choices().isEmpty() ? "" : "可写" + String.join("、", question.choices());
        String usual = question.usual().isEmpty() ? "" : "不写是" + question.usual();
        String notes = Stream.of(need, words, usual, question.note())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("，"));
        return question.key() + (notes.isEmpty() ? "" : "（" + notes + "）");
    }

    /** A file of the reference; its first line says which file of the ledger it is. */
    static String file(String name) {
        try (InputStream stream = KeyReference.class.getResourceAsStream("/reference/" + name + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("no reference " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }

    /** The names of the files of the reference. */
    static List<String> files() {
        return FILES;
    }
}
