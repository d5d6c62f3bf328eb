package taizhang.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import taizhang.text.UsualForm;

/**
 * A field that names some of what is known by name: units, people, categories, words of a list.
 *
 * @param label its name
 * @param of what a problem names there, each by its key
 * @param known what there is, by every name it may be called
 * @param closed whether there can be nothing else
 */
record NameField(String label, Function<Candidate, List<String>> of, Map<String, Named> known, boolean closed)
        implements Field {
    /**
     * What is known by a name.
     *
     * @param printed how papers call it
     * @param keys what a problem that has it names: of a group its members too
     */
    record Named(String printed, Set<String> keys) {
        static Named of(String name) {
            return new Named(name, Set.of(name));
        }
    }

    NameField {
        known = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(Comparison.EQUAL, Comparison.UNEQUAL, Comparison.CONTAINS, Comparison.LACKS);
    }

    @Override
    public boolean knows(String text) {
        return named(text).isPresent();
    }

    private Optional<Named> named(String text) {
        String half = UsualForm.halfWidth(text);
        return Optional.ofNullable(known.get(text))
                .or(() -> known.entrySet().stream()
                        .filter(entry -> UsualForm.halfWidth(entry.getKey()).equals(half))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** Whether some name that is known holds a text. */
    boolean knowsPart(String text) {
        String half = UsualForm.halfWidth(text);
        return known.keySet().stream()
                .anyMatch(name -> UsualForm.halfWidth(name).contains(half));
    }

    @Override
    public Optional<Value> value(String text, Comparison asked) {
        boolean byPart = asked.affirmed() == Comparison.CONTAINS;
        Named named = byPart ? Named.of(text) : named(text).orElse(Named.of(text));
        String part = UsualForm.halfWidth(text);
        return Optional.of(new Value(Value.quoted(named.printed(), true), (candidate, comparison) -> {
            List<String> names = of.apply(candidate);
            return comparison == Comparison.CONTAINS
                    ? names.stream().anyMatch(name -> UsualForm.halfWidth(name).contains(part))
                    : names.stream().anyMatch(named.keys()::contains);
        }));
    }

    @Override
    public boolean isEmpty(Candidate candidate) {
        return of.apply(candidate).isEmpty();
    }
}
