package taizhang.diagnostic;

import java.util.List;
import java.util.Locale;
import taizhang.text.Json;
import taizhang.text.JsonObject;

/** Writes findings as JSON for other programs: an array with one object per finding. Numbers of persons are covered. */
public final class DiagnosticJson {
    private DiagnosticJson() {}

    /** The findings in the given order, ended by LF. */
    public static String write(List<Diagnostic> findings) {
        return Json.lines(
                        findings.stream()
                                .map(Discretion::masked)
                                .map(DiagnosticJson::object)
                                .toList(),
                        2,
                        "\n") + "\n";
    }

    private static Json object(Diagnostic finding) {
        JsonObject object = new JsonObject()
                .with("code", finding.code().id())
                .with("severity", finding.code().severity().name().toLowerCase(Locale.ROOT));
        return place(object, finding.span())
                .with("message", finding.message())
                .with("hint", finding.hint())
                .with(
                        "related",
                        Json.list(finding.related().stream()
                                .map(span -> place(new JsonObject(), span).done())
                                .toList()))
                .done();
    }

    private static JsonObject place(JsonObject object, SourceSpan span) {
        return object.with("file", span.file())
                .with("line", span.line())
                .with("column", span.column())
                .with("length", span.length());
    }
}
