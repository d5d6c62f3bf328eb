package taizhang.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlReader;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/**
 * How a text is written so that it is read back as it is: plain if that will do, else in quotes; several lines as a
 * block. Which will do is found out by reading it.
 *
 * @param reader a reader of such files
 */
record Quoting(YamlReader reader) {
    /**
     * A text behind a key.
     *
     * @return the rest of the key's line, then further lines without indentation
     */
    List<String> behindKey(String key, String text) {
        return choose(text, lines -> key + ": " + joined(lines), key);
    }

    /** A text as an item of the list below a key. */
    List<String> asItem(String key, String text) {
        return choose(text, lines -> key + ":\n  - " + joined(lines), key);
    }

    private interface Setting {
        String around(List<String> lines);
    }

    private List<String> choose(String text, Setting setting, String key) {
        List<List<String>> ways = ways(text);
        for (List<String> way : ways) {
            if (isKept(setting.around(way), key, text)) {
                return way;
            }
        }
        return ways.getFirst();
    }

    private static List<List<String>> ways(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        if (lines.size() == 1) {
            return List.of(List.of(text), List.of("'" + text.replace("'", "''") + "'"), List.of(escaped(text)));
        }
        List<String> block = new ArrayList<>(List.of("|-"));
        block.addAll(lines);
        return List.of(block, List.of(escaped(text)));
    }

    private static String escaped(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    private static String joined(List<String> lines) {
        StringBuilder whole = new StringBuilder(lines.getFirst()).append('\n');
        lines.stream()
                .skip(1)
                .forEach(line -> whole.append(line.isEmpty() ? "" : "      ")
                        .append(line)
                        .append('\n'));
        return whole.toString();
    }

    private boolean isKept(String document, String key, String text) {
        Diagnostics findings = new Diagnostics();
        Optional<YamlNode> root = reader.read(new SourceFile("", document), findings);
        if (findings.size() > 0 || !(root.orElse(null) instanceof YamlMapping mapping)) {
            return false;
        }
        Optional<YamlNode> value = mapping.get(key).map(Quoting::single);
        return mapping.entries().size() == 1
                && value.filter(node -> node instanceof YamlScalar scalar
                                && scalar.text().equals(text))
                        .isPresent();
    }

    private static YamlNode single(YamlNode node) {
        return node instanceof YamlSequence list && list.items().size() == 1
                ? list.items().getFirst()
                : node;
    }

    /** A key as it is written: in quotes if it holds what YAML keeps for itself. */
    static String key(String name) {
        boolean plain = name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-（）·“”、".indexOf(c) >= 0)
                && !name.startsWith("-");
        return plain ? name : String.format(Locale.ROOT, "'%s'", name.replace("'", "''"));
    }
}
