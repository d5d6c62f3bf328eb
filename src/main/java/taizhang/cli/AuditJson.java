package taizhang.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.audit.AuditFinding;
import taizhang.audit.AuditReport;
import taizhang.audit.CorrectionEntry;
import taizhang.audit.SealState;
import taizhang.diagnostic.JsonString;
import taizhang.history.Revision;

/** An audit for other programs: one object. */
final class AuditJson {
    private AuditJson() {}

    static String write(AuditReport report) {
        return "{\"tip\": {" + HistoryJson.revision(report.tip()) + "},\n \"commits\": " + report.commits()
                + ",\n \"seals\": "
                + list(report.seals().stream().map(AuditJson::seal).toList())
                + ",\n \"findings\": "
                + list(report.findings().stream().map(AuditJson::finding).toList())
                + ",\n \"corrections\": "
                + list(report.corrections().stream().map(AuditJson::correction).toList())
                + ",\n \"notes\": "
                + list(report.notes().stream().map(JsonString::quote).toList())
                + "}";
    }

    private static String seal(SealState state) {
        return "{\"period\": " + state.seal().period()
                + ", \"end\": " + JsonString.quote(state.seal().end().toString())
                + ", \"sealed\": " + JsonString.quote(state.seal().date().toString())
                + ", \"code\": " + JsonString.quote(state.seal().code())
                + ", \"commit\": " + JsonString.quote(state.seal().books().commit())
                + ", \"agrees\": " + state.agrees()
                + "}";
    }

    private static String finding(AuditFinding finding) {
        return "{\"code\": " + JsonString.quote(finding.diagnostic().code().id())
                + ", \"severity\": "
                + JsonString.quote(finding.diagnostic().code().severity().name().toLowerCase(Locale.ROOT))
                + ", \"subject\": " + JsonString.quote(finding.subject())
                + ", \"message\": " + JsonString.quote(finding.diagnostic().message())
                + ", \"hint\": " + JsonString.quote(finding.diagnostic().hint())
                + ", \"file\": " + JsonString.quote(finding.diagnostic().span().file())
                + ", \"line\": " + finding.diagnostic().span().line()
                + ", \"by\": " + by(finding.by())
                + "}";
    }

    private static String correction(CorrectionEntry entry) {
        return "{\"number\": " + JsonString.quote(entry.problem().text())
                + ", \"date\": " + JsonString.quote(entry.correction().date().toString())
                + ", \"path\": " + JsonString.quote(entry.correction().field())
                + ", \"old\": " + JsonString.quote(entry.correction().before())
                + ", \"new\": " + JsonString.quote(entry.correction().after())
                + ", \"reason\": " + JsonString.quote(entry.correction().reason())
                + ", \"by\": " + by(entry.by())
                + "}";
    }

    private static String by(Optional<Revision> revision) {
        return revision.map(one -> "{" + HistoryJson.revision(one) + "}").orElse("null");
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "[]" : items.stream().collect(Collectors.joining(",\n  ", "[\n  ", "]"));
    }
}
