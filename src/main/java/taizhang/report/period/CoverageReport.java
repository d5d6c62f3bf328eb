package taizhang.report.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.model.Category;
import taizhang.model.Unit;
import taizhang.model.Units;
import taizhang.report.day.DayHead;
import taizhang.report.day.DayText;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.statistics.Coverage;
import taizhang.statistics.CoverageCell;

/**
 * Which unit checked which category, when last and how much (排查覆盖表).
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param categories the short names, in the order of 类别.yaml
 * @param lines one for each unit that is to report, and for others that checked something all the same
 * @param groups the groups whose units look through all categories, e.g. 各村
 * @param byHousehold whether some cell counts 户次
 */
public record CoverageReport(
        DayHead day,
        ReportHead head,
        List<String> categories,
        List<CoverageLine> lines,
        List<String> groups,
        boolean byHousehold)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "排查覆盖表";

    private static final String UNCHECKED = "未查";
    private static final String HOUSEHOLDS = "户次";

    public CoverageReport {
        categories = List.copyOf(categories);
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
    }

    /** The table of the day; empty while no return told what was checked. */
    public static Optional<CoverageReport> of(Edition edition) {
        CoverageReport report = all(edition);
        return report.lines().stream().anyMatch(line -> line.covered() > 0) ? Optional.of(report) : Optional.empty();
    }

    private static CoverageReport all(Edition edition) {
        Coverage coverage = Coverage.of(edition.ledger(), edition.asOf());
        List<Category> categories = edition.ledger().categories().all();
        List<CoverageLine> lines = new ArrayList<>();
        for (Unit unit : edition.ledger().units().units()) {
            List<Category> due = categories.stream()
                    .filter(category -> isDuty(unit, category, edition.ledger().units()))
                    .toList();
            CoverageLine line = lineOf(lines.size() + 1, unit, categories, unit.reports() ? due : List.of(), coverage);
            if (unit.reports() || line.covered() > 0) {
                lines.add(line);
            }
        }
        return new CoverageReport(
                edition.head(),
                edition.headOf(PAPER),
                categories.stream().map(Category::shortName).toList(),
                lines,
                edition.ledger().units().groups().stream()
                        .map(group -> group.id().name())
                        .toList(),
                lines.stream()
                        .flatMap(line -> line.cells().values().stream())
                        .anyMatch(cell -> cell.contains(HOUSEHOLDS)));
    }

    /**
     * Whether a unit is to look through a category: units that a group gathers (各村) look through all, as everything may be
     * wrong there; the others through those that name them.
     */
    private static boolean isDuty(Unit unit, Category category, Units units) {
        boolean gathered =
                units.groups().stream().anyMatch(group -> group.kinds().contains(unit.kind()));
        return gathered
                || Stream.of(category.roles().leads(), category.roles().responsible())
                        .flatMap(List::stream)
                        .anyMatch(unit.id()::equals);
    }

    private static CoverageLine lineOf(
            int number, Unit unit, List<Category> categories, List<Category> due, Coverage coverage) {
        Map<String, String> cells = new LinkedHashMap<>();
        Optional<LocalDate> latest = Optional.empty();
        for (Category category : categories) {
            Optional<CoverageCell> cell = coverage.at(unit.id(), category.id());
            if (cell.isPresent()) {
                LocalDate last = cell.get().last().end();
                cells.put(category.shortName(), textOf(cell.get(), coverage.asOf()));
                latest = latest.filter(last::isBefore).or(() -> Optional.of(last));
            }
        }
        int uncovered = 0;
        for (Category category : due) {
            uncovered += cells.putIfAbsent(category.shortName(), UNCHECKED) == null ? 1 : 0;
        }
        return new CoverageLine(
                number, unit.shortName(), unit.kind(), cells, cells.size() - uncovered, uncovered, latest);
    }

    private static String textOf(CoverageCell cell, LocalDate asOf) {
        List<String> amount = new ArrayList<>();
        if (cell.households() > 0) {
            amount.add(cell.households() + HOUSEHOLDS);
        }
        if (cell.items() > 0) {
            amount.add(cell.items() + "件");
        }
        String day = DayText.brief(cell.last().end(), asOf);
        return amount.isEmpty() ? day : day + "\n" + String.join("、", amount);
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
