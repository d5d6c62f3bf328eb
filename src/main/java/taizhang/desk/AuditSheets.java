package taizhang.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import taizhang.audit.AuditFinding;
import taizhang.audit.AuditKind;
import taizhang.audit.AuditReport;
import taizhang.audit.SealState;
import taizhang.diagnostic.Diagnostic;
import taizhang.history.Revision;
import taizhang.model.Seal;
import taizhang.privacy.PrivateText;
import taizhang.report.audit.AuditMention;
import taizhang.report.audit.AuditSheet;
import taizhang.report.audit.AuditTally;
import taizhang.report.audit.AuditWitness;
import taizhang.report.audit.AuditedHistory;
import taizhang.report.day.Edition;

/** An audit as the content of its sheet. */
final class AuditSheets {
    private AuditSheets() {}

    static AuditSheet of(AuditReport report, Edition edition) {
        return AuditSheet.of(
                edition,
                history(report),
                tallies(report),
                report.byWeight().stream().map(AuditSheets::mention).toList(),
                report.errors(),
                notes(report));
    }

    /** What a check of the same books says comes first. */
    private static List<String> notes(AuditReport report) {
        List<String> notes = new ArrayList<>();
        long errors = report.check().stream().filter(Diagnostic::isError).count();
        if (!report.check().isEmpty()) {
            notes.add("检查同一份账，错误" + errors + "处、警告" + (report.check().size() - errors) + "处，用 taizhang check 查看。");
        }
        notes.addAll(report.notes());
        return notes;
    }

    private static AuditedHistory history(AuditReport report) {
        return new AuditedHistory(
                report.first().committed().toLocalDate(),
                report.tip().committed().toLocalDate(),
                report.tip().shortId(),
                report.tip().author(),
                report.commits(),
                report.seals().size(),
                (int) report.seals().stream().filter(SealState::agrees).count(),
                new AuditWitness(
                        report.first().id(),
                        report.lastSeal().map(Seal::code).orElse(""),
                        report.lastSeal().map(Seal::chain).orElse("")));
    }

    private static List<AuditTally> tallies(AuditReport report) {
        List<AuditTally> tallies = new ArrayList<>();
        for (AuditKind kind : AuditKind.values()) {
            tallies.add(
                    AuditTally.of(tallies.size() + 1, kind.label(), kind.nature(), report.count(kind), kind.meaning()));
        }
        tallies.add(AuditTally.of(
                tallies.size() + 1, "更正", "合规", report.corrections().size(), "按规定记“更正”改的字段，不算改动"));
        tallies.add(
                AuditTally.of(tallies.size() + 1, "变更", "合规", report.changes().size(), "封账以后改的专项、单位、类别、政策、模板，不算改动"));
        return tallies;
    }

    private static AuditMention mention(AuditFinding finding) {
        return AuditMention.of(
                finding.kind().label(),
                PrivateText.masked(finding.diagnostic().message()),
                finding.by().map(AuditSheets::by).orElse(""));
    }

    private static String by(Revision revision) {
        OffsetDateTime time = revision.authored();
        return time.toLocalDate() + " " + revision.author();
    }
}
