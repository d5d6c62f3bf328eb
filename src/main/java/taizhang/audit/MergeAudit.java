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
        ProblemsByNumber result = new ProblemsByNumber();
        List<ProblemsByNumber> sides = new ArrayList<>();
        files.getFirst().sides().forEach(side -> sides.add(new ProblemsByNumber()));
        List<ProblemsByNumber> bases = new ArrayList<>();
        files.getFirst().bases().forEach(base -> bases.add(new ProblemsByNumber()));
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
                MergedProblem merge = new MergedProblem(files.getFirst(), finished, i, problem, result, sides, bases);
                number(merge, problem);
                merge.lostActs(problem).forEach(act -> act(merge, problem, act));
            }
        }
    }

    private boolean isReadable(String blob) throws IOException {
        return records.read(books.repository().content(blob)).isPresent();
    }

    private void collect(Optional<String> blob, ProblemsByNumber into) throws IOException {
        if (blob.isPresent()) {
            records.read(books.repository().content(blob.orElseThrow())).ifPresent(into::addAll);
        }
    }

    private void number(MergedProblem merge, WrittenProblem problem) {
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

    private void act(MergedProblem merge, WrittenProblem problem, WrittenAct act) {
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
    private Optional<Revision> entered(MergedProblem merge, WrittenProblem problem) {
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
