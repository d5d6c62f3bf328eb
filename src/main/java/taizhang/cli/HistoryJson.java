package taizhang.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.diagnostic.JsonString;
import taizhang.history.FieldChange;
import taizhang.history.ProblemChange;
import taizhang.history.ProblemLife;
import taizhang.history.Revision;

/** The life of a problem for other programs: one object, times in ISO 8601 with their offsets. */
final class HistoryJson {
    private HistoryJson() {}

    static String write(ProblemLife life) {
        return "{\"number\": " + quote(life.number())
                + ",\n \"present\": " + life.isPresent()
                + ",\n \"shallow\": " + life.shallow()
                + ",\n \"changes\": "
                + list(life.changes().stream().map(HistoryJson::change).toList())
                + ",\n \"unread\": "
                + list(life.unread().stream()
                        .map(file -> "{" + revision(file.revision()) + ", \"file\": " + quote(file.path()) + "}")
                        .toList())
                + "}";
    }

    private static String change(ProblemChange change) {
        String kind = change.isAppearance() ? "appeared" : change.isDisappearance() ? "disappeared" : "changed";
        return "{" + revision(change.revision())
                + ", \"kind\": " + quote(kind)
                + ", \"file\": " + quote(change.file())
                + ",\n   \"fields\": "
                + change.fields().stream()
                        .map(HistoryJson::field)
                        .collect(Collectors.joining(",\n     ", "[\n     ", "]"))
                + "}";
    }

    private static String field(FieldChange field) {
        return "{\"path\": " + quote(field.path())
                + ", \"old\": " + quote(field.before())
                + ", \"new\": " + quote(field.after())
                + "}";
    }

    /** The members that tell of a commit. */
    static String revision(Revision revision) {
        return "\"commit\": " + quote(revision.id())
                + ", \"author\": " + quote(revision.author())
                + ", \"authored\": " + quote(revision.authored().toString())
                + ", \"committed\": " + quote(revision.committed().toString())
                + ", \"subject\": " + quote(revision.subject());
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "[]" : items.stream().collect(Collectors.joining(",\n  ", "[\n  ", "]"));
    }

    private static String quote(Optional<String> text) {
        return text.map(JsonString::quote).orElse("null");
    }

    private static String quote(String text) {
        return JsonString.quote(text);
    }
}
