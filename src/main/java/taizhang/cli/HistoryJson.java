package taizhang.cli;

import java.util.stream.Stream;
import taizhang.history.FieldChange;
import taizhang.history.ProblemChange;
import taizhang.history.ProblemLife;
import taizhang.history.Revision;
import taizhang.history.UnreadFile;
import taizhang.text.Json;
import taizhang.text.JsonObject;

/** The life of a problem for other programs: one object, times in ISO 8601 with their offsets. */
final class HistoryJson {
    private HistoryJson() {}

    static String write(ProblemLife life) {
        return new JsonObject()
                .with("number", life.number())
                .line(1)
                .with("present", life.isPresent())
                .line(1)
                .with("shallow", life.shallow())
                .line(1)
                .with("changes", lines(life.changes().stream().map(HistoryJson::change)))
                .line(1)
                .with("unread", lines(life.unread().stream().map(HistoryJson::unread)))
                .done()
                .text();
    }

    private static Json unread(UnreadFile file) {
        return revision(file.revision()).with("file", file.path()).done();
    }

    private static Json change(ProblemChange change) {
        String kind = change.isAppearance() ? "appeared" : change.isDisappearance() ? "disappeared" : "changed";
        return revision(change.revision())
                .with("kind", kind)
                .with("file", change.file())
                .line(3)
                .with(
                        "fields",
                        Json.lines(
                                change.fields().stream().map(HistoryJson::field).toList(), 5, ""))
                .done();
    }

    private static Json field(FieldChange field) {
        return new JsonObject()
                .with("path", field.path())
                .with("old", field.before())
                .with("new", field.after())
                .done();
    }

    /** An object that begins with what tells of a commit. */
    static JsonObject revision(Revision revision) {
        return new JsonObject()
                .with("commit", revision.id())
                .with("author", revision.author())
                .with("authored", revision.authored().toString())
                .with("committed", revision.committed().toString())
                .with("subject", revision.subject());
    }

    private static Json lines(Stream<Json> items) {
        return Json.lines(items.toList(), 2, "");
    }
}
