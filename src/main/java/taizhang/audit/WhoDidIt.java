package taizhang.audit;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import taizhang.history.ActChange;
import taizhang.history.CommitGraph;
import taizhang.history.FieldChange;
import taizhang.history.FileChange;
import taizhang.history.ProblemChange;
import taizhang.history.Revision;
import taizhang.load.ReturnRecords;

/**
 * Finds the commit behind a change.
 *
 * @param books what is audited
 */
record WhoDidIt(AuditBooks books) {
    /** The commit that gave a field of a problem its value, not counting those up to a seal. */
    Optional<Revision> changed(String number, FieldChange field, BitSet before) {
        return last(
                        number,
                        before,
                        change -> change.facts().stream()
                                .anyMatch(one -> one.path().equals(field.path())
                                        && one.after().equals(field.after())))
                .or(() -> last(number, before, change -> true));
    }

    /** The commit that made an act what it is, or took it away, not counting those up to a seal. */
    Optional<Revision> changed(String number, ActChange act, BitSet before) {
        return last(
                        number,
                        before,
                        change -> change.acts().stream()
                                .anyMatch(one -> one.after().equals(act.after())
                                        && (one.before().isPresent()
                                                || act.before().isEmpty())
                                        && (act.after().isPresent()
                                                || one.before().equals(act.before()))))
                .or(() -> last(
                        number,
                        before,
                        change -> change.acts().stream()
                                .anyMatch(one ->
                                        one.act().label().equals(act.act().label()))))
                .or(() -> last(number, before, change -> true));
    }

    private Optional<Revision> last(String number, BitSet before, Predicate<ProblemChange> matching) {
        CommitGraph graph = books.history().graph();
        return books.history().of(number).stream()
                .filter(change -> !graph.isIn(before, change.revision()))
                .filter(matching)
                .map(ProblemChange::revision)
                .reduce((first, second) -> second);
    }

    /** The commit that first had an act, by its date and kind. */
    Optional<Revision> entered(String number, String label) {
        return books.history().of(number).stream()
                .filter(change -> change.acts().stream()
                        .anyMatch(act -> act.after()
                                        .filter(one -> one.label().equals(label))
                                        .isPresent()
                                && act.before()
                                        .filter(one -> one.label().equals(label))
                                        .isEmpty()))
                .map(ProblemChange::revision)
                .findFirst();
    }

    /** The commit in which a problem appeared, the last time it did. */
    Optional<Revision> appeared(String number) {
        return books.history().of(number).stream()
                .filter(ProblemChange::isAppearance)
                .map(ProblemChange::revision)
                .reduce((first, second) -> second);
    }

    /** The last commit that changed a file, or took it away, not counting those up to a seal. */
    Optional<Revision> touched(String path, BitSet before) {
        return filesOf(path).stream()
                .filter(file -> file.before().isPresent())
                .map(FileChange::revision)
                .filter(revision -> !books.history().graph().isIn(before, revision))
                .reduce((first, second) -> second);
    }

    private List<FileChange> filesOf(String path) {
        return books.history().files().stream()
                .filter(file -> file.path().equals(path))
                .toList();
    }

    /** The commit that first had a return as dated as it is now. */
    Optional<Revision> returned(String path, Set<String> names, String date) throws IOException {
        for (FileChange file : filesOf(path)) {
            if (date.equals(fields(file.after(), names).getOrDefault("报送", ""))
                    && !date.equals(fields(file.before(), names).getOrDefault("报送", ""))) {
                return Optional.of(file.revision());
            }
        }
        return Optional.empty();
    }

    /** The last commit that changed a return, not counting those up to a seal. */
    Optional<Revision> changedReturn(String path, Set<String> names, BitSet before) throws IOException {
        Optional<Revision> last = Optional.empty();
        for (FileChange file : filesOf(path)) {
            if (!books.history().graph().isIn(before, file.revision())
                    && file.before().isPresent()
                    && !fields(file.before(), names).equals(fields(file.after(), names))) {
                last = Optional.of(file.revision());
            }
        }
        return last;
    }

    private Map<String, String> fields(Optional<String> blob, Set<String> names) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        if (blob.isPresent()) {
            ReturnRecords.read(books.repository().content(blob.orElseThrow())).forEach((name, values) -> {
                if (names.contains(name)) {
                    fields.putAll(values);
                }
            });
        }
        return fields;
    }
}
