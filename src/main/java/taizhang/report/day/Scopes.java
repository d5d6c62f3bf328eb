package taizhang.report.day;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Checked;
import taizhang.model.Ledger;
import taizhang.model.Selection;
import taizhang.selection.Condition;
import taizhang.selection.ConditionName;
import taizhang.selection.ConditionReader;
import taizhang.selection.ReadyMade;
import taizhang.selection.WrittenCondition;

/** The scopes that papers of a day can be made for. */
public final class Scopes {
    private Scopes() {}

    /** The scopes of a kind on a day, in the order of the ledger. */
    public static List<Scope> of(ScopeKind kind, Edition edition) {
        return switch (kind) {
            case TOWN, UNIT, CATEGORY, CONDITION -> Scope.all(kind, edition.ledger());
            case LEAD -> named(kind, ReadyMade.leads(edition.statistics()));
            case LEADER -> named(kind, ReadyMade.leaders(edition.statistics()));
            case LIST -> lists(edition.ledger());
        };
    }

    private static List<Scope> named(ScopeKind kind, Map<String, Condition> conditions) {
        List<Scope> scopes = new ArrayList<>();
        conditions.forEach((name, condition) -> scopes.add(new Scope.Picked(kind, name, condition)));
        return scopes;
    }

    /** Every named selection (名单); one whose condition does not read is left to the rules. */
    private static List<Scope> lists(Ledger ledger) {
        if (ledger.selections().isEmpty()) {
            return List.of();
        }
        ConditionReader reader = ConditionReader.of(ledger);
        return ledger.selections().stream()
                .flatMap(selection -> list(selection, reader).stream())
                .toList();
    }

    private static Optional<Scope> list(Selection selection, ConditionReader reader) {
        WrittenCondition written =
                new WrittenCondition(selection.condition(), selection.origin().at("条件"));
        return reader.read(written) instanceof Checked.Accepted<Condition> accepted
                ? Optional.of(new Scope.Picked(ScopeKind.LIST, selection.name(), accepted.value()))
                : Optional.empty();
    }

    /** The selection of a name; empty if there is none, or its condition does not read. */
    public static Optional<Scope> list(String name, Ledger ledger) {
        return ledger.selections().stream()
                .filter(selection -> selection.name().equals(name))
                .findFirst()
                .flatMap(selection -> list(selection, ConditionReader.of(ledger)));
    }

    /** The problems of one 牵头单位 or 责任领导; empty if no problem has one of the name. */
    public static Optional<Scope> readyMade(ScopeKind kind, String name, Ledger ledger) {
        String text = kind.label() + "=“" + name + "”";
        return ConditionReader.of(ledger).read(WrittenCondition.ofOption(kind.label(), text))
                                instanceof Checked.Accepted<Condition> accepted
                        && accepted.findings().isEmpty()
                ? Optional.of(new Scope.Picked(kind, name, accepted.value()))
                : Optional.empty();
    }

    /** The problems of conditions as they were printed; those that do not read are left out. */
    public static List<Scope> of(Collection<String> conditions, Ledger ledger) {
        ConditionReader reader = ConditionReader.of(ledger);
        List<Scope> scopes = new ArrayList<>();
        for (String text : conditions) {
            if (reader.read(WrittenCondition.ofOption(ScopeKind.CONDITION.label(), text))
                    instanceof Checked.Accepted<Condition> accepted) {
                scopes.add(of(accepted.value()));
            }
        }
        return scopes;
    }

    /** The problems that a condition picks which was typed for the occasion. */
    public static Scope of(Condition condition) {
        return new Scope.Picked(ScopeKind.CONDITION, ConditionName.of(condition), condition);
    }
}
