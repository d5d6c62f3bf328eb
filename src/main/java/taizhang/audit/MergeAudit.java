package taizhang.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import taizhang.diagnostic.HistoryCode;
import taizhang.history.MergedFile;
import taizhang.history.PastProblems;
import taizhang.history.ProblemChange;
import taizhang.history.ProblemVersion;
import taizhang.history.Revision;
import taizhang.load.ProblemRecords;
import taizhang.load.WrittenAct;
import taizhang.load.WrittenProblem;

/** Finds problems and acts that a merge dropped although neither side had deleted them (合并丢失). */
final class MergeAudit {
    private final AuditBooks books;
    private final ProblemRecords records = ProblemRecords.all();
    private final Map<String, ProblemVersion> tip;
    private final Set<String> told = new LinkedHashSet<>();
    private final Set<Object> losses = new LinkedHashSet<>();
    private final Set<Object> acts = new LinkedHashSet<>();
    private final List<AuditFinding> findings = new ArrayList<>();

    MergeAudit(AuditBooks books, PastProblems past) throws IOException {
        this.books = books;
        this.tip = past.at(books.tip().id()).orElseGet(Map::of);
        Map<Revision, List<MergedFile>> merges = new LinkedHashMap<>();
        for (MergedFile file : books.history().merged()) {
            if (ProblemRecords.isProblemFile(file.path())) {
                merges.computeIfAbsent(file.revision(), merge -> new ArrayList<>())
                        .add(file);
            }
        }
        for (List<MergedFile> files : merges.values()) {
            look(files);
        }
    }

    List<AuditFinding> findings() {
        return findings;
    }

    /** The numbers a merge dropped; they are not told again. */
    Set<String> told() {
        return told;
    }

    private void look(List<MergedFile> merged) throws IOException {
        List<MergedFile> files = new ArrayList<>();
        Optional<Revision> finished = Optional.empty();
        for (MergedFile file : merged) {
            Optional<Finished> known = Finished.of(file, books.history(), this::isReadable);
            if (known.isEmpty()) {
                return;
            }
            files.add(known.orElseThrow().file());
            finished = finished.or(known.orElseThrow()::by);
        }
        Books result = new Books();
        List<Books> sides = new ArrayList<>();
        files.getFirst().sides().forEach(side -> sides.add(new Books()));
        List<Books> bases = new ArrayList<>();
        files.getFirst().bases().forEach(base -> bases.add(new Books()));
        for (MergedFile file : files) {
            collect(file.result(), result);
            for (int i = 0; i < sides.size(); i++) {
                collect(file.sides().get(i), sides.get(i));
            }
            for (int i = 0; i < bases.size(); i++) {
                collect(file.bases().get(i).content(), bases.get(i));
            }
        }
        for (int i = 0; i < sides.size(); i++) {
            for (WrittenProblem problem : sides.get(i).all()) {
                Merge merge = new Merge(files.getFirst(), finished, i, problem, result, sides, bases);
                number(merge, problem);
                merge.lostActs(problem).forEach(act -> act(merge, problem, act));
            }
        }
    }

    private boolean isReadable(String blob) throws IOException {
        return records.read(books.repository().content(blob)).isPresent();
    }

    private void collect(Optional<String> blob, Books into) throws IOException {
        if (blob.isPresent()) {
            records.read(books.repository().content(blob.orElseThrow())).ifPresent(into::addAll);
        }
    }

    /** Problems by number; two may have one number. */
    private record Books(Map<String, List<WrittenProblem>> byNumber) {
        Books() {
            this(new LinkedHashMap<>());
        }

        void addAll(List<WrittenProblem> problems) {
            problems.forEach(problem -> byNumber.computeIfAbsent(problem.number(), number -> new ArrayList<>())
                    .add(problem));
        }

        List<WrittenProblem> all() {
            return byNumber.values().stream().flatMap(List::stream).toList();
        }

        List<WrittenProblem> of(String number) {
            return byNumber.getOrDefault(number, List.of());
        }

        /** The problem as it stands here: the same under its number, or what is not clearly another. */
        Optional<WrittenProblem> like(WrittenProblem problem) {
            List<WrittenProblem> there = of(problem.number());
            return there.stream()
                    .filter(one -> one.text().equals(problem.text()))
                    .findFirst()
                    .or(() -> there.stream()
                            .filter(one -> !NumberAudit.isAnother(one, problem))
                            .findFirst());
        }
    }

