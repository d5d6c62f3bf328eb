package taizhang.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/** What is to be written below a key, or was read there: places and quotes apart, two equal drafts say the same. */
public sealed interface Draft {
    /**
     * A text; "" leaves the value open.
     *
     * @param text as the loader will understand it: line ends are LF, blanks at its ends do not count
     */
    record Text(String text) implements Draft {
        public Text {
            text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        }
    }

    /**
     * A list.
     *
     * @param items in order
     */
    record Items(List<Draft> items) implements Draft {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A group of keys.
     *
     * @param entries in the order in which they are written
     */
    record Group(Map<String, Draft> entries) implements Draft {
        public Group {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The same with one more entry at its end. */
        public Group with(String key, Draft value) {
            Map<String, Draft> more = new LinkedHashMap<>(entries);
            more.put(key, value);
            return new Group(more);
        }

        /** The same with one more text at its end. */
        public Group with(String key, String text) {
            return with(key, new Text(text));
        }
    }

    /** A group without any key, to begin with. */
    static Group group() {
        return new Group(Map.of());
    }

    /** A list of texts. */
    static Items list(List<String> texts) {
        return new Items(texts.stream().map(text -> (Draft) new Text(text)).toList());
    }

    /** What a node says. */
    static Draft of(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> new Text(scalar.text());
            case YamlSequence sequence ->
                new Items(sequence.items().stream().map(Draft::of).toList());
            case YamlMapping mapping -> {
                Map<String, Draft> entries = new LinkedHashMap<>();
                mapping.entries().forEach(entry -> entries.put(entry.key().text(), of(entry.value())));
                yield new Group(entries);
            }
        };
    }
}
