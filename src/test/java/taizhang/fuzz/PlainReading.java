package taizhang.fuzz;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What a file of problems says to somebody who knows YAML and nothing of this program: the oracle of the fuzzer. */
final class PlainReading {
    private PlainReading() {}

    /**
     * The problems of a file by number, each with its texts in the order written: description, then how each act says it.
     *
     * @param bytes a file without any finding about its structure
     */
    static List<Map.Entry<String, List<String>>> problems(byte[] bytes) {
        List<Map.Entry<String, List<String>>> found = new ArrayList<>();
        // Lines of wide spaces alone are blank lines to everybody but YAML.
        String text = new String(bytes, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replaceAll("(?m)^[\\s\\u3000\\u00A0]+$", "")
                // A tab at the end of a line says nothing, and ours reads past it.
                .replaceAll("(?m)\t+$", "");
        Node root = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(text));
        if (root != null) {
            Node list = root instanceof SequenceNode ? root : value(root, "问题");
            for (Node problem : list instanceof MappingNode ? List.of(list) : items(list)) {
                List<String> texts = new ArrayList<>();
                texts.add(squeezed(text(value(problem, "描述"))));
                for (Node act : items(value(problem, "经过"))) {
                    texts.add(squeezed(text(value(act, "事项"))));
                }
                found.add(Map.entry(squeezed(text(value(problem, "编号"))), texts));
            }
        }
        return found;
    }

    /** A text as it is compared: spaces and the width of letters are the reader's business. */
    static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[‐-―−]", "-")
                .replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", "");
    }

    private static Node value(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name
                        && squeezed(name.getValue()).equals(key)) {
                    return entry.getValueNode();
                }
            }
        }
        return null;
    }

    private static List<Node> items(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The bytes as text, for the eye. */
    static String shown(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
