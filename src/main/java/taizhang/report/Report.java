package taizhang.report;

import java.util.Map;
import java.util.Optional;

/** One paper's content, ready for its template. */
public sealed interface Report
        permits LedgerReport,
                WeeklyReport,
                ChangesReport,
                CircularReport,
                ReminderReport,
                CoverageReport,
                StandardsReport,
                NoticeReport,
                NoticeLedgerReport,
                ProposalReport,
                SpotCheckFormReport,
                SpotCheckCircularReport,
                PolicyReport,
                PolicyAdviceReport,
                RegulationReport,
                AccountabilityReport,
                ClosureFormReport,
                ClosureSummaryReport,
                ExtensionReport,
                StageSummaryReport,
                WorkSummaryReport,
                AuditSheet,
                UnitReturnReport {
    /** Kind of paper, e.g. 整改台账; its template has the same name. */
    String paper();

    /** The name of its files, without ending; more than the kind of paper where one kind makes several. */
    default String file() {
        return paper();
    }

    /** For whom it is. */
    Scope scope();

    /** Title, people and day. */
    ReportHead head();

    /** What all papers of the day share. */
    Edition edition();

    /**
     * What a figure should say by a second count, made by other code than the report; empty if there is none, and what is
     * printed can only be laid beside {@link #figures}.
     */
    default Optional<String> recounted(String name) {
        return edition().recount().at(name);
    }

    /** Every figure the paper may print besides those of the edition, by its full name. */
    default Map<String, Figure> figures() {
        return Map.of();
    }
}
