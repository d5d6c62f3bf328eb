package taizhang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SyncCode;
import taizhang.model.Act;
import taizhang.model.Ledger;
import taizhang.model.Problem;

/**
 * Acts that two recorded of one problem, neither knowing of the other's, and of which one denies the other (相抵): merged they
 * both stand, and the later one counts.
 *
 * @param both the books of both
 */
record Contradictions(Ledger both) {
    /**
     * What an act answers.
     *
     * @param number 编号 of its problem
     * @param question the same for acts of which one can deny another
     * @param said what it answers, as a person reads it
     */
    private record Reply(String number, String question, String said) {
        static Optional<Reply> of(Problem problem, Act act) {
            Optional<String> answer = answer(act);
            String question = act.label().replace("不批准", "批准");
            return answer.map(words ->
                    new Reply(problem.id().text(), question, act.date() + " " + (act.label() + " " + words).strip()));
        }

        private static Optional<String> answer(Act act) {
            return switch (act) {
                case Act.Verification checked ->
                    Optional.of(checked.conclusion().label());
                case Act.Reassignment sent -> Optional.of("给" + sent.to().name());
                case Act.ExtensionApproval given -> Optional.of("");
                case Act.ExtensionRefusal given -> Optional.of("");
                case Act.FirstReview review -> Optional.of(review.agreed() ? "同意" : "不同意");
                case Act.SiteCheck check -> Optional.of(check.passed() ? "通过" : "不通过");
                case Act.PublicNotice notice -> Optional.of(notice.objected() ? "有异议" : "无异议");
                case Act.Decision decision -> Optional.of(decision.agreed() ? "同意" : "不同意");
                case Act.Transfer handed -> Optional.of("给" + handed.to());
                default -> Optional.empty();
            };
        }

        private String words() {
            return said.substring(said.indexOf(' '));
        }

        boolean denies(Reply other) {
            return question.equals(other.question) && !words().equals(other.words());
        }
    }

    /** A pair in one problem, as they stand. */
    private record Pair(Act earlier, Reply first, Act later, Reply second) {
        boolean isOf(Set<Reply> ours, Set<Reply> theirs) {
            return ours.contains(first) && !theirs.contains(first) && theirs.contains(second) && !ours.contains(second);
        }
    }

    /** Whether there may be any, whoever recorded them. */
    boolean isPossible() {
        return !pairs().isEmpty();
    }

    /** Those of which each side has one. */
    List<Diagnostic> between(Ledger ours, Ledger theirs) {
        Set<Reply> mine = replies(ours);
        Set<Reply> other = replies(theirs);
        List<Diagnostic> found = new ArrayList<>();
        for (Pair pair : pairs()) {
            boolean mineFirst = pair.isOf(mine, other);
            if (mineFirst || pair.isOf(other, mine)) {
                found.add(SyncCode.ACTS_CONTRADICT
                        .at(
                                pair.later().head().origin().span(),
                                pair.first().number(),
                                (mineFirst ? pair.first() : pair.second()).said(),
                                (mineFirst ? pair.second() : pair.first()).said(),
                                pair.later().label())
                        .relatedTo(pair.earlier().head().origin().span()));
            }
        }
        return found;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Problem problem : both.problems()) {
            List<Act> acts = problem.acts().stream()
                    .filter(act -> Reply.of(problem, act).isPresent())
                    .toList();
            for (int i = 0; i < acts.size(); i++) {
                Reply first = Reply.of(problem, acts.get(i)).orElseThrow();
                for (Act later : acts.subList(i + 1, acts.size())) {
                    Reply second = Reply.of(problem, later).orElseThrow();
                    if (second.denies(first)) {
                        pairs.add(new Pair(acts.get(i), first, later, second));
                    }
                }
            }
        }
        return pairs;
    }

    private static Set<Reply> replies(Ledger ledger) {
        return ledger.problems().stream()
                .flatMap(problem -> problem.acts().stream().flatMap(act -> Reply.of(problem, act).stream()))
                .collect(Collectors.toSet());
    }
}
