package taizhang.report.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.model.Unit;
import taizhang.model.UnitContact;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.ProblemMention;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.UnitLine;
import taizhang.statistics.Indicator;
import taizhang.statistics.Standing;
import taizhang.statistics.Timeliness;

/**
 * A slip that reminds a unit which has not reported (催报单); each unit gets a file of its own.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param slip what it says
 */
public record ReminderReport(DayHead day, ReportHead head, Slip slip) implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "催报单";

    /**
     * The slip for one unit.
     *
     * @param unit 单位, full name
     * @param leader 负责人
     * @param reporter 填报人
     * @param phone 电话
     * @param missedInARow 连续未报
     * @param open its open problems
     * @param line its figures
     */
    public record Slip(
            String unit,
            Optional<String> leader,
            Optional<String> reporter,
            Optional<String> phone,
            int missedInARow,
            List<ProblemMention> open,
            UnitLine line) {
        public Slip {
            open = List.copyOf(open);
        }

        /** Whether it has problems that are not closed. */
        public boolean hasOpen() {
            return line.figures().count(Indicator.OPEN) > 0;
        }
    }

    /**
     * The slips of the period, in the order of 单位.yaml; none when every unit reported or still has time to, or no period covers
     * the day.
     */
    public static List<Report> of(Edition edition) {
        ReportHead head = edition.headOf(PAPER);
        List<Report> slips = new ArrayList<>();
        edition.reporting().now().stream()
                .filter(state -> state.timeliness() == Timeliness.MISSING)
                .map(state -> edition.ledger().units().unit(state.unit()).orElseThrow())
                .forEach(unit -> slips.add(new ReminderReport(edition.head(), head, slip(unit, edition))));
        return slips;
    }

    private static Slip slip(Unit unit, Edition edition) {
        UnitContact contact = unit.contact();
        List<ProblemMention> open = new ArrayList<>();
        edition.problems().of(unit.id()).stream()
                .filter(Standing::isOpen)
                .forEach(standing -> open.add(ProblemMention.of(open.size() + 1, standing, edition)));
        UnitLine line = UnitLine.of(1, unit, edition);
        return new Slip(
                unit.id().name(), contact.head(), contact.reporter(), contact.phone(), line.missedInARow(), open, line);
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public String file() {
        return paper() + "-" + slip.line().unit();
    }
}
