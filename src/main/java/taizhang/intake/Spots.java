package taizhang.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Unit;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/** Which lines of the changed files came from which cells. */
final class Spots {
    private static final int BEYOND = Integer.MAX_VALUE;

    private final List<Spot> all = new ArrayList<>();

    /**
     * Some lines.
     *
     * @param file as findings name it
     * @param from the first
     * @param to the last
     * @param key what they say, by the key of the cell
     */
    record Spot(String file, int from, int to, Unit unit, String key) {}

    /** Takes down where a period file says what units returned. */
    void period(YamlNode root, Map<String, Unit> units) {
        if (root instanceof YamlMapping period && period.get("单位").orElse(null) instanceof YamlMapping returns) {
            int end = period.entry("收到").map(entry -> line(entry.key()) - 1).orElse(BEYOND);
            List<YamlEntry> entries = returns.entries();
            for (int i = 0; i < entries.size(); i++) {
                Unit unit = units.get(entries.get(i).key().text());
                if (unit != null) {
                    entry(entries.get(i), next(entries, i, end), unit, "");
                }
            }
        }
    }

    /**
     * Takes down where a file says what a new problem is.
     *
     * @param key of its row
     */
    void problem(YamlNode root, String number, Unit unit, String key) {
        YamlNode list = root instanceof YamlMapping mapping ? mapping.get("问题").orElse(root) : root;
        if (list instanceof YamlSequence problems) {
            for (int i = 0; i < problems.items().size(); i++) {
                boolean found = problems.items().get(i) instanceof YamlMapping problem
                        && problem.get("编号").orElse(null) instanceof YamlScalar id
                        && id.text().equals(number);
                int end =
                        i + 1 < problems.items().size() ? line(problems.items().get(i + 1)) - 1 : BEYOND;
                if (found) {
                    node(problems.items().get(i), line(problems.items().get(i)), end, unit, key);
                }
            }
        }
    }

    private void entry(YamlEntry entry, int end, Unit unit, String key) {
        node(entry.value(), line(entry.key()), end, unit, key);
    }

    private void node(YamlNode node, int from, int to, Unit unit, String key) {
        all.add(new Spot(node.span().file(), from, to, unit, key));
        switch (node) {
            case YamlScalar ignored -> {}
            case YamlMapping mapping -> {
                List<YamlEntry> entries = mapping.entries();
                for (int i = 0; i < entries.size(); i++) {
                    String name = entries.get(i).key().text();
                    entry(entries.get(i), next(entries, i, to), unit, key.isEmpty() ? name : key + "." + name);
                }
            }
            case YamlSequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    int end = i + 1 < list.items().size() ? line(list.items().get(i + 1)) - 1 : to;
                    node(list.items().get(i), line(list.items().get(i)), end, unit, key + "[" + (i + 1) + "]");
                }
            }
        }
    }

    private static int next(List<YamlEntry> entries, int i, int end) {
        return i + 1 < entries.size() ? line(entries.get(i + 1).key()) - 1 : end;
    }

    private static int line(YamlNode node) {
        return node.span().line();
    }

    /** What stands at a place: the narrowest. */
    Optional<Spot> at(SourceSpan span) {
        return all.stream()
                .filter(spot ->
                        spot.file().equals(span.file()) && spot.from() <= span.line() && span.line() <= spot.to())
                .min(Comparator.comparingLong((Spot spot) -> (long) spot.to() - spot.from())
                        .thenComparingInt(spot -> -spot.key().length()));
    }

    /** Where a unit's value stands. */
    Optional<Spot> of(Unit unit, String key) {
        String whole = key.endsWith(".内容") ? key.substring(0, key.length() - 3) : key;
        return all.stream()
                .filter(spot -> spot.unit().equals(unit))
                .filter(spot -> spot.key().equals(key) || spot.key().equals(whole))
                .max(Comparator.comparingInt(spot -> spot.key().length()));
    }
}
