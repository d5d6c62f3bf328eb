package taizhang.report.policy;

import java.util.List;
import java.util.Optional;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.RegulationLine;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;

/**
 * Every lasting rule made by the day (建章立制清单); as many as the figure 建章立制.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param lines the rules by date
 */
public record RegulationReport(DayHead day, ReportHead head, List<RegulationLine> lines) implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "建章立制清单";

    public RegulationReport {
        lines = List.copyOf(lines);
    }

    /** The list; empty when no rule was made. */
    public static Optional<RegulationReport> of(Edition edition) {
        List<RegulationLine> lines = RegulationLine.of(edition);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new RegulationReport(edition.head(), edition.headOf(PAPER), lines));
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
