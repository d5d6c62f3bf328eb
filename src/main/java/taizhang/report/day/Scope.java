package taizhang.report.day;

import java.util.ArrayList;
import java.util.List;
import taizhang.model.Category;
import taizhang.model.Ledger;
import taizhang.model.Unit;

/** Whose problems a ledger shows (范围). */
public sealed interface Scope {
    /** The whole town (全镇). */
    record Town() implements Scope {}

    /**
     * One unit (单位): the problems at home there, then those it only helps with.
     *
     * @param unit the unit
     */
    record OfUnit(Unit unit) implements Scope {}

    /**
     * One category (类别).
     *
     * @param category the category
     */
    record OfCategory(Category category) implements Scope {}

    /** A scope for each unit, in the order of 单位.yaml. */
    static List<Scope> units(Ledger ledger) {
        return new ArrayList<>(ledger.units().units().stream().map(OfUnit::new).toList());
    }

    /** A scope for each category, in the order of 类别.yaml. */
    static List<Scope> categories(Ledger ledger) {
        return new ArrayList<>(
                ledger.categories().all().stream().map(OfCategory::new).toList());
    }

    /** Which kind of scope. */
    default ScopeKind kind() {
        return switch (this) {
            case Town ignored -> ScopeKind.TOWN;
            case OfUnit ignored -> ScopeKind.UNIT;
            case OfCategory ignored -> ScopeKind.CATEGORY;
        };
    }

    /** The scopes of a kind, in the order of the ledger. */
    static List<Scope> all(ScopeKind kind, Ledger ledger) {
        return switch (kind) {
            case TOWN -> List.of(new Town());
            case UNIT -> units(ledger);
            case CATEGORY -> categories(ledger);
        };
    }

    /** The name of its output folder below the kind's folder: the unit or the category's short name; empty for the town. */
    default String folder() {
        return switch (this) {
            case Town ignored -> "";
            case OfUnit of -> of.unit().id().name();
            case OfCategory of -> of.category().shortName();
        };
    }
}
