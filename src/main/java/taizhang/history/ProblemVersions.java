package taizhang.history;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevWalkException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import taizhang.load.ProblemRecords;
import taizhang.load.WrittenProblem;

/** The problems in the versions of files, each version read once. Not for use by several threads. */
final class ProblemVersions {
    private final ObjectReader reader;
    private final ProblemRecords records;
    private final Map<ObjectId, Optional<List<WrittenProblem>>> read = new HashMap<>();
    private final Map<ObjectId, List<WrittenProblem>> instead = new HashMap<>();

    ProblemVersions(ObjectReader reader, ProblemRecords records) {
        this.reader = reader;
        this.records = records;
    }

    /** Whether a version can be read. */
    boolean canRead(ObjectId blob) throws IOException {
        return read(blob).isPresent();
    }

    private Optional<List<WrittenProblem>> read(ObjectId blob) throws IOException {
        Optional<List<WrittenProblem>> known = read.get(blob);
        if (known != null) {
            return known;
        }
        try {
            byte[] bytes = reader.open(blob, Constants.OBJ_BLOB).getCachedBytes(Integer.MAX_VALUE);
            Optional<List<WrittenProblem>> problems =
                    CommitTree.isPointer(bytes) ? Optional.empty() : records.read(bytes);
            read.put(blob, problems);
            return problems;
        } catch (MissingObjectException | CorruptObjectException | EOFException | RevWalkException missing) {
            throw RepositoryTrouble.incomplete(missing);
        }
    }

    /** What is to be taken for a version that cannot be read: the one before it. */
    void takeInstead(ObjectId unreadable, Optional<ObjectId> before) throws IOException {
        List<WrittenProblem> earlier = before.isPresent() ? in(before.orElseThrow()) : List.of();
        instead.putIfAbsent(unreadable, earlier);
    }

    /** Adds the problems in a version of a file to those known by number. */
    void collect(String path, Optional<ObjectId> blob, Map<String, List<ProblemVersion>> into) throws IOException {
        for (WrittenProblem problem : blob.isPresent() ? in(blob.orElseThrow()) : List.<WrittenProblem>of()) {
            into.computeIfAbsent(problem.number(), number -> new ArrayList<>()).add(new ProblemVersion(path, problem));
        }
    }

    private List<WrittenProblem> in(ObjectId blob) throws IOException {
        return read(blob).orElseGet(() -> instead.getOrDefault(blob, List.of()));
    }

    /** All numbers in several versions of the books, in their order. */
    static Set<String> numbers(List<Map<String, List<ProblemVersion>>> versions) {
        Set<String> numbers = new LinkedHashSet<>();
        versions.forEach(version -> numbers.addAll(version.keySet()));
        return numbers;
    }

    /** The versions of one number, by number; a number used several times counts once for each place. */
    static Map<String, List<ProblemVersion>> none() {
        return new LinkedHashMap<>();
    }
}
