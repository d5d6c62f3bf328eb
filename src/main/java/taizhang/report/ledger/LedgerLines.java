package taizhang.report.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.lifecycle.ProblemState;
import taizhang.model.UnitId;
import taizhang.report.day.Closings;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.LedgerFigures;
import taizhang.report.day.LedgerRow;
import taizhang.report.day.OwnColumns;
import taizhang.report.day.Scope;
import taizhang.report.day.UnitNames;
import taizhang.statistics.Standing;
import taizhang.statistics.Statistics;

/**
 * Chooses and orders the lines of one kind of ledger.
 *
 * <ol>
 *   <li>问题台账 lists every problem registered by the day.
 *   <li>整改台账 lists those that are to be put right, and those whose goal or measures are already written; a problem
 *       that is still 待核实 or 查否 without them is named in the note as not listed.
 *   <li>销号台账 lists those 待销号 or 已销号, and above them the closings of earlier rounds that came back.
 * </ol>
 *
 * @param edition the edition the ledger belongs to
 * @param kind which ledger
 */
record LedgerLines(Edition edition, LedgerKind kind) {
    private Statistics statistics() {
        return edition.statistics();
    }

    private UnitNames names() {
        return edition.names();
    }

    LedgerReport reportOf(Scope scope) {
        List<Standing> own = edition.problems().in(scope);
        return switch (scope) {
            case Scope.Town ignored -> report(scope, byUnit(own), List.of(), own);
            case Scope.OfCategory ignored -> report(scope, whole(own), List.of(), own);
            case Scope.Picked ignored -> report(scope, whole(own), List.of(), own);
            case Scope.OfUnit of -> report(scope, whole(own), joint(of.unit().id()), own);
        };
    }

    private List<LedgerGroup> joint(UnitId unit) {
        List<Standing> helped = edition.problems().all().stream()
                .filter(standing -> helps(unit, standing))
                .filter(this::isListed)
                .toList();
        return helped.isEmpty() ? List.of() : List.of(group("协办", LedgerGroup.Kind.JOINT, helped, 1));
    }

    /** Not its own, but named as 协办单位, 责任单位 or 共同; groups such as 各村 are not multiplied. */
    private static boolean helps(UnitId unit, Standing standing) {
        return !standing.state().home().equals(unit)
                && (standing.roles().assisting().contains(unit)
                        || standing.roles().joint().contains(unit)
                        || standing.roles().responsible().contains(unit));
    }

    private boolean isListed(Standing standing) {
        return switch (kind) {
            case PROBLEMS -> true;
            case RECTIFICATION -> isToBeRectified(standing.state());
            case CLOSURE ->
                standing.status().isInClosing() || !Closings.earlier(standing).isEmpty();
        };
    }

    private static boolean isToBeRectified(ProblemState state) {
        return switch (state.status()) {
            case RECTIFYING, COMPLETED, PENDING_CLOSURE, CLOSED, TRANSFERRED -> true;
            case UNVERIFIED, UNFOUNDED ->
                state.facts()
                        .measure()
                        .filter(measure ->
                                measure.goal().isPresent() || measure.actions().isPresent())
                        .isPresent();
        };
    }

    /** Whether the line is counted in the total of this kind of ledger. */
    private boolean isCounted(Standing standing) {
        return kind == LedgerKind.CLOSURE ? standing.status().isInClosing() : isListed(standing);
    }

    private List<LedgerGroup> whole(List<Standing> all) {
        return List.of(group("全部", LedgerGroup.Kind.WHOLE, listed(all), 1));
    }

    private List<LedgerGroup> byUnit(List<Standing> all) {
        Map<UnitId, List<Standing>> byUnit = new LinkedHashMap<>();
        for (Standing standing : listed(all)) {
            byUnit.computeIfAbsent(standing.state().home(), unit -> new ArrayList<>())
                    .add(standing);
        }
        List<Lines> groups = new ArrayList<>();
        int next = 1;
        for (Map.Entry<UnitId, List<Standing>> entry : byUnit.entrySet()) {
            groups.add(new Lines(names().shortName(entry.getKey()), entry.getValue(), next));
            next += (int) entry.getValue().stream().filter(this::isCounted).count();
        }
        return groups.parallelStream()
                .map(lines -> group(lines.name(), LedgerGroup.Kind.UNIT, lines.standings(), lines.first()))
                .toList();
    }

    /** The lines of a unit to be; the first number is the next after those before them. */
    private record Lines(String name, List<Standing> standings, int first) {}

    private List<Standing> listed(List<Standing> all) {
        return all.stream().filter(this::isListed).toList();
    }

    private LedgerGroup group(String name, LedgerGroup.Kind groupKind, List<Standing> standings, int first) {
        List<LedgerRow> rows = new ArrayList<>();
        int number = first;
        for (Standing standing : standings) {
            if (kind == LedgerKind.CLOSURE) {
                Closings.earlier(standing)
                        .forEach(step -> rows.add(LedgerRow.ofEarlierRound(standing, step, statistics(), names())));
            }
            if (isCounted(standing)) {
                LedgerRow row = LedgerRow.of(number++, standing, statistics(), names());
                rows.add(edition.news().marked(row, standing));
            }
        }
        return new LedgerGroup(
                name,
                groupKind,
                rows,
                LedgerFigures.of(
                        name,
                        edition.facts(),
                        standings.stream().filter(this::isCounted).toList()));
    }

    private LedgerReport report(Scope scope, List<LedgerGroup> groups, List<LedgerGroup> joint, List<Standing> all) {
        List<Standing> counted = all.stream().filter(this::isCounted).toList();
        List<Standing> omitted =
                all.stream().filter(standing -> !isCounted(standing)).toList();
        long earlier = kind == LedgerKind.CLOSURE
                ? all.stream()
                        .mapToLong(standing -> Closings.earlier(standing).size())
                        .sum()
                : 0;
        return new LedgerReport(
                edition.head(),
                kind,
                scope,
                edition.headOf(kind.label(), scope),
                groups,
                LedgerFigures.of("合计", edition.facts(), counted),
                joint,
                LedgerFigures.of("未列入", edition.facts(), omitted),
                new Figure("以前轮次", Long.toString(earlier)),
                edition.news().since(),
                edition.news().folder(),
                OwnColumns.of(edition.ledger().campaign().fields(), kind.label()));
    }
}
