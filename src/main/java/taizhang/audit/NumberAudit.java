package taizhang.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.HistoryCode;
import taizhang.history.ProblemChange;
import taizhang.history.ProblemVersion;
import taizhang.load.WrittenProblem;

/** Finds numbers that left the books, and numbers under which another problem stands than before. */
final class NumberAudit {
    private final AuditBooks books;
    private final Map<String, ProblemVersion> tip;
    private final List<AuditFinding> findings = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();

    /**
     * Looks at the numbers.
     *
     * @param merged numbers of which it is told already that a merge dropped them
     * @param tip the problems as they are now
     */
    NumberAudit(AuditBooks books, Set<String> merged, Map<String, ProblemVersion> tip) {
        this.books = books;
        this.tip = tip;
        Map<String, List<ProblemChange>> lives = new LinkedHashMap<>();
        books.history()
                .changes()
                .forEach(change -> lives.computeIfAbsent(change.number(), number -> new ArrayList<>())
                        .add(change));
        Set<String> present = new LinkedHashSet<>();
        books.ledger().problems().forEach(problem -> present.add(problem.id().text()));
        lives.forEach((number, life) -> {
            if (!number.isEmpty() && !merged.contains(number)) {
                look(number, life, present.contains(number));
            }
        });
    }

    List<AuditFinding> findings() {
        return findings;
    }

    /** The numbers that were found; what else was done to them is not told again. */
    Set<String> told() {
        return told;
    }

    private void look(String number, List<ProblemChange> life, boolean present) {
        for (ProblemChange change : life) {
            Optional<WrittenProblem> before = change.before().map(version -> version.text());
            Optional<WrittenProblem> earlier = before.or(() -> goneBefore(life, change));
            if (change.after().isPresent() && earlier.isPresent()) {
                WrittenProblem old = earlier.orElseThrow();
                if (isAnother(old, change.problem())
                        && isAnother(old, life.getLast().problem())) {
                    reused(number, old, change);
                    return;
                }
            }
        }
        if (!present && life.getLast().isDisappearance()) {
            vanished(number, life, life.getLast());
        }
        for (int i = 0; present && i < life.size(); i++) {
            if (isSecondGone(life.get(i), life.subList(i + 1, life.size()))) {
                vanished(number, life, life.get(i));
                return;
            }
        }
    }

    /** Whether a change took away one of two problems that stood under one number, and not to give it a number of its own. */
    private boolean isSecondGone(ProblemChange change, List<ProblemChange> later) {
        String text = change.problem().text();
        return change.isDisappearance()
                && !text.isEmpty()
                && later.stream().noneMatch(ProblemChange::isAppearance)
                && tip.values().stream().noneMatch(now -> now.text().text().equals(text))
                && books.history().changes().stream()
                        .filter(other -> other.revision().equals(change.revision()))
                        .noneMatch(other ->
                                other.isAppearance() && other.problem().text().equals(text));
    }

    /** What stood under the number when it last left the books before a change. */
    private Optional<WrittenProblem> goneBefore(List<ProblemChange> life, ProblemChange change) {
        if (!change.isAppearance()) {
            return Optional.empty();
        }
        java.util.BitSet before = books.history().graph().upTo(change.revision().id());
        return life.subList(0, life.indexOf(change)).stream()
                .filter(ProblemChange::isDisappearance)
                .filter(one -> books.history().graph().isIn(before, one.revision()))
                .reduce((first, second) -> second)
                .map(ProblemChange::problem);
    }

    /** Another problem has another day of registration and another text. */
    static boolean isAnother(WrittenProblem old, WrittenProblem now) {
        return differ(old, now, "登记") && differ(old, now, "描述");
    }

    private static boolean differ(WrittenProblem old, WrittenProblem now, String path) {
        return !old.facts().getOrDefault(path, "").equals(now.facts().getOrDefault(path, ""));
    }

    private void reused(String number, WrittenProblem old, ProblemChange change) {
        told.add(number);
        findings.add(new AuditFinding(
                HistoryCode.NUMBER_REUSED.at(
                        books.place(change.file()),
                        number,
                        old.brief(),
                        change.problem().brief()),
                number,
                Optional.of(change.revision())));
    }

    private void vanished(String number, List<ProblemChange> life, ProblemChange last) {
        told.add(number);
        findings.add(new AuditFinding(
                HistoryCode.NUMBER_VANISHED.at(
                        books.place(last.file()),
                        number,
                        last.problem().brief(),
                        Times.text(life.getFirst().revision().committed())),
                number,
                Optional.of(last.revision())));
    }
}
