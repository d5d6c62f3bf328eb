package taizhang.report.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.SpotCheck;
import taizhang.model.SpotCheckTarget;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.SpotCheckLine;
import taizhang.report.day.SpotCheckNews;

/**
 * The circular on the spot checks of 本期 (抽查通报): how many, what agreed and what did not, and what was done about it.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param checks everything drawn
 * @param inconsistent what did not agree, with what became of it
 * @param units the units where something did not agree, full names, each once
 * @param counts how many
 */
public record SpotCheckCircularReport(
        DayHead day,
        ReportHead head,
        SpotCheckNews checks,
        List<SpotCheckOutcome> inconsistent,
        List<String> units,
        SpotCheckCounts counts)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "抽查通报";

    public SpotCheckCircularReport {
        inconsistent = List.copyOf(inconsistent);
        units = List.copyOf(units);
    }

    /** The circular of the period; empty when no result of a draw of 本期 is known. */
    public static Optional<SpotCheckCircularReport> of(Edition edition) {
        SpotCheckNews checks = SpotCheckNews.of(edition);
        if (checks.checked().stream().noneMatch(SpotCheckLine::isChecked)) {
            return Optional.empty();
        }
        List<SpotCheckOutcome> outcomes = new ArrayList<>();
        List<String> units = new ArrayList<>();
        int index = 0;
        for (SpotCheck check : edition.ledger().oversight().spotChecks()) {
            if (edition.isInPeriod(check.date())) {
                for (SpotCheckTarget target : check.targets()) {
                    SpotCheckLine line = checks.checked().get(index++);
                    if (line.isInconsistent()) {
                        outcomes.add(SpotCheckOutcome.of(line, check, target, edition));
                        units.add(target.unit().name());
                    }
                }
            }
        }
        return Optional.of(new SpotCheckCircularReport(
                edition.head(),
                edition.headOf(PAPER),
                checks,
                outcomes,
                units.stream().distinct().toList(),
                SpotCheckCounts.of(edition)));
    }

    /** Whether some of what was drawn has no result yet. */
    public boolean hasOpen() {
        return checks.checked().stream().anyMatch(line -> !line.isChecked());
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Map<String, Figure> figures() {
        return counts.byName();
    }
}
