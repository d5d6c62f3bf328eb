package taizhang.report.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import taizhang.lifecycle.ProblemState;
import taizhang.model.ProblemId;
import taizhang.report.day.LedgerRow;
import taizhang.report.day.Scope;
import taizhang.selection.Selector;

/**
 * The figures of a ledger counted once more, from the lines it lists: a total is over the lines above it, and 未列入 over the
 * problems of the scope that have none.
 *
 * @param ledger the ledger
 */
record LedgerRecount(LedgerReport ledger) {
    /** What a figure of the ledger should say; empty if it is not one of its own. */
    Optional<String> at(String name) {
        if (name.equals(ledger.earlierRounds().name())) {
            long earlier = rows(ledger.groups().stream())
                    .filter(row -> row.number().isEmpty())
                    .count();
            return Optional.of(Long.toString(earlier));
        }
        int slash = name.lastIndexOf('/');
        return slash < 0
                ? Optional.empty()
                : linesOf(name.substring(0, slash))
                        .flatMap(lines -> ledger.day()
                                .recount()
                                .indicator(name.substring(slash + 1))
                                .map(indicator -> ledger.day().recount().over(lines, indicator)));
    }

    private Optional<List<ProblemId>> linesOf(String name) {
        if (name.equals("合计")) {
            return Optional.of(numbered(ledger.groups().stream()));
        }
        if (name.equals("未列入")) {
            Set<ProblemId> listed = new HashSet<>(numbered(ledger.groups().stream()));
            return Optional.of(inScope().stream()
                    .filter(problem -> !listed.contains(problem))
                    .toList());
        }
        return Stream.concat(ledger.groups().stream(), ledger.joint().stream())
                .filter(group -> group.name().equals(name))
                .findFirst()
                .map(group -> numbered(Stream.of(group)));
    }

    private List<ProblemId> inScope() {
        return ledger.scope() instanceof Scope.Picked picked
                ? Selector.of(ledger.day().recount().statistics()).pick(picked.condition()).stream()
                        .map(standing -> standing.problem().id())
                        .toList()
                : ledger.day().recount().problems(this::isInScope);
    }

    private boolean isInScope(ProblemState state) {
        return switch (ledger.scope()) {
            case Scope.Town ignored -> true;
            case Scope.Picked ignored -> false;
            case Scope.OfUnit of -> state.home().equals(of.unit().id());
            case Scope.OfCategory of ->
                state.facts().category().equals(of.category().id());
        };
    }

    /** The problems of the lines that are counted: those with a number. */
    private static List<ProblemId> numbered(Stream<LedgerGroup> groups) {
        return rows(groups)
                .filter(row -> row.number().isPresent())
                .map(row -> ProblemId.parse(row.problem().id()).orElseThrow())
                .toList();
    }

    private static Stream<LedgerRow> rows(Stream<LedgerGroup> groups) {
        return groups.flatMap(group -> group.rows().stream());
    }
}
