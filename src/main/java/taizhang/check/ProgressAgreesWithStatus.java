package taizhang.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.lifecycle.Life;
import taizhang.model.Pace;
import taizhang.model.Period;
import taizhang.model.ProblemId;
import taizhang.model.ProblemStatus;
import taizhang.model.Progress;
import taizhang.model.UnitReturn;

/**
 * The latest progress of a problem does not contradict its status (warnings):
 *
 * <ol>
 *   <li>of a completed or closed problem it does not speak of the future (年底前完成, 预计…, 尚未完成, 正在整改);
 *   <li>of a problem still being rectified it does not say 已销号 or 已全部整改到位, unless it was done when that was
 *       handed in and was sent back since;
 *   <li>its 进度 word 完成整改 or 销号 agrees with the status on the day it was handed in, and so do the words before.
 * </ol>
 */
final class ProgressAgreesWithStatus implements Rule {
    private static final int LINES = 12;
    private static final Pattern FUTURE =
            Pattern.compile("(年底|月底|季度末)前(全部)?(完成|整改到位)|预计.{0,12}完成|力争.{0,12}完成|尚未(完成|整改|启动)|正在(整改|抓紧整改)");
    private static final Pattern CLOSED = Pattern.compile("(?<!同类问题)已(经)?(予以|审定)?销号");
    private static final Pattern DONE =
            Pattern.compile("(已|已经)全部(整改到位|整改完毕|整改完成|完成整改)|整改已(经)?(全部)?完成|(已|已经)(整改完毕|整改到位|完成整改)");
    private static final Pattern PARTLY = Pattern.compile("剩余|其余|余下|尚未|还有|仍有|未完成|正在|下一步|其中");

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        latest(books).forEach((number, report) -> {
            Life life = books.byNumber().get(number);
            if (life != null) {
                check(life, report, books, findings);
            }
        });
    }

    private static void check(Life life, Report report, LedgerView books, Diagnostics findings) {
        Progress progress = report.progress();
        Optional<ProblemStatus> now = books.latest().flatMap(life::on).map(state -> state.status());
        if (now.isEmpty()
                || books.unread().mayNameLater(progress.origin().span().file(), progress.problem())) {
            return;
        }
        Optional<ProblemStatus> then = life.on(report.submitted()).map(state -> state.status());
        Optional<String> wrong = contradiction(progress.text(), now.get(), then);
        if (wrong.isPresent()) {
            findings.report(
                    RuleCode.PROGRESS_CONTRADICTS_STATUS,
                    TextPlace.find(books.sources(), progress.origin().span(), wrong.get(), LINES),
                    progress.problem().text(),
                    now.get().label(),
                    wrong.get());
            return;
        }
        if (progress.pace().isPresent()
                && then.isPresent()
                && !agrees(progress.pace().get(), then.get())) {
            findings.report(
                    RuleCode.PACE_CONTRADICTS_STATUS,
                    progress.origin().at("进度"),
                    progress.problem().text(),
                    then.get().label(),
                    progress.pace().get().label());
        }
    }

    /** The words that contradict the status, if there are any. */
    private static Optional<String> contradiction(String text, ProblemStatus now, Optional<ProblemStatus> then) {
        if (now.isRectified()) {
            return first(FUTURE, text);
        }
        boolean sentBack = then.filter(ProblemStatus::isRectified).isPresent();
        if (now != ProblemStatus.RECTIFYING || sentBack) {
            return Optional.empty();
        }
        return first(CLOSED, text).or(() -> first(PARTLY, text).isPresent() ? Optional.empty() : first(DONE, text));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        return match.find() ? Optional.of(match.group()) : Optional.empty();
    }

    private static boolean agrees(Pace pace, ProblemStatus status) {
        return switch (pace) {
            case CLOSED -> status == ProblemStatus.CLOSED;
            case COMPLETED -> status.isRectified();
            case NOT_STARTED, BEHIND, ON_PACE, AHEAD -> !status.isRectified();
        };
    }

    private static Map<ProblemId, Report> latest(LedgerView books) {
        Map<ProblemId, Report> latest = new HashMap<>();
        for (Period period : books.ledger().periods()) {
            for (UnitReturn unitReturn : period.returns()) {
                unitReturn
                        .submission()
                        .ifPresent(submission -> unitReturn
                                .progress()
                                .forEach(progress ->
                                        latest.put(progress.problem(), new Report(progress, submission.date()))));
            }
        }
        return latest;
    }

    private record Report(Progress progress, LocalDate submitted) {}
}
