package taizhang.history;

import java.io.EOFException;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevWalkException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * What people call commits.
 *
 * @param store where they are
 */
record RevisionNames(Repository store) {
    /**
     * The commit called so.
     *
     * @throws RepositoryTrouble if there is none, or more than one
     */
    ObjectId find(String written) throws IOException {
        String name = written.strip();
        Optional<ObjectId> found = lookUp(name);
        if (found.isEmpty()) {
            found = lookUp(Normalizer.normalize(name, Normalizer.Form.NFKC));
        }
        return found.orElseThrow(() -> new RepositoryTrouble(
                "git 仓库里没有“" + written + "”这个版本；请写提交号的前几位（至少4位）、分支名、标签名，或 HEAD~3 这样的写法，git log 列出全部提交"));
    }

    private Optional<ObjectId> lookUp(String name) throws IOException {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            // what is no revision at all throws a kind of IllegalArgumentException
            ObjectId id = store.resolve(name + "^{commit}");
            return id == null ? Optional.empty() : Optional.of(commitAt(id));
        } catch (AmbiguousObjectException several) {
            return Optional.of(onlyCommit(name, several));
        } catch (MissingObjectException | CorruptObjectException | EOFException | RevWalkException missing) {
            throw RepositoryTrouble.incomplete(missing);
        } catch (IncorrectObjectTypeException noCommit) {
            throw new RepositoryTrouble("“" + name + "”是 git 仓库里的一个文件或文件夹，不是提交");
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private ObjectId commitAt(ObjectId id) throws IOException {
        try (RevWalk walk = new RevWalk(store)) {
            return walk.parseCommit(id).getId();
        }
    }

    /** Of several objects whose hashes begin alike, only commits were meant. */
    private ObjectId onlyCommit(String name, AmbiguousObjectException several) throws IOException {
        ObjectId only = null;
        for (ObjectId candidate : several.getCandidates()) {
            if (isCommit(candidate)) {
                if (only != null) {
                    throw new RepositoryTrouble("“" + name + "”对得上不止一个提交（"
                            + several.getCandidates().stream()
                                    .map(id -> id.abbreviate(10).name())
                                    .sorted()
                                    .collect(Collectors.joining("、"))
                            + "）；请多写几位");
                }
                only = candidate;
            }
        }
        if (only == null) {
            throw new RepositoryTrouble("“" + name + "”不是提交");
        }
        return only;
    }

    private boolean isCommit(ObjectId id) throws IOException {
        return store.open(id).getType() == org.eclipse.jgit.lib.Constants.OBJ_COMMIT;
    }
}
