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

    private void look(List<MergedFile> files) throws IOException {
        Map<String, WrittenProblem> result = new LinkedHashMap<>();
        Map<String, WrittenProblem> base = new LinkedHashMap<>();
        List<Map<String, WrittenProblem>> sides = new ArrayList<>();
        files.getFirst().sides().forEach(side -> sides.add(new LinkedHashMap<>()));
        for (MergedFile file : files) {
            if (!collect(file.result(), result)) {
                return;
            }
            collect(file.base(), base);
            for (int i = 0; i < sides.size(); i++) {
                collect(file.sides().get(i), sides.get(i));
            }
        }
        for (int i = 0; i < sides.size(); i++) {
            for (WrittenProblem problem : sides.get(i).values()) {
                String number = problem.number();
                Merge merge = new Merge(
                        files.getFirst().revision(),
                        i,
                        files.getFirst().path(),
                        Optional.ofNullable(base.get(number)),
                        sides.stream()
                                .map(side -> Optional.ofNullable(side.get(number)))
                                .toList(),
                        Optional.ofNullable(result.get(number)));
                number(merge, problem);
                merge.lostActs(problem).forEach(act -> act(merge, problem, act));
            }
        }
    }

    private boolean collect(Optional<String> blob, Map<String, WrittenProblem> into) throws IOException {
        if (blob.isEmpty()) {
            return true;
        }
        Optional<List<WrittenProblem>> all = records.read(books.repository().content(blob.orElseThrow()));
        all.ifPresent(list -> list.forEach(problem -> into.putIfAbsent(problem.number(), problem)));
        return all.isPresent();
    }

    /** One problem in one merge, seen from one of the sides. */
    private record Merge(
            Revision revision,
            int side,
            String path,
            Optional<WrittenProblem> base,
            List<Optional<WrittenProblem>> sides,
            Optional<WrittenProblem> result) {
        boolean drops(WrittenProblem problem) {
            if (base.isPresent() && !NumberAudit.isAnother(base.orElseThrow(), problem)) {
                return result.isEmpty() && sides.stream().allMatch(Optional::isPresent);
            }
            return result.isEmpty() || isReplaced(problem);
        }

        /**
         * Whether another problem stands under its number. Of two problems that nobody had before, another text is enough:
         * two clerks may register on one day.
         */
        private boolean isReplaced(WrittenProblem problem) {
            WrittenProblem now = result.orElseThrow();
            return NumberAudit.isAnother(now, problem)
                    || (base.isEmpty()
                            && !now.text().equals(problem.text())
                            && sides.stream()
                                    .flatMap(Optional::stream)
                                    .anyMatch(one -> one.text().equals(now.text())));
        }

        List<WrittenAct> lostActs(WrittenProblem problem) {
            if (result.isEmpty() || isReplaced(problem)) {
                return List.of();
            }
            List<WrittenAct> before = base.map(WrittenProblem::acts).orElse(List.of());
            return problem.acts().stream()
                    .filter(act -> !result.orElseThrow().acts().contains(act))
                    .filter(act -> before.contains(act) ? keptByAll(act) : !replaces(act, before, problem.acts()))
                    .filter(act -> !reworded(act))
                    .toList();
        }

        private boolean keptByAll(WrittenAct act) {
            return sides.stream()
                    .flatMap(Optional::stream)
                    .allMatch(one -> one.acts().contains(act));
        }

        /** Whether an act is an earlier one with other words. */
        private static boolean replaces(WrittenAct act, List<WrittenAct> before, List<WrittenAct> now) {
            return before.stream().anyMatch(old -> old.label().equals(act.label()) && !now.contains(old));
        }

        /** Whether the merge itself put the act in other words. */
        private boolean reworded(WrittenAct act) {
            return result.orElseThrow().acts().stream()
                    .filter(one -> one.label().equals(act.label()))
                    .anyMatch(one -> sides.stream()
                            .flatMap(Optional::stream)
                            .noneMatch(side -> side.acts().contains(one)));
        }
    }

    private void number(Merge merge, WrittenProblem problem) {
        if (!merge.drops(problem)
                || tip.values().stream()
                        .anyMatch(
                                now -> isSame(now.text(), problem, merge.base().isEmpty()))) {
            return;
        }
        if (!told.add(problem.number())) {
            return;
        }
        String now = merge.result().isEmpty()
                ? "账上没有这个编号了"
                : "这个编号下现在是“" + merge.result().orElseThrow().brief() + "”"
                        + entered(merge, merge.result().orElseThrow())
                                .map(by -> "（" + text(by) + "）")
                                .orElse("");
        findings.add(new AuditFinding(
                HistoryCode.MERGED_NUMBER.at(
                        books.place(merge.path()),
                        merge.revision().shortId(),
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
                        merge.revision().shortId(),
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
