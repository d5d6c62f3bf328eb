package taizhang.selection;

import java.util.List;
import java.util.Optional;

/** What a condition may ask of a problem: 责任领导, 时限, 资金. */
sealed interface Field permits NameField, WordField, DayField, AmountField {
    /** Its name, as the condition is printed. */
    String label();

    /** How its values may be compared. */
    List<Comparison> comparisons();

    /** The value that is written so, to be compared so; empty if it cannot be read. */
    Optional<Value> value(String text, Comparison comparison);

    /** Whether a problem says nothing in it. */
    boolean isEmpty(Candidate candidate);

    /** How a comparison is printed. */
    default String signOf(Comparison comparison) {
        return comparison.printed(false);
    }

    /** Where a text that holds 且 or 或 ends, if that can be told from what is known of the values. */
    default boolean knows(String text) {
        return false;
    }

    /** 空. */
    default Value nothing() {
        return new Value(Value.NOTHING, (candidate, comparison) -> isEmpty(candidate));
    }
}
