package taizhang.report.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.model.Category;
import taizhang.model.Ledger;
import taizhang.model.Unit;
import taizhang.selection.Condition;
import taizhang.selection.ReadyMade;

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

    /**
     * The problems that a condition picks (选出的问题).
     *
     * @param kind {@link ScopeKind#LEAD}, {@link ScopeKind#LEADER}, {@link ScopeKind#LIST} or {@link ScopeKind#CONDITION}
     * @param name the unit, the leader or the list; of a condition typed for the occasion a name made of it
     * @param condition the condition
     */
    record Picked(ScopeKind kind, String name, Condition condition) implements Scope {}

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
            case Picked picked -> picked.kind();
        };
    }

    /** The scopes of a kind, in the order of the ledger; none of those that are picked on a day ({@link Scopes}). */
    static List<Scope> all(ScopeKind kind, Ledger ledger) {
        return switch (kind) {
            case TOWN -> List.of(new Town());
            case UNIT -> units(ledger);
            case CATEGORY -> categories(ledger);
            case LEAD, LEADER, LIST, CONDITION -> List.of();
        };
    }

    /** The name of its output folder below the kind's folder: the unit or the category's short name; empty for the town. */
    default String folder() {
        return switch (this) {
            case Town ignored -> "";
            case OfUnit of -> of.unit().id().name();
            case OfCategory of -> of.category().shortName();
            case Picked picked -> picked.name();
        };
    }

    /** What stands in brackets behind the titles of its papers; empty for the town. */
    default String title() {
        return this instanceof Picked picked
                ? switch (picked.kind()) {
                    case TOWN, UNIT, CATEGORY, LIST -> picked.name();
                    case LEAD -> picked.name().equals(ReadyMade.NONE) ? "牵头单位未明确" : picked.name() + "牵头";
                    case LEADER -> picked.name().equals(ReadyMade.NONE) ? "责任领导未明确" : "责任领导：" + picked.name();
                    case CONDITION -> "按条件选出";
                }
                : folder();
    }

    /** How a list of scopes tells it from others: by its condition, and by its name if it has one. */
    default String listed(String condition) {
        return kind() == ScopeKind.LIST ? "名单“" + folder() + "”，" + condition : condition;
    }

    /** The condition as it is printed under the titles of its papers; empty where the title says it. */
    default Optional<String> printedCondition() {
        return this instanceof Picked picked
                        && (picked.kind() == ScopeKind.LIST || picked.kind() == ScopeKind.CONDITION)
                ? Optional.of(picked.condition().text())
                : Optional.empty();
    }
}
