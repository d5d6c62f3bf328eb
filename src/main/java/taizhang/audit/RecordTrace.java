package taizhang.audit;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import taizhang.history.CommitTree;
import taizhang.history.FileChange;
import taizhang.history.Revision;
import taizhang.load.ListedRecords;

/** What the records of a file said in some commit, and which commit made one of them say what it says. */
final class RecordTrace {
    private final AuditBooks books;
    private final Map<String, Map<String, Map<String, String>>> versions = new HashMap<>();
    private final Map<String, Optional<CommitTree>> trees = new HashMap<>();

    RecordTrace(AuditBooks books) {
        this.books = books;
    }

    /** The records of a file as a commit has them; empty if the store does not have the commit any more. */
    Optional<Map<String, Map<String, String>>> at(String commit, String path) throws IOException {
        Optional<CommitTree> tree = tree(commit);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                tree.orElseThrow().holds(path)
                        ? ListedRecords.read(path, tree.orElseThrow().bytes(path))
                        : Map.of());
    }

    private Optional<CommitTree> tree(String commit) throws IOException {
        Optional<CommitTree> tree = trees.get(commit);
        if (tree == null) {
            Optional<Revision> revision = books.repository().find(commit);
            tree = revision.isPresent()
                    ? books.repository().tree(revision.orElseThrow(), books.folder(), books.shown())
                    : Optional.empty();
            trees.put(commit, tree);
        }
        return tree;
    }

    /**
     * The last commit that made something of a file what it is.
     *
     * @param what picks it out of the file's records
     * @param is what it is
     * @param before commits that do not count
     * @param within commits that count
     */
    Optional<Revision> by(
            String path,
            Function<Map<String, Map<String, String>>, ?> what,
            Object is,
            BitSet before,
            Optional<BitSet> within)
            throws IOException {
        Optional<Revision> made = Optional.empty();
        Optional<Revision> touched = Optional.empty();
        for (FileChange file : books.history().files()) {
            if (file.path().equals(path)
                    && !books.history().graph().isIn(before, file.revision())
                    && (within.isEmpty() || books.history().graph().isIn(within.orElseThrow(), file.revision()))) {
                touched = Optional.of(file.revision());
                Object after = what.apply(version(path, file.after()));
                if (after.equals(is) && !after.equals(what.apply(version(path, file.before())))) {
                    made = touched;
                }
            }
        }
        return made.or(Optional.of(touched)::get);
    }

    /** The first commit in which a record has a field. */
    Optional<Revision> appeared(String path, String name, String field) throws IOException {
        for (FileChange file : books.history().files()) {
            if (file.path().equals(path)
                    && has(version(path, file.after()), name, field)
                    && !has(version(path, file.before()), name, field)) {
                return Optional.of(file.revision());
            }
        }
        return Optional.empty();
    }

    private static boolean has(Map<String, Map<String, String>> records, String name, String field) {
        return records.getOrDefault(name, Map.of()).containsKey(field);
    }

    private Map<String, Map<String, String>> version(String path, Optional<String> blob) throws IOException {
        if (blob.isEmpty()) {
            return Map.of();
        }
        String id = blob.orElseThrow();
        if (!versions.containsKey(id)) {
            versions.put(id, ListedRecords.read(path, books.repository().content(id)));
        }
        return Objects.requireNonNull(versions.get(id));
    }

    /** What differs between two versions of a record: before and after by path; nothing for what is not there. */
    static Map<String, Map.Entry<Optional<String>, Optional<String>>> differences(
            Map<String, String> then, Map<String, String> now) {
        Map<String, Map.Entry<Optional<String>, Optional<String>>> differences = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>(then);
        now.forEach(all::putIfAbsent);
        all.keySet().forEach(path -> {
            Optional<String> before = Optional.ofNullable(then.get(path));
            Optional<String> after = Optional.ofNullable(now.get(path));
            if (!before.equals(after)) {
                differences.put(path, Map.entry(before, after));
            }
        });
        return differences;
    }
}
