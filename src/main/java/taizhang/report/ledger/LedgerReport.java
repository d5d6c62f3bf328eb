package taizhang.report.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.LedgerFigures;
import taizhang.report.day.LedgerRow;
import taizhang.report.day.NewsKind;
import taizhang.report.day.OwnColumn;
import taizhang.report.day.OwnColumns;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;

/**
 * One of the three ledgers (台账) for a scope on a day.
 *
 * <p>Order: by 归属单位 in the order of 单位.yaml, then by number, because a leader looks for the village first and each
 * village signs for its own lines. A town's ledger is captioned by unit; a category's is short and is not.
 *
 * @param day what all papers of the day share
 * @param kind which ledger
 * @param scope whose problems
 * @param head title, people and day
 * @param groups the lines that are counted
 * @param total figures over them
 * @param joint the lines of other units' problems, not counted here
 * @param omitted figures over the problems of the scope that this kind of ledger does not list
 * @param earlierRounds closings of earlier rounds that are listed without being counted
 * @param since the day of the ledger that this one is compared with (变化标记); empty for none
 * @param folder where it lies below the folder of its scope; empty, unless the day was asked for
 * @param ownColumns the columns that the campaign adds
 */
public record LedgerReport(
        DayHead day,
        LedgerKind kind,
        Scope scope,
        ReportHead head,
        List<LedgerGroup> groups,
        LedgerFigures total,
        List<LedgerGroup> joint,
        LedgerFigures omitted,
        Figure earlierRounds,
        Optional<LocalDate> since,
        String folder,
        List<OwnColumn> ownColumns)
        implements Report, OwnColumns {
    public LedgerReport {
        groups = List.copyOf(groups);
        joint = List.copyOf(joint);
        ownColumns = List.copyOf(ownColumns);
    }

    /** The ledger of a scope; empty when it has no line at all. */
    public static Optional<LedgerReport> of(Edition edition, LedgerKind kind, Scope scope) {
        LedgerReport report = new LedgerLines(edition, kind).reportOf(scope);
        boolean hasLines = Stream.concat(report.groups().stream(), report.joint().stream())
                .anyMatch(group -> !group.rows().isEmpty());
        return hasLines ? Optional.of(report) : Optional.empty();
    }

    /** Whether a line says something of a problem that most ledgers do not, e.g. 标签. */
    public boolean isSaid(Function<LedgerRow, String> cell) {
        return Stream.concat(groups.stream(), joint.stream())
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> !cell.apply(row).isEmpty());
    }

    /** What its lines say is new, each kind once, in order; nothing of a line is new where it is empty. */
    public Set<NewsKind> news() {
        Set<NewsKind> kinds = EnumSet.noneOf(NewsKind.class);
        Stream.concat(groups.stream(), joint.stream())
                .flatMap(group -> group.rows().stream())
                .forEach(row -> kinds.addAll(row.news().kinds()));
        return kinds;
    }

    /** Whether a passage of 进展 is new. */
    public boolean hasNewPassages() {
        return Stream.concat(groups.stream(), joint.stream())
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> !row.news().progress().isEmpty());
    }

    @Override
    public String paper() {
        return kind.label();
    }

    @Override
    public Optional<String> recounted(String name) {
        return new LedgerRecount(this).at(name).or(() -> day.recount().at(name));
    }

    @Override
    public Map<String, Figure> figures() {
        Map<String, Figure> all = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(total, omitted),
                        groups.stream().map(LedgerGroup::figures),
                        joint.stream().map(LedgerGroup::figures))
                .flatMap(found -> found)
                .flatMap(found -> found.byName().values().stream())
                .forEach(figure -> all.put(figure.name(), figure));
        all.put(earlierRounds.name(), earlierRounds);
        return all;
    }
}
