package taizhang.statistics;

import java.time.LocalDate;
import taizhang.model.UnitId;

/** What something was or became; how days and units are printed is left to the paper. */
public sealed interface ChangeValue {
    /** Nothing to tell. */
    ChangeValue NONE = new None();

    /** Nothing. */
    record None() implements ChangeValue {}

    /**
     * Words, e.g. a status.
     *
     * @param text the words
     */
    record Words(String text) implements ChangeValue {}

    /**
     * A day, e.g. a limit.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements ChangeValue {}

    /**
     * A unit.
     *
     * @param unit the unit
     */
    record OfUnit(UnitId unit) implements ChangeValue {}
}
