package taizhang.report.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Ledger;
import taizhang.model.ProblemStatus;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.LedgerFigures;
import taizhang.report.day.LedgerRow;
import taizhang.report.day.ReportHead;
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
public record LedgerLines(Edition edition, LedgerKind kind) {
    private Statistics statistics() {
        return edition.statistics();
    }

    private UnitNames names() {
        return edition.names();
    }

    LedgerReport reportOf(Scope scope) {
        Ledger ledger = statistics().ledger();
        return switch (scope) {
            case Scope.Town ignored -> {
                List<Standing> all = select(standing -> true);
                yield report(
                        scope,
                        ReportHead.ofOffice(
                                ledger, kind.label(), "", statistics().asOf()),
                        byUnit(all),
                        all);
            }
            case Scope.OfCategory of -> {
                List<Standing> all = select(standing ->
                        standing.state().facts().category().equals(of.category().id()));
                ReportHead head = ReportHead.ofOffice(
                        ledger,
                        kind.label(),
                        of.category().shortName(),
                        statistics().asOf());
                yield report(scope, head, whole(all), all);
            }
            case Scope.OfUnit of -> reportOf(of);
        };
    }

    private LedgerReport reportOf(Scope.OfUnit scope) {
        Unit unit = scope.unit();
        List<Standing> own = select(standing -> standing.state().home().equals(unit.id()));
        List<Standing> joint = select(standing -> helps(unit.id(), standing)).stream()
                .filter(this::isListed)
                .toList();
        ReportHead head = ReportHead.ofUnit(
                statistics().ledger(), kind.label(), unit, statistics().asOf());
        List<LedgerGroup> jointGroups =
                joint.isEmpty() ? List.of() : List.of(group("协办", LedgerGroup.Kind.JOINT, joint, 1));
        return report(scope, head, whole(own), jointGroups, own);
    }

    /** Not its own, but named as 协办单位 or 责任单位; groups such as 各村 are not multiplied. */
    private static boolean helps(UnitId unit, Standing standing) {
        return !standing.state().home().equals(unit)
                && (standing.roles().assisting().contains(unit)
                        || standing.roles().responsible().contains(unit));
    }

    private List<Standing> select(Predicate<Standing> wanted) {
        return statistics().standings().stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt((Standing standing) ->
                                names().placeOf(standing.state().home()))
                        .thenComparing(standing -> standing.problem().id()))
                .toList();
    }

    private boolean isListed(Standing standing) {
        return switch (kind) {
            case PROBLEMS -> true;
            case RECTIFICATION -> isToBeRectified(standing.state());
            case CLOSURE -> isInClosing(standing) || !earlierClosings(standing).isEmpty();
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
        return kind == LedgerKind.CLOSURE ? isInClosing(standing) : isListed(standing);
    }

    public static boolean isInClosing(Standing standing) {
        return standing.status() == ProblemStatus.CLOSED || standing.status() == ProblemStatus.PENDING_CLOSURE;
    }

    /** The acts that brought back what was closed, in their order. */
    public static List<Step> earlierClosings(Standing standing) {
        return standing.life().stepsUpTo(standing.day()).stream()
                .filter(step -> step.act() instanceof Act.Recurrence)
                .filter(step -> step.before().status() == ProblemStatus.CLOSED)
                .toList();
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
        List<LedgerGroup> groups = new ArrayList<>();
        int next = 1;
        for (Map.Entry<UnitId, List<Standing>> entry : byUnit.entrySet()) {
            LedgerGroup group = group(names().shortName(entry.getKey()), LedgerGroup.Kind.UNIT, entry.getValue(), next);
            groups.add(group);
            next += (int) group.rows().stream()
                    .filter(row -> row.number().isPresent())
                    .count();
        }
        return groups;
    }

    private List<Standing> listed(List<Standing> all) {
        return all.stream().filter(this::isListed).toList();
    }

    private LedgerGroup group(String name, LedgerGroup.Kind groupKind, List<Standing> standings, int first) {
        List<LedgerRow> rows = new ArrayList<>();
        int number = first;
        for (Standing standing : standings) {
            if (kind == LedgerKind.CLOSURE) {
                earlierClosings(standing)
                        .forEach(step -> rows.add(LedgerRow.ofEarlierRound(standing, step, statistics(), names())));
            }
            if (isCounted(standing)) {
                rows.add(LedgerRow.of(number++, standing, statistics(), names()));
            }
        }
        return new LedgerGroup(
                name,
                groupKind,
                rows,
                LedgerFigures.of(
                        name, standings.stream().filter(this::isCounted).toList()));
    }

    private LedgerReport report(Scope scope, ReportHead head, List<LedgerGroup> groups, List<Standing> all) {
        return report(scope, head, groups, List.of(), all);
    }

    private LedgerReport report(
            Scope scope, ReportHead head, List<LedgerGroup> groups, List<LedgerGroup> joint, List<Standing> all) {
        List<Standing> counted = all.stream().filter(this::isCounted).toList();
        List<Standing> omitted =
                all.stream().filter(standing -> !isCounted(standing)).toList();
        long earlier = kind == LedgerKind.CLOSURE
                ? all.stream()
                        .mapToLong(standing -> earlierClosings(standing).size())
                        .sum()
                : 0;
        return new LedgerReport(
                edition,
                kind,
                scope,
                head,
                groups,
                LedgerFigures.of("合计", counted),
                joint,
                LedgerFigures.of("未列入", omitted),
                new Figure("以前轮次", Long.toString(earlier)));
    }
}
