package taizhang.yaml.slips;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A line of a mapping or list with the lines below it, for text that cannot be read yet because some of it stands twice.
 * Changed while two of them are made one.
 */
final class LineNode {
    private static final String NOT_PLAIN = "'\"|>[{";

    private final int indent;
    private final boolean dash;
    private final String key;
    private String value;
    private List<LineNode> below = new ArrayList<>();

    private LineNode(int indent, boolean dash, String key, String value) {
        this.indent = indent;
        this.dash = dash;
        this.key = key;
        this.value = value;
    }

    /** The outermost of some lines. */
    static List<LineNode> in(List<String> lines) {
        LineNode root = new LineNode(-1, false, "", "");
        Deque<LineNode> open = new ArrayDeque<>(List.of(root));
        for (String line : lines) {
            if (!line.isBlank()) {
                LineNode node = of(line);
                while (open.peek() != root && open.peek().depth() >= node.depth()) {
                    open.pop();
                }
                open.element().below.add(node);
                open.push(node);
            }
        }
        return root.below;
    }

    private static LineNode of(String line) {
        int indent = ListedItem.indentOf(line);
        String content = line.strip();
        int colon = content.endsWith(":") ? content.length() - 1 : content.indexOf(": ");
        boolean dash = content.startsWith("- ");
        return colon <= 0 || dash || content.startsWith("#")
                ? new LineNode(indent, dash, "", content)
                : new LineNode(
                        indent,
                        false,
                        content.substring(0, colon),
                        content.substring(colon + 1).strip());
    }

    /** A list may stand as far to the left as its key. */
    private int depth() {
        return indent * 2 + (dash ? 1 : 0);
    }

    /** This line and those below. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(indent) + (key.isEmpty() ? value : value.isEmpty() ? key + ":" : key + ": " + value));
        below.forEach(node -> lines.addAll(node.lines()));
        return lines;
    }

    /**
     * Lines of which none says the same thing twice: what stands under one key is put together.
     *
     * @param vocabulary tells running text, which is joined
     * @param differing gets what says two things and cannot be joined
     */
    static List<LineNode> together(List<LineNode> nodes, YamlVocabulary vocabulary, List<String> differing) {
        List<LineNode> united = new ArrayList<>();
        for (LineNode node : nodes) {
            Optional<LineNode> same = united.stream()
                    .filter(one -> node.key.isEmpty() ? one.lines().equals(node.lines()) : one.key.equals(node.key))
                    .findFirst();
            if (same.isEmpty()) {
                united.add(node);
            } else if (!node.key.isEmpty()) {
                same.orElseThrow().take(node, vocabulary, differing);
            }
        }
        for (LineNode node : united) {
            if (node.below.size() > 1 && !node.dash) {
                node.below = together(node.below, vocabulary, differing);
            }
        }
        return united;
    }

    private void take(LineNode other, YamlVocabulary vocabulary, List<String> differing) {
        unwrap();
        other.unwrap();
        if (vocabulary.isFreeText(key) && value.isEmpty() != other.value.isEmpty()) {
            asMapping();
            other.asMapping();
        }
        if (value.equals(other.value) || other.value.isEmpty()) {
            below.addAll(other.below);
        } else if (value.isEmpty() && below.isEmpty()) {
            value = other.value;
            below = other.below;
        } else if (vocabulary.isFreeText(key) && isPlain() && other.isPlain()) {
            value = value + (value.endsWith("。") || value.endsWith("；") ? "" : "；") + other.value;
        } else {
            differing.add("“" + key + "”：" + value + " 和 " + other.value);
        }
    }

    private boolean isPlain() {
        return below.isEmpty() && NOT_PLAIN.indexOf(value.charAt(0)) < 0;
    }

    /** Joins the lines of a plain text. */
    private void unwrap() {
        if (!value.isEmpty()
                && NOT_PLAIN.indexOf(value.charAt(0)) < 0
                && below.stream().allMatch(node -> node.key.isEmpty() && !node.dash)) {
            below.forEach(node -> value += node.value);
            below.clear();
        }
    }

    /** A text alone is the 内容 of the longer form. */
    private void asMapping() {
        if (!value.isEmpty() && below.isEmpty()) {
            below.add(new LineNode(indent + 2, false, "内容", value));
            value = "";
        }
    }
}
