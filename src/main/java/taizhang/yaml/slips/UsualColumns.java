package taizhang.yaml.slips;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * In which column each known key of a file mostly stands. Records look alike, so this tells where a misplaced line
 * belongs, and whether it is misplaced at all or only the lines before it were. Counted when first asked.
 */
final class UsualColumns {
    private static final String DASH = "- ";

    private final TextLines lines;
    private final YamlVocabulary vocabulary;
    private Optional<Map<String, Integer>> usual = Optional.empty();

    UsualColumns(TextLines lines, YamlVocabulary vocabulary) {
        this.lines = lines;
        this.vocabulary = vocabulary;
    }

    /** Where lines with the key mostly begin, with its dash if it has one; -1 if it is met only here. */
    int of(String key, boolean dash) {
        if (usual.isEmpty()) {
            usual = Optional.of(counted());
        }
        return usual.get().getOrDefault(dash ? DASH + key : key, -1);
    }

    private Map<String, Integer> counted() {
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        for (int number = 0; number < lines.count(); number++) {
            String line = lines.line(number);
            Indentation indentation = Indentation.of(line);
            LineHead head = LineHead.of(line, indentation.chars(), vocabulary, false);
            head.key().filter(key -> vocabulary.isKey(key.name())).ifPresent(key -> {
                String name = head.dashes().isEmpty() ? key.name() : DASH + key.name();
                counts.computeIfAbsent(name, none -> new HashMap<>()).merge(indentation.columns(), 1, Integer::sum);
                if (!head.dashes().isEmpty()) {
                    int column = indentation.columns() + key.from() - indentation.chars();
                    counts.computeIfAbsent(key.name(), none -> new HashMap<>()).merge(column, 1, Integer::sum);
                }
            });
        }
        Map<String, Integer> most = new HashMap<>();
        counts.forEach((key, columns) -> columns.entrySet().stream()
                .filter(column -> column.getValue() > 1)
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .ifPresent(column -> most.put(key, column.getKey())));
        return most;
    }
}
