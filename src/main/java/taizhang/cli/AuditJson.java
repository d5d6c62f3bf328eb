package taizhang.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.audit.AuditFinding;
import taizhang.audit.AuditReport;
import taizhang.audit.CorrectionEntry;
import taizhang.audit.SealState;
import taizhang.audit.SettingChange;
import taizhang.diagnostic.Diagnostic;
import taizhang.history.Revision;
import taizhang.text.Json;
import taizhang.text.JsonObject;

/** An audit for other programs: one object. */
final class AuditJson {
    private AuditJson() {}

    static String write(AuditReport report) {
        return new JsonObject()
                .with("tip", HistoryJson.revision(report.tip()).done())
                .line(1)
                .with("commits", report.commits())
                .line(1)
                .with("first", HistoryJson.revision(report.first()).done())
                .line(1)
                .with("chain", Json.orNull(report.lastSeal().map(seal -> Json.of(seal.chain()))))
                .line(1)
                .with("seals", lines(report.seals().stream().map(AuditJson::seal)))
                .line(1)
                .with("findings", lines(report.findings().stream().map(AuditJson::finding)))
                .line(1)
                .with("corrections", lines(report.corrections().stream().map(AuditJson::correction)))
                .line(1)
                .with("changes", lines(report.changes().stream().map(AuditJson::change)))
                .line(1)
                .with("check", lines(report.check().stream().map(AuditJson::check)))
                .line(1)
                .with("notes", lines(report.notes().stream().map(Json::of)))
                .done()
                .text();
    }

    private static Json seal(SealState state) {
        return new JsonObject()
                .with("period", state.seal().period())
                .with("end", state.seal().end().toString())
                .with("sealed", state.seal().date().toString())
                .with("code", state.seal().code())
                .with("chain", state.seal().chain())
                .with("commit", state.seal().books().commit())
                .with("agrees", state.agrees())
                .done();
    }

    private static Json finding(AuditFinding finding) {
        Diagnostic told = finding.diagnostic();
        return new JsonObject()
                .with("code", told.code().id())
                .with("severity", told.code().severity().name().toLowerCase(Locale.ROOT))
                .with("subject", finding.subject())
                .with("message", told.message())
                .with("hint", told.hint())
                .with("file", told.span().file())
                .with("line", told.span().line())
                .with("by", by(finding.by()))
                .done();
    }

    private static Json correction(CorrectionEntry entry) {
        return new JsonObject()
                .with("number", entry.problem().text())
                .with("date", entry.correction().date().toString())
                .with("path", entry.correction().field())
                .with("old", entry.correction().before())
                .with("new", entry.correction().after())
                .with("reason", entry.correction().reason())
                .with("by", by(entry.by()))
                .done();
    }

    private static Json change(SettingChange change) {
        return new JsonObject()
                .with("name", change.name())
                .with("text", change.text())
                .with("since", change.since().period())
                .with("by", by(change.by()))
                .done();
    }

    private static Json check(Diagnostic told) {
        return new JsonObject()
                .with("code", told.code().id())
                .with("severity", told.code().severity().name().toLowerCase(Locale.ROOT))
                .with("message", told.message())
                .with("file", told.span().file())
                .with("line", told.span().line())
                .done();
    }

    private static Json by(Optional<Revision> revision) {
        return Json.orNull(revision.map(one -> HistoryJson.revision(one).done()));
    }

    private static Json lines(Stream<Json> items) {
        return Json.lines(items.toList(), 2, "");
    }
}