    /** One problem in one merge, seen from one of the sides. */
    private record Merge(
            MergedFile file,
            Optional<Revision> finished,
            int side,
            WrittenProblem problem,
            Books kept,
            List<Books> sides,
            List<Books> bases) {
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
            return kept.like(problem)
                    .or(() -> kept.of(problem.number()).stream().findFirst());
        }

        /** As it was where this side parted from the others. */
        List<WrittenProblem> before() {
            return java.util.stream.IntStream.range(0, bases.size())
                    .filter(i -> file.bases().get(i).one() == side
                            || file.bases().get(i).other() == side)
                    .mapToObj(i -> bases.get(i).like(problem))
                    .flatMap(Optional::stream)
                    .toList();
        }

        boolean isNew() {
            return before().isEmpty();
        }

        /** Whether another side took something away that was there when it parted from this one. */
        boolean isDeleted(Predicate<Books> has) {
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

    private void number(Merge merge, WrittenProblem problem) {
        if (!merge.drops()
                || tip.values().stream().anyMatch(now -> isSame(now.text(), problem, merge.isNew()))
                || !losses.add(List.of(problem.number(), problem.text()))) {
            return;
        }
        told.add(problem.number());
        String now = merge.result().isEmpty()
                ? "账上没有这个编号了"
                : "这个编号下现在是“" + merge.result().orElseThrow().brief() + "”"
                        + entered(merge, merge.result().orElseThrow())
                                .map(by -> "（" + text(by) + "）")
                                .orElse("");
        findings.add(new AuditFinding(
                HistoryCode.MERGED_NUMBER.at(
                        books.place(merge.path()),
                        merge.name(),
                        problem.number(),
                        problem.brief(),
                        entered(merge, problem).map(MergeAudit::text).orElse("入账的提交查不到"),
                        now),
                problem.number(),
                Optional.of(merge.revision())));
    }

    /** Whether a problem is in the books, be it under another number; of new ones the text alone tells. */
    private static boolean isSame(WrittenProblem now, WrittenProblem then, boolean isNew) {
        boolean byNumber = !isNew && now.number().equals(then.number());
        boolean sameText = !now.text().isEmpty() && now.text().equals(then.text());
        return byNumber ? !NumberAudit.isAnother(now, then) : sameText;
    }

    private void act(Merge merge, WrittenProblem problem, WrittenAct act) {
        Optional<WrittenProblem> now =
                Optional.ofNullable(tip.get(problem.number())).map(ProblemVersion::text);
        long kept = count(merge.result(), act);
        if (now.isEmpty()
                || now.orElseThrow().acts().contains(act)
                || count(now, act) > kept
                || !acts.add(List.of(problem.number(), act))) {
            return;
        }
        Optional<Revision> by = books.history().of(problem.number()).stream()
                .filter(change -> change.acts().stream()
                        .anyMatch(one -> one.after().filter(act::equals).isPresent()))
                .findFirst()
                .or(() -> books.history().of(problem.number()).stream()
                        .filter(change ->
                                change.isAppearance() && change.problem().acts().contains(act))
                        .findFirst())
                .map(change -> change.revision());
        findings.add(new AuditFinding(
                HistoryCode.MERGED_ACT.at(
                        books.place(merge.path()),
                        merge.name(),
                        problem.number(),
                        act.label(),
                        by.map(MergeAudit::text).orElse("入账的提交查不到")),
                problem.number(),
                Optional.of(merge.revision())));
    }

    private static long count(Optional<WrittenProblem> problem, WrittenAct act) {
        return problem.stream()
                .flatMap(one -> one.acts().stream())
                .filter(one -> one.label().equals(act.label()))
                .count();
    }

    /** The commit that first had this problem under its number. */
    private Optional<Revision> entered(Merge merge, WrittenProblem problem) {
        List<ProblemChange> others = books.history().of(problem.number()).stream()
                .filter(change -> !change.revision().equals(merge.revision()))
                .toList();
        return others.stream()
                .filter(change -> change.after()
                        .filter(after -> after.text().text().equals(problem.text()))
                        .isPresent())
                .findFirst()
                .or(() -> others.stream()
                        .filter(change -> change.after()
                                .filter(after -> !NumberAudit.isAnother(after.text(), problem))
                                .isPresent())
                        .findFirst())
                .map(ProblemChange::revision);
    }

    /** A commit in a message: hash, author and time. */
    static String text(Revision by) {
        return by.shortId() + " " + by.author() + " " + Times.text(by.committed());
    }
}
