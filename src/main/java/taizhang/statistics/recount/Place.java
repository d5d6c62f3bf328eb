package taizhang.statistics.recount;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.lifecycle.ProblemState;
import taizhang.model.CategoryId;
import taizhang.model.Ledger;
import taizhang.model.Phase;
import taizhang.model.Unit;
import taizhang.model.UnitId;

/**
 * Where a figure is counted.
 *
 * @param problems whether a problem lies there as it stands
 * @param days whether what happens on a day belongs there; every day but in a stage
 * @param units whether the returns of a unit belong there
 */
record Place(Predicate<ProblemState> problems, Predicate<LocalDate> days, Predicate<UnitId> units) {
    private static final Place EVERYWHERE = new Place(state -> true, day -> true, unit -> true);

    /** The place of a name such as 全镇 or 单位:上庄村; empty if it is none. */
    static Optional<Place> of(String name, Ledger ledger) {
        if (name.equals("全镇")) {
            return Optional.of(EVERYWHERE);
        }
        int colon = name.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String word = name.substring(colon + 1);
        return switch (name.substring(0, colon)) {
            case "单位" ->
                ledger.units().units().stream()
                        .map(Unit::id)
                        .filter(unit -> unit.name().equals(word))
                        .findFirst()
                        .map(unit -> ofUnits(other -> other.name().equals(word)));
            case "类型" -> Optional.of(ofUnits(unit -> kindOf(unit, ledger).equals(word)));
            case "类别" ->
                Optional.of(new Place(
                        state -> state.facts().category().name().equals(word), EVERYWHERE.days, EVERYWHERE.units));
            case "标签" ->
                Optional.of(new Place(
                        state -> state.facts().filing().tags().contains(word), EVERYWHERE.days, EVERYWHERE.units));
            case "其他类别" -> Optional.of(new Place(state -> isOther(state, word), EVERYWHERE.days, EVERYWHERE.units));
            case "阶段" ->
                Optional.of(new Place(
                        EVERYWHERE.problems, day -> stageOf(day, ledger).equals(word), EVERYWHERE.units));
            default -> Optional.empty();
        };
    }

    private static boolean isOther(ProblemState state, String category) {
        for (CategoryId other : state.facts().filing().others()) {
            if (other.name().equals(category)) {
                return true;
            }
        }
        return false;
    }

    private static Place ofUnits(Predicate<UnitId> units) {
        return new Place(state -> units.test(state.home()), EVERYWHERE.days, units);
    }

    private static String kindOf(UnitId id, Ledger ledger) {
        return ledger.units().unit(id).map(Unit::kind).orElse(id.name());
    }

    private static String stageOf(LocalDate day, Ledger ledger) {
        for (Phase phase : ledger.campaign().phases()) {
            if (!day.isBefore(phase.term().first()) && !day.isAfter(phase.term().last())) {
                return phase.name();
            }
        }
        return "阶段之外";
    }

    /** What is picked by hand: wherever it lies, whenever it happened. */
    static Place ofPicked() {
        return EVERYWHERE;
    }
}
