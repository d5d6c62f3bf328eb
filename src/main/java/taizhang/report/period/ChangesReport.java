package taizhang.report.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.StepNames;
import taizhang.statistics.Change;
import taizhang.statistics.ChangeKind;
import taizhang.statistics.Changes;

/**
 * What changed since the last period (本周变化表), or between any two days.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param from the earlier day; what happened on it is not in the table
 * @param groups the changes by kind
 */
public record ChangesReport(DayHead day, ReportHead head, LocalDate from, List<ChangeGroup> groups) implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "本周变化表";

    public ChangesReport {
        groups = List.copyOf(groups);
    }

    /** The changes of 本期; empty when no period covers the day or nothing changed. */
    public static Optional<ChangesReport> of(Edition edition) {
        return edition.reporting().current().isEmpty()
                ? Optional.empty()
                : Optional.of(since(edition, edition.period().first().minusDays(1)))
                        .filter(report -> !report.groups().isEmpty());
    }

    /** The changes since the end of a day that is not after the day of the edition. */
    public static ChangesReport since(Edition edition, LocalDate from) {
        Changes changes = Changes.since(edition.statistics(), from);
        List<ChangeGroup> groups = new ArrayList<>();
        StepNames steps = edition.head().campaign().steps();
        int number = 1;
        for (Map.Entry<ChangeKind, List<Change>> kind : changes.byKind().entrySet()) {
            String called = steps.of(kind.getKey());
            List<ChangeLine> lines = new ArrayList<>();
            for (Change change : kind.getValue()) {
                lines.add(ChangeLine.of(
                        number++,
                        called,
                        change,
                        edition.problems().at(change.problem()).orElseThrow(),
                        edition));
            }
            groups.add(new ChangeGroup(called, lines));
        }
        return new ChangesReport(edition.head(), edition.headOf(PAPER), from, groups);
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
