package taizhang.report.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;

/**
 * The result of an audit on one page, for a leader (审计报告). It tells of the history that led to a commit, which the books
 * of a day alone do not know: so it is not in the list of papers and is printed by the audit only. Its figures have no second count for the same reason:
 * they are of commits, seals and findings, not of the ledger.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param history what was looked through
 * @param tallies how many findings of each kind
 * @param gravest the gravest findings
 * @param counts how many in all
 * @param notes what a reader should know besides, in sentences
 */
public record AuditSheet(
        DayHead day,
        ReportHead head,
        AuditedHistory history,
        AuditTallyTable tallies,
        AuditMentionTable gravest,
        AuditCounts counts,
        List<String> notes)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "审计报告";

    private static final int NOTES = 2;
    private static final int NOTE = 72;

    public AuditSheet {
        notes = List.copyOf(notes);
    }

    /**
     * The sheet of an audit.
     *
     * @param findings all, in the order in which they should be named
     * @param errors how many of them are errors
     * @param notes in sentences; the first ones are printed
     */
    public static AuditSheet of(
            Edition edition,
            AuditedHistory history,
            List<AuditTally> tallies,
            List<AuditMention> findings,
            int errors,
            List<String> notes) {
        AuditTallyTable kinds = new AuditTallyTable(tallies);
        ReportHead head = edition.headOf(PAPER);
        List<String> printed = notes.stream()
                .limit(NOTES)
                .map(note -> AuditMention.cut(note, NOTE))
                .toList();
        AuditMentionTable gravest = AuditMentionTable.of(findings, kinds, head.title(), printed.size());
        return new AuditSheet(
                edition.head(),
                head,
                history,
                kinds,
                gravest,
                AuditCounts.of(history, findings.size(), errors, gravest.lines().size()),
                printed);
    }

    /** Whether some findings are not named on the sheet. */
    public boolean leavesSomeOut() {
        return !counts.left().value().equals("0");
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>(counts.byName());
        tallies.lines().forEach(tally -> figures.put(tally.count().name(), tally.count()));
        return figures;
    }
}
