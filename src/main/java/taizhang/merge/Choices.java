package taizhang.merge;

import java.util.Map;
import java.util.Optional;

/**
 * Which side is to be taken where both changed the same field.
 *
 * @param answers by {@link Conflict#name}
 * @param others for all that have no answer of their own; empty: they stay open
 */
public record Choices(Map<String, Side> answers, Optional<Side> others) {
    public Choices {
        answers = Map.copyOf(answers);
    }

    /** Nothing is decided. */
    public static Choices none() {
        return new Choices(Map.of(), Optional.empty());
    }

    /** One side everywhere. */
    public static Choices all(Side side) {
        return new Choices(Map.of(), Optional.of(side));
    }

    Optional<Side> of(Conflict conflict) {
        return Optional.ofNullable(answers.get(conflict.name())).or(() -> others);
    }
}
