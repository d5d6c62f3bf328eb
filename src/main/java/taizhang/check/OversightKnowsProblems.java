package taizhang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Act;
import taizhang.model.Oversight;
import taizhang.model.ProblemId;
import taizhang.model.ProblemStatus;
import taizhang.model.SpotCheck;
import taizhang.model.SpotCheckKind;
import taizhang.model.SpotCheckTarget;
import taizhang.model.SupervisionNotice;

/**
 * Notices and spot checks speak of what exists:
 *
 * <ol>
 *   <li>problems named in 督办.yaml and 抽查.yaml are written under 问题/;
 *   <li>a 督办 act names a 文号 of 督办.yaml, and that notice names the problem (warnings);
 *   <li>a 督办 act is not dated before its notice (warning);
 *   <li>a problem spot-checked as 查否 or 销号 was in that state on the day (warning).
 * </ol>
 */
final class OversightKnowsProblems implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Oversight oversight = books.ledger().oversight();
        Map<String, List<SupervisionNotice>> notices = new HashMap<>();
        oversight.notices().forEach(notice -> {
            notices.computeIfAbsent(notice.number(), number -> new ArrayList<>())
                    .add(notice);
            notice.problems().forEach(problem -> {
                SourceSpan list = notice.origin().at("问题");
                int lines = notice.problems().size();
                known(books, problem, TextPlace.find(books.sources(), list, problem.text(), lines), findings);
            });
        });
        for (SpotCheck check : oversight.spotChecks()) {
            check.targets().forEach(target -> target(books, check, target, findings));
        }
        for (Life life : books.lives()) {
            for (Act act : life.problem().acts()) {
                if (act instanceof Act.Supervision supervision) {
                    supervision(books, life, supervision, notices, findings);
                }
            }
        }
    }

    private static void supervision(
            LedgerView books,
            Life life,
            Act.Supervision act,
            Map<String, List<SupervisionNotice>> notices,
            Diagnostics findings) {
        SourceSpan place = act.head().origin().at("文号");
        List<SupervisionNotice> named = notices.getOrDefault(act.number(), List.of());
        if (named.isEmpty()) {
            if (!books.unread().mayHoldNotice(act.number())) {
                findings.report(ReferenceCode.UNKNOWN_NOTICE, place, act.number());
            }
        } else if (named.stream()
                .noneMatch(notice -> notice.problems().contains(life.problem().id()))) {
            findings.report(
                    ReferenceCode.NOTICE_WITHOUT_PROBLEM,
                    place,
                    act.number(),
                    life.problem().id().text());
        } else if (named.stream().allMatch(notice -> act.date().isBefore(notice.date()))) {
            findings.report(
                    ReferenceCode.SUPERVISED_BEFORE_NOTICE,
                    act.head().origin().at("日期"),
                    act.date(),
                    act.number(),
                    named.getFirst().date());
        }
    }

    private static void target(LedgerView books, SpotCheck check, SpotCheckTarget target, Diagnostics findings) {
        if (target.problem().isEmpty()) {
            return;
        }
        ProblemId problem = target.problem().get();
        SourceSpan place = target.origin().at("问题");
        known(books, problem, place, findings);
        Optional<ProblemStatus> then = Optional.ofNullable(books.byNumber().get(problem))
                .flatMap(life -> life.on(check.date()))
                .map(ProblemState::status);
        if (then.isPresent() && !agrees(target.kind(), then.get())) {
            findings.report(
                    ReferenceCode.SPOT_CHECK_OF_OTHER_STATUS,
                    place,
                    target.kind().label(),
                    problem.text(),
                    then.get().label());
        }
    }

    /** On the day of the check its result may already be entered: 反弹, or a new 核实. */
    private static boolean agrees(SpotCheckKind kind, ProblemStatus status) {
        return switch (kind) {
            case ZERO_REPORT -> true;
            case UNFOUNDED -> status == ProblemStatus.UNFOUNDED;
            case CLOSED -> status == ProblemStatus.CLOSED;
        };
    }

    private static void known(LedgerView books, ProblemId problem, SourceSpan place, Diagnostics findings) {
        if (!books.mayHold(problem)) {
            findings.report(ReferenceCode.UNKNOWN_PROBLEM, place, problem.text());
        }
    }
}
