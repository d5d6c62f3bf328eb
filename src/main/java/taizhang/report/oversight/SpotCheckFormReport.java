package taizhang.report.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.model.SpotCheck;
import taizhang.model.SpotCheckTarget;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.SpotCheckLine;
import taizhang.report.day.UnitNames;

/**
 * The form that inspectors take along and fill in (抽查表): every draw of 本期, and earlier ones with something not checked
 * yet.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param draws one table each, by date
 */
public record SpotCheckFormReport(DayHead day, ReportHead head, List<Draw> draws) implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "抽查表";

    public SpotCheckFormReport {
        draws = List.copyOf(draws);
    }

    /**
     * One draw.
     *
     * @param date 抽查日期
     * @param seed 种子, as said aloud
     * @param group 抽查组
     * @param lines what was drawn; empty cells where it was not checked yet
     */
    public record Draw(LocalDate date, Optional<String> seed, Optional<String> group, List<SpotCheckLine> lines) {
        public Draw {
            lines = List.copyOf(lines);
        }

        private static Draw of(SpotCheck check, UnitNames names) {
            List<SpotCheckLine> lines = new ArrayList<>();
            for (SpotCheckTarget target : check.targets()) {
                lines.add(SpotCheckLine.of(lines.size() + 1, check, target, names));
            }
            return new Draw(check.date(), check.seed(), check.group(), lines);
        }
    }

    /** The forms of the day; empty when nothing was drawn in 本期 and everything drawn before was checked. */
    public static Optional<SpotCheckFormReport> of(Edition edition) {
        List<Draw> draws = edition.ledger().oversight().spotChecks().stream()
                .filter(check -> !check.date().isAfter(edition.asOf()))
                .filter(check -> edition.isInPeriod(check.date())
                        || check.targets().stream()
                                .anyMatch(target -> target.result().isEmpty()))
                .map(check -> Draw.of(check, edition.names()))
                .toList();
        return draws.isEmpty()
                ? Optional.empty()
                : Optional.of(new SpotCheckFormReport(edition.head(), edition.headOf(PAPER), draws));
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
