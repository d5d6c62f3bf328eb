package taizhang.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import taizhang.history.MergedFile;
import taizhang.history.Revision;
import taizhang.load.WrittenAct;
import taizhang.load.WrittenProblem;

/** One problem in one merge, seen from one of the sides. */
record MergedProblem(
        MergedFile file,
        Optional<Revision> finished,
        int side,
        WrittenProblem problem,
        ProblemsByNumber kept,
        List<ProblemsByNumber> sides,
        List<ProblemsByNumber> bases) {
    Revision revision() {
        return file.revision();
    }

    String path() {
        return file.path();
    }

    /** The merge, and the later commit that took its marks away. */
    String name() {
        return revision().shortId()
                + finished.map(by -> "（" + by.author() + " 在 " + by.shortId() + " 收尾）")
                        .orElse("");
    }

    /** As the merge has it, or what stands under its number instead. */
    Optional<WrittenProblem> result() {
        return kept.like(problem).or(() -> kept.of(problem.number()).stream().findFirst());
    }

    /** As it was where this side parted from the others. */
    List<WrittenProblem> before() {
        return IntStream.range(0, bases.size())
                .filter(i ->
                        file.bases().get(i).one() == side || file.bases().get(i).other() == side)
                .mapToObj(i -> bases.get(i).like(problem))
                .flatMap(Optional::stream)
                .toList();
    }

    boolean isNew() {
        return before().isEmpty();
    }

    /** Whether another side took something away that was there when it parted from this one. */
    boolean isDeleted(Predicate<ProblemsByNumber> has) {
        for (int i = 0; i < bases.size(); i++) {
            MergedFile.Base base = file.bases().get(i);
            boolean ofThis = base.one() == side || base.other() == side;
            int other = base.one() == side ? base.other() : base.one();
            if (ofThis && has.test(bases.get(i)) && !has.test(sides.get(other))) {
                return true;
            }
        }
        return false;
    }

    boolean drops() {
        return (result().isEmpty() || isReplaced())
                && !isDeleted(books -> books.like(problem).isPresent());
    }

    /**
     * Whether another problem stands under its number. Of two problems that nobody had before, another text is enough:
     * two clerks may register on one day.
     */
    private boolean isReplaced() {
        WrittenProblem now = result().orElseThrow();
        return NumberAudit.isAnother(now, problem)
                || (isNew()
                        && !now.text().equals(problem.text())
                        && sides.stream()
                                .flatMap(side -> side.of(problem.number()).stream())
                                .anyMatch(one -> one.text().equals(now.text())));
    }

    List<WrittenAct> lostActs(WrittenProblem problem) {
        if (result().isEmpty() || isReplaced()) {
            return List.of();
        }
        List<WrittenAct> before =
                before().stream().flatMap(one -> one.acts().stream()).toList();
        return problem.acts().stream()
                .filter(act -> !result().orElseThrow().acts().contains(act))
                .filter(act -> !isDeleted(books -> books.like(problem)
                        .filter(one -> one.acts().contains(act))
                        .isPresent()))
                .filter(act -> before.contains(act) || !replaces(act, before, problem.acts()))
                .filter(act -> !reworded(act))
                .toList();
    }

    /** Whether an act is an earlier one with other words. */
    private static boolean replaces(WrittenAct act, List<WrittenAct> before, List<WrittenAct> now) {
        return before.stream().anyMatch(old -> old.label().equals(act.label()) && !now.contains(old));
    }

    /** Whether the merge itself put the act in other words. */
    private boolean reworded(WrittenAct act) {
        return result().orElseThrow().acts().stream()
                .filter(one -> one.label().equals(act.label()))
                .anyMatch(one -> sides.stream()
                        .flatMap(side -> side.like(problem).stream())
                        .noneMatch(side -> side.acts().contains(one)));
    }
}
