package taizhang.history;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevWalkException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import taizhang.load.ProblemRecords;

/** Walks a history from its beginning and notes what each commit changed. Used once. */
final class HistoryWalk implements AutoCloseable {
    private final ObjectReader reader;
    private final RevWalk commits;
    private final DataFolder folder;
    private final TreeComparison trees;
    private final ProblemVersions versions;
    private final List<Revision> revisions = new ArrayList<>();
    private final List<List<Integer>> parents = new ArrayList<>();
    private final List<Optional<ObjectId>> folders = new ArrayList<>();
    private final List<ProblemChange> changes = new ArrayList<>();
    private final List<FileChange> files = new ArrayList<>();
    private final List<MergedFile> merged = new ArrayList<>();
    private final List<UnreadFile> unread = new ArrayList<>();

    HistoryWalk(Repository store, String path, ProblemRecords records) {
        this.reader = store.newObjectReader();
        this.commits = new RevWalk(reader);
        this.folder = new DataFolder(store, path);
        this.trees = new TreeComparison(reader);
        this.versions = new ProblemVersions(reader, records);
    }

    LedgerHistory upTo(Revision tip, boolean shallow) throws IOException {
        try {
            list(tip);
            CommitGraph graph = CommitGraph.of(revisions, parents);
            for (int place = 0; place < revisions.size(); place++) {
                if (parents.get(place).size() > 1) {
                    merge(place, graph);
                } else {
                    step(place);
                }
            }
            return new LedgerHistory(graph, changes, files, merged, unread, shallow);
        } catch (MissingObjectException | CorruptObjectException | EOFException | RevWalkException missing) {
            throw RepositoryTrouble.incomplete(missing);
        }
    }

    private void list(Revision tip) throws IOException {
        commits.sort(RevSort.TOPO, true);
        commits.sort(RevSort.REVERSE, true);
        commits.markStart(commits.parseCommit(ObjectId.fromString(tip.id())));
        Map<ObjectId, Integer> places = new HashMap<>();
        for (RevCommit commit : commits) {
            places.put(commit.getId(), revisions.size());
            revisions.add(Commits.revision(commit));
            List<Integer> known = new ArrayList<>();
            for (RevCommit parent : commit.getParents()) {
                Optional.ofNullable(places.get(parent.getId())).ifPresent(known::add);
            }
            parents.add(List.copyOf(known));
            folders.add(folder.in(commit.getTree()));
        }
    }

    private void step(int place) throws IOException {
        Optional<ObjectId> before = parents.get(place).isEmpty()
                ? Optional.empty()
                : folders.get(parents.get(place).getFirst());
        if (before.equals(folders.get(place))) {
            return;
        }
        List<TreeComparison.Path> paths = trees.of(List.of(folders.get(place), before));
        paths.forEach(path -> note(place, path));
        List<Map<String, List<ProblemVersion>>> books = books(place, paths, 2);
        for (String number : ProblemVersions.numbers(books)) {
            List<ProblemVersion> now = new ArrayList<>(books.get(0).getOrDefault(number, List.of()));
            List<ProblemVersion> old = new ArrayList<>(books.get(1).getOrDefault(number, List.of()));
            for (ProblemVersion same : List.copyOf(now)) {
                if (old.remove(same)) {
                    now.remove(same);
                }
            }
            for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
                RecordDiff.between(revisions.get(place), at(old, i), at(now, i)).ifPresent(changes::add);
            }
        }
    }

    private void merge(int place, CommitGraph graph) throws IOException {
        List<Integer> sides = parents.get(place);
        List<Parting> partings = partings(sides, graph);
        List<Optional<ObjectId>> all = new ArrayList<>();
        all.add(folders.get(place));
        sides.forEach(side -> all.add(folders.get(side)));
        all.add(graph.lastCommon(sides).flatMap(folders::get));
        int compared = all.size();
        partings.forEach(parting -> all.add(folders.get(parting.place())));
        List<TreeComparison.Path> paths = trees.of(all);
        List<TreeComparison.Path> mixed =
                paths.stream().filter(path -> !path.isPlainMerge(sides.size())).toList();
        if (mixed.isEmpty()) {
            return;
        }
        mixed.forEach(path -> note(place, path));
        paths.forEach(path -> merged.add(mergedFile(place, path, sides.size(), partings)));
        List<Map<String, List<ProblemVersion>>> books = books(place, paths, compared);
        for (String number : ProblemVersions.numbers(books)) {
            List<Optional<ProblemVersion>> each = new ArrayList<>();
            books.forEach(book -> each.add(at(book.getOrDefault(number, List.of()), 0)));
            ExpectedMerge merge = new ExpectedMerge(each.getLast(), each.subList(1, each.size() - 1), each.getFirst());
            RecordDiff.between(revisions.get(place), merge.version(), each.getFirst())
                    .ifPresent(changes::add);
        }
    }

    /** The problems in the files that differ: as the commit has them, then as the others have them. */
    private List<Map<String, List<ProblemVersion>>> books(int place, List<TreeComparison.Path> paths, int trees)
            throws IOException {
        List<Map<String, List<ProblemVersion>>> books = new ArrayList<>();
        for (int i = 0; i < trees; i++) {
            books.add(ProblemVersions.none());
        }
        for (TreeComparison.Path path : paths) {
            if (path.holdsProblems()) {
                readable(place, path.name(), path.in(1), path.in(0));
                for (int i = 0; i < trees; i++) {
                    versions.collect(path.name(), path.in(i), books.get(i));
                }
            }
        }
        return books;
    }

    /** A commit from which two sides of a merge went on. */
    private record Parting(int one, int other, int place) {}

    private static List<Parting> partings(List<Integer> sides, CommitGraph graph) {
        List<Parting> partings = new ArrayList<>();
        for (int one = 0; one < sides.size(); one++) {
            for (int other = one + 1; other < sides.size(); other++) {
                for (int base : graph.basesOf(sides.get(one), sides.get(other))) {
                    partings.add(new Parting(one, other, base));
                }
            }
        }
        return partings;
    }

    private MergedFile mergedFile(int place, TreeComparison.Path path, int sides, List<Parting> partings) {
        List<Optional<String>> blobs =
                path.blobs().stream().map(blob -> blob.map(ObjectId::name)).toList();
        List<MergedFile.Base> bases = new ArrayList<>();
        for (int i = 0; i < partings.size(); i++) {
            bases.add(new MergedFile.Base(partings.get(i).one(), partings.get(i).other(), blobs.get(sides + 2 + i)));
        }
        return new MergedFile(revisions.get(place), path.name(), blobs.getFirst(), blobs.subList(1, sides + 1), bases);
    }

    private void note(int place, TreeComparison.Path path) {
        files.add(new FileChange(
                revisions.get(place),
                path.name(),
                path.in(1).map(ObjectId::name),
                path.in(0).map(ObjectId::name)));
    }

    private void readable(int place, String path, Optional<ObjectId> before, Optional<ObjectId> after)
            throws IOException {
        if (after.isPresent() && !versions.canRead(after.orElseThrow())) {
            versions.takeInstead(after.orElseThrow(), before);
            unread.add(new UnreadFile(revisions.get(place), path));
        }
    }

    private static Optional<ProblemVersion> at(List<ProblemVersion> list, int i) {
        return i < list.size() ? Optional.of(list.get(i)) : Optional.empty();
    }

    @Override
    public void close() {
        commits.close();
        reader.close();
    }
}
