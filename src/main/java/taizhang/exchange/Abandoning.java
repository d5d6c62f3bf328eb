package taizhang.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.treewalk.TreeWalk;
import taizhang.edit.SafeFile;
import taizhang.edit.WriteLock;
import taizhang.merge.FileMerge;

/**
 * Takes back a merge that was begun and not committed (git pull stopped), if nobody has worked on it by hand: then nothing
 * is in the working files that is not in one of the two commits.
 *
 * @param copy the working copy
 */
public record Abandoning(WorkingCopy copy) {
    /** One file that the two do not have alike. */
    private record Mixed(String path, Optional<byte[]> base, Optional<byte[]> ours, Optional<byte[]> theirs) {
        /** Whether the file is as one of them has it, or as a merge leaves it. */
        boolean explains(Optional<byte[]> present, String inData) {
            List<byte[]> known = new ArrayList<>();
            ours.ifPresent(known::add);
            theirs.ifPresent(known::add);
            if (ours.isPresent() && theirs.isPresent()) {
                byte[] before = base.orElse(new byte[0]);
                FileMerge.marked(inData, before, ours.orElseThrow(), theirs.orElseThrow())
                        .ifPresent(merged -> known.add(merged.text()));
                known.add(LineMerge.marked(before, ours.orElseThrow(), theirs.orElseThrow()));
            }
            return present.isEmpty()
                    ? ours.isEmpty() || theirs.isEmpty()
                    : known.stream().anyMatch(text -> LineEnds.same(text, present.orElseThrow()));
        }
    }

    /**
     * Takes it back.
     *
     * @return whether it could be; else nothing was touched
     */
    public boolean takeBack() throws IOException {
        List<String> merging = copy.merging();
        if (merging.size() != 1) {
            return false;
        }
        String head = copy.head().orElseThrow();
        List<Mixed> files = files(head, merging.getFirst());
        for (Mixed file : files) {
            if (!file.explains(present(file.path()), inData(file.path()))) {
                return false;
            }
        }
        try (WriteLock lock = WriteLock.take(copy.repository().root().resolve(copy.data()))) {
            for (Mixed file : files) {
                restore(lock, file);
            }
        }
        new Bringing(copy).indexAs(head);
        copy.store().writeMergeCommitMsg(null);
        copy.store().writeMergeHeads(null);
        return true;
    }

    private String inData(String path) {
        return path.startsWith(copy.data() + "/") ? path.substring(copy.data().length() + 1) : path;
    }

    private Path place(String path) {
        return copy.repository().root().resolve(path);
    }

    private Optional<byte[]> present(String path) throws IOException {
        Path file = place(path);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private void restore(WriteLock lock, Mixed file) throws IOException {
        Optional<byte[]> present = present(file.path());
        if (file.ours().isEmpty()) {
            Files.deleteIfExists(place(file.path()));
        } else if (present.filter(text -> LineEnds.same(text, file.ours().orElseThrow()))
                .isEmpty()) {
            SafeFile.replace(lock, place(file.path()), present, file.ours().orElseThrow());
        }
    }

    private List<Mixed> files(String ours, String theirs) throws IOException {
        List<Mixed> files = new ArrayList<>();
        try (TreeWalk walk = copy.threeWays(ours, theirs)) {
            while (walk.next()) {
                if (!walk.idEqual(1, 2)) {
                    files.add(new Mixed(walk.getPathString(), content(walk, 0), content(walk, 1), content(walk, 2)));
                }
            }
        }
        return files;
    }

    private Optional<byte[]> content(TreeWalk walk, int tree) throws IOException {
        return Bringing.isFile(walk.getRawMode(tree)) && walk.getRawMode(tree) != 0
                ? Optional.of(copy.repository().content(walk.getObjectId(tree).name()))
                : Optional.empty();
    }
}
