package taizhang.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.load.WrittenProblem;

/**
 * The life of one problem in the books.
 *
 * @param number 编号
 * @param changes what each commit did to it, oldest first, at least one
 * @param unread versions of its files that could not be read
 * @param shallow whether older history is missing, so that it may have been there before
 */
public record ProblemLife(String number, List<ProblemChange> changes, List<UnreadFile> unread, boolean shallow) {
    public ProblemLife {
        changes = List.copyOf(changes);
        unread = List.copyOf(unread);
    }

    /** The life of a number; empty if no commit ever held it. */
    public static Optional<ProblemLife> of(LedgerHistory history, String number) {
        List<ProblemChange> changes = history.of(number);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        List<String> files = changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(Optional::stream)
                .map(ProblemVersion::file)
                .distinct()
                .toList();
        List<UnreadFile> unread = history.unread().stream()
                .filter(file -> files.contains(file.path()))
                .toList();
        return Optional.of(new ProblemLife(number, changes, unread, history.shallow()));
    }

    /** Whether the last change left it in the books. */
    public boolean isPresent() {
        return !changes.getLast().isDisappearance();
    }

    /** The problem as it is now, or as it was last. */
    public WrittenProblem problem() {
        return changes.getLast().problem();
    }
}
