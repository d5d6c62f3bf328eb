package taizhang.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.HistoryCode;
import taizhang.history.CommitTree;
import taizhang.history.Revision;
import taizhang.model.Act;
import taizhang.model.Evidence;
import taizhang.model.EvidenceFile;
import taizhang.model.Problem;
import taizhang.model.Seal;

/** Finds evidence files that are not any more what they were when they were sealed. */
final class EvidenceAudit {
    private final AuditBooks books;
    private final WhoDidIt who;
    private final Map<String, Set<String>> problems = new LinkedHashMap<>();
    private final Map<String, Seal> seals = new LinkedHashMap<>();
    private final Map<String, String> now = new LinkedHashMap<>();
    private final Map<String, Optional<CommitTree>> trees = new LinkedHashMap<>();

    EvidenceAudit(AuditBooks books, WhoDidIt who) {
        this.books = books;
        this.who = who;
        for (EvidenceFile file : books.evidence()) {
            now.put(file.path(), file.digest());
        }
    }

    /** Looks at the files a problem named up to a seal; whether one was changed. */
    boolean look(String number, Seal seal) throws IOException {
        Optional<CommitTree> then = then(seal);
        if (then.isEmpty()) {
            return false;
        }
        boolean found = false;
        for (String path : then.orElseThrow().paths()) {
            if (path.startsWith(Evidence.FOLDER)
                    && isNamed(number, path, seal)
                    && !then.orElseThrow().digest(path).equals(now.get(path))) {
                found = true;
                seals.putIfAbsent(path, seal);
                problems.computeIfAbsent(path, one -> new LinkedHashSet<>()).add(number);
            }
        }
        return found;
    }

    private Optional<CommitTree> then(Seal seal) throws IOException {
        String commit = seal.books().commit();
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

    private boolean isNamed(String number, String path, Seal seal) {
        return books.ledger().problems().stream()
                .filter(problem -> problem.id().text().equals(number))
                .map(Problem::acts)
                .flatMap(List::stream)
                .filter(act -> !act.date().isAfter(seal.end()))
                .map(Act::head)
                .flatMap(head -> head.evidence().stream())
                .anyMatch(word -> Evidence.of(word).covers(path));
    }

    List<AuditFinding> findings() {
        List<AuditFinding> findings = new ArrayList<>();
        problems.forEach((path, numbers) -> {
            Seal seal = java.util.Objects.requireNonNull(seals.get(path));
            findings.add(new AuditFinding(
                    HistoryCode.EVIDENCE_CHANGED.at(
                            books.place(path),
                            path,
                            seal.period(),
                            now.containsKey(path) ? "换掉" : "删去",
                            String.join("、", numbers)),
                    path,
                    who.touched(path, books.history().graph().upTo(seal.books().commit()))));
        });
        return findings;
    }
}
