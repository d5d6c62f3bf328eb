package taizhang.report.policy;

import java.util.List;
import java.util.Optional;
import taizhang.report.PaperKind;
import taizhang.report.day.Edition;
import taizhang.report.day.RegulationLine;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;

/**
 * Every lasting rule made by the day (建章立制清单); as many as the figure 建章立制.
 *
 * @param edition the edition it belongs to
 * @param head title, people and day
 * @param lines the rules by date
 */
public record RegulationReport(Edition edition, ReportHead head, List<RegulationLine> lines) implements Report {
    public RegulationReport {
        lines = List.copyOf(lines);
    }

    /** The list; empty when no rule was made. */
    public static Optional<RegulationReport> of(Edition edition) {
        List<RegulationLine> lines = RegulationLine.of(edition);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new RegulationReport(
                        edition,
                        ReportHead.ofOffice(edition.ledger(), PaperKind.REGULATIONS.label(), "", edition.asOf()),
                        lines));
    }

    @Override
    public String paper() {
        return PaperKind.REGULATIONS.label();
    }

    @Override
    public Scope scope() {
        return new Scope.Town();
    }
}
