package taizhang.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import taizhang.audit.AuditFinding;
import taizhang.audit.AuditReport;
import taizhang.audit.CorrectionEntry;
import taizhang.audit.SealState;
import taizhang.audit.SettingChange;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.DiagnosticCode;
import taizhang.diagnostic.HistoryCode;
import taizhang.intake.CameFrom;

/** An audit for people to read: what was found, each kind with its hint, then the lawful corrections. */
final class AuditText {
    /** So many findings of the check are listed: the audit is about other things. */
    private static final int SHOWN = 20;

    private AuditText() {}

    /**
     * One line a string, without line ends.
     *
     * @param files which files that came the records of the same books were taken from
     */
    static List<String> of(AuditReport report, String folder, CameFrom files) {
        List<String> lines = new ArrayList<>();
        lines.add("审计 " + folder + "：到提交 " + report.tip() + "（"
                + HistoryText.time(report.tip().committed()) + " "
                + report.tip().author() + "），共" + report.commits()
                + "次提交");
        lines.add(seals(report.seals()) + unfetched(report));
        lines.add("第一次提交 " + report.first().id() + "（"
                + HistoryText.time(report.first().committed()) + " "
                + report.first().author() + "）");
        report.lastSeal()
                .ifPresent(seal -> lines.add("最后一次封账是第" + seal.period() + "期，封账码 " + seal.code() + "，共"
                        + report.seals().size() + "期，封账链 " + seal.chain()));
        byCode(report).forEach((code, findings) -> {
            lines.add("");
            findings.forEach(finding -> {
                lines.addAll(finding(finding));
                files.ofSubject(finding.subject()).forEach(file -> lines.add("   来表：" + file));
            });
            lines.add("   提示：" + findings.getLast().diagnostic().hint());
        });
        if (!report.corrections().isEmpty()) {
            lines.add("");
            lines.add("更正" + report.corrections().size() + "项（合规，不算改动）：");
            report.corrections().forEach(entry -> lines.add("   " + correction(entry)));
        }
        if (!report.changes().isEmpty()) {
            lines.add("");
            lines.add("变更" + report.changes().size() + "项（封账以后改的设置，合规，不算改动）：");
            report.changes().forEach(change -> lines.add("   " + change(change)));
        }
        lines.add("");
        lines.addAll(check(report.check()));
        if (!report.notes().isEmpty()) {
            lines.add("");
            report.notes().forEach(note -> lines.add("说明：" + note));
        }
        lines.add("");
        lines.add(summary(report));
        return lines;
    }

    private static String seals(List<SealState> seals) {
        if (seals.isEmpty()) {
            return "还没有封账";
        }
        String bad = seals.stream()
                .filter(state -> !state.agrees())
                .map(state -> "第" + state.seal().period() + "期")
                .collect(Collectors.joining("、"));
        return "封账" + seals.size() + "期，" + (bad.isEmpty() ? "全部相符" : "不符的有" + bad + "，其余相符");
    }

    /** Evidence that is not there was held against no seal: that all agree is said of the rest. */
    private static String unfetched(AuditReport report) {
        long count = report.findings().stream()
                .filter(finding -> finding.diagnostic().code() == HistoryCode.EVIDENCE_UNFETCHED)
                .count();
        return count == 0 ? "" : "（没有取下来的佐证" + count + "个没有核对）";
    }

    private static Map<DiagnosticCode, List<AuditFinding>> byCode(AuditReport report) {
        Map<DiagnosticCode, List<AuditFinding>> byCode = new LinkedHashMap<>();
        report.findings()
                .forEach(finding -> byCode.computeIfAbsent(finding.diagnostic().code(), code -> new ArrayList<>())
                        .add(finding));
        return byCode;
    }

    private static List<String> finding(AuditFinding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        List<String> lines = new ArrayList<>();
        lines.add(diagnostic.code().severity().label() + " " + diagnostic.code().id() + "：" + diagnostic.message());
        finding.by().ifPresent(revision -> lines.add("   " + HistoryText.heading(revision)));
        return lines;
    }

    private static String change(SettingChange change) {
        return change.name() + "：" + change.text() + "，第" + change.since().period() + "期封账以后"
                + change.by()
                        .map(revision -> "，" + HistoryText.heading(revision))
                        .orElse("");
    }

    /** What a check of the same books says, a line each. */
    private static List<String> check(List<Diagnostic> found) {
        long errors = found.stream().filter(Diagnostic::isError).count();
        if (found.isEmpty()) {
            return List.of("检查：没有错误，没有警告。");
        }
        List<String> lines = new ArrayList<>();
        lines.add("检查：错误" + errors + "处，警告" + (found.size() - errors) + "处"
                + (found.size() > SHOWN ? "，先列" + SHOWN + "处，其余用 taizhang check 查看：" : "："));
        found.stream()
                .sorted(Comparator.comparing(one -> !one.isError()))
                .limit(SHOWN)
                .map(one -> "   " + one.span().place() + " "
                        + one.code().severity().label() + " " + one.code().id() + "：" + one.message())
                .forEach(lines::add);
        return lines;
    }

    private static String correction(CorrectionEntry entry) {
        String officers = entry.correction().head().officers().stream()
                .map(officer -> officer.label())
                .collect(Collectors.joining("、"));
        return entry.problem() + " " + entry.correction().date() + " "
                + entry.correction().field() + " "
                + (entry.correction().before().isEmpty()
                        ? "（无）"
                        : entry.correction().before())
                + " → " + entry.correction().after() + "，原因："
                + entry.correction().reason().replaceFirst("[。；]$", "")
                + (officers.isEmpty() ? "" : "，经办：" + officers)
                + entry.by().map(revision -> "，提交 " + revision).orElse("");
    }

    private static String summary(AuditReport report) {
        if (report.isClean()) {
            return "审计完毕，没有发现问题。";
        }
        if (report.findings().isEmpty()) {
            return "审计完毕，历史里没有发现问题；账里有错误，见上面的“检查”。";
        }
        long errors = report.findings().stream()
                .filter(finding -> finding.diagnostic().isError())
                .count();
        return "审计完毕，错误" + errors + "处，警告" + (report.findings().size() - errors) + "处。看不懂哪一条，用 taizhang explain "
                + report.findings().getFirst().diagnostic().code().id() + " 查看说明。";
    }
}
