package taizhang.report.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.model.ProblemId;
import taizhang.report.day.CategoryTable;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.LedgerRow;
import taizhang.report.day.PhaseTable;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;
import taizhang.report.day.SliceFigures;
import taizhang.report.day.SliceLine;
import taizhang.report.day.UnitLine;
import taizhang.report.day.UnitTable;
import taizhang.report.ledger.LedgerKind;
import taizhang.report.ledger.LedgerReport;
import taizhang.statistics.Contribution;
import taizhang.statistics.Indicator;

/**
 * What a workbook of the superior may tell on a day (套表).
 *
 * @param day what all papers of the day share
 * @param paper the name of the workbook, without ending
 * @param head title, people and day
 * @param ledgers the lines of each ledger of the town
 * @param units a line for each unit
 * @param categories a line for each category
 * @param phases a line for each stage
 */
public record SheetReport(
        DayHead day,
        String paper,
        ReportHead head,
        Map<LedgerKind, List<LedgerRow>> ledgers,
        List<UnitLine> units,
        List<SliceLine> categories,
        List<SliceLine> phases)
        implements Report {
    /** The folder of such workbooks, beside the templates and in the output. */
    public static final String FOLDER = "套表";

    public SheetReport {
        ledgers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(ledgers));
        units = List.copyOf(units);
        categories = List.copyOf(categories);
        phases = List.copyOf(phases);
    }

    /** What a workbook may tell. */
    public static SheetReport of(Edition edition, String name) {
        Map<LedgerKind, List<LedgerRow>> ledgers = new LinkedHashMap<>();
        for (LedgerKind kind : LedgerKind.values()) {
            ledgers.put(
                    kind,
                    LedgerReport.of(edition, kind, new Scope.Town()).stream()
                            .flatMap(report -> report.groups().stream())
                            .flatMap(group -> group.rows().stream())
                            .toList());
        }
        return new SheetReport(
                edition.head(),
                name,
                edition.headOf(name),
                ledgers,
                UnitTable.of(edition).lines(),
                CategoryTable.of(edition).lines(),
                PhaseTable.of(edition).lines());
    }

    @Override
    public String printed() {
        return paper;
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    /**
     * The lines of a ledger, or those of 问题台账 that are counted in a figure.
     *
     * @param which a ledger, or the word of a figure such as 未销号
     * @return empty if it is neither
     */
    public Optional<List<LedgerRow>> rows(String which) {
        return Stream.of(LedgerKind.values())
                .filter(kind -> kind.label().equals(which))
                .findFirst()
                .map(kind -> ledgers.getOrDefault(kind, List.of()))
                .or(() ->
                        Indicator.parse(which).filter(Indicator::picksProblems).map(this::countedIn));
    }

    private List<LedgerRow> countedIn(Indicator indicator) {
        return ledgers.getOrDefault(LedgerKind.PROBLEMS, List.of()).stream()
                .filter(row -> ProblemId.parse(row.problem().id())
                        .map(day.facts().byProblem()::get)
                        .filter(contribution -> counts(contribution, indicator))
                        .isPresent())
                .toList();
    }

    private static boolean counts(Contribution contribution, Indicator indicator) {
        return contribution.amountOf(indicator).signum() > 0;
    }

    /** What rows may be picked by: the ledgers, then the figures that count problems. */
    public static List<String> choices() {
        return Stream.concat(
                        Stream.of(LedgerKind.values()).map(LedgerKind::label),
                        Stream.of(Indicator.values())
                                .filter(Indicator::picksProblems)
                                .map(Indicator::label))
                .toList();
    }

    /** The figures of a unit, a category or a stage by its full or short name, or of units of a kind; empty if there is none. */
    public Optional<SliceFigures> figuresOf(String axis, String name) {
        Stream<SliceFigures> byShortName = switch (axis) {
            case "单位" -> units.stream().filter(line -> line.unit().equals(name)).map(UnitLine::figures);
            case "类别" -> named(categories, name);
            case "阶段" -> named(phases, name);
            default -> Stream.empty();
        };
        return byShortName
                .findFirst()
                .or(() -> Optional.ofNullable(day.facts().byLabel().get(axis + ":" + name))
                        .map(slice -> new SliceFigures(slice, day.facts())));
    }

    private static Stream<SliceFigures> named(List<SliceLine> lines, String name) {
        return lines.stream().filter(line -> line.name().equals(name)).map(SliceLine::figures);
    }

    /** The names of an axis, for whoever mistook one. */
    public List<String> namesOn(String axis) {
        return switch (axis) {
            case "单位" -> units.stream().map(UnitLine::unit).toList();
            case "类别" -> categories.stream().map(SliceLine::name).toList();
            case "阶段" -> phases.stream().map(SliceLine::name).toList();
            default -> List.of();
        };
    }
}
