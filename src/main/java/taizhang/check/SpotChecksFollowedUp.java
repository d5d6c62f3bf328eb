package taizhang.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Life;
import taizhang.model.Act;
import taizhang.model.Gaps;
import taizhang.model.SpotCheck;
import taizhang.model.SpotCheckResult;
import taizhang.model.SpotCheckTarget;
import taizhang.model.Truth;

/**
 * What a spot check finds has consequences (warnings):
 *
 * <ol>
 *   <li>不一致 says what was found (情况) and what is done about it (处理);
 *   <li>a closed problem found otherwise is reopened (反弹), an unfounded one verified again with another conclusion, and for
 *       a false zero report a problem of that unit is registered: each from the day of the check on, and seen to when more
 *       than fourteen days have gone by on the latest 截止.
 * </ol>
 *
 * <p>Good: 不一致 on 07-25, 反弹 on 07-26. Bad: 不一致 on 07-25 and the problem is still 已销号 on 08-18.
 */
final class SpotChecksFollowedUp implements Rule {
    private static final int DAYS = 14;

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        for (SpotCheck check : books.ledger().oversight().spotChecks()) {
            for (SpotCheckTarget target : check.targets()) {
                target.result()
                        .filter(result -> !result.consistent())
                        .ifPresent(result -> followedUp(books, check.date(), target, result, findings));
            }
        }
    }

    private static void followedUp(
            LedgerView books, LocalDate day, SpotCheckTarget target, SpotCheckResult result, Diagnostics findings) {
        SourceSpan place = target.origin().at("结果");
        if (result.findings().isEmpty() || result.handling().isEmpty()) {
            String missing =
                    !result.findings().isEmpty() ? "处理" : result.handling().isEmpty() ? "情况、处理" : "情况";
            findings.report(ReferenceCode.INCONSISTENT_WITHOUT_HANDLING, place, missing);
        }
        long gone = books.latest()
                .map(latest -> ChronoUnit.DAYS.between(day, latest))
                .orElse(0L);
        if (gone <= DAYS) {
            return;
        }
        switch (target.kind()) {
            case CLOSED ->
                lifeOf(books, target)
                        .filter(life -> !hasSince(life, day, Act.Recurrence.class::isInstance))
                        .ifPresent(life ->
                                findings.report(ReferenceCode.FALSE_CLOSING_NOT_REOPENED, place, numberOf(life), gone));
            case UNFOUNDED ->
                lifeOf(books, target)
                        .filter(life -> !hasSince(life, day, SpotChecksFollowedUp::isFounded))
                        .ifPresent(life -> findings.report(
                                ReferenceCode.FALSE_UNFOUNDED_NOT_VERIFIED, place, numberOf(life), gone));
            case ZERO_REPORT -> {
                if (books.unread().gaps().isWhole(Gaps.Part.PROBLEMS)
                        && books.unread().gaps().problems().isEmpty()
                        && !hasRegisteredSince(books, day, target)) {
                    findings.report(
                            ReferenceCode.FALSE_ZERO_REPORT_NOT_REGISTERED,
                            place,
                            target.unit().name(),
                            gone);
                }
            }
        }
    }

    private static boolean hasRegisteredSince(LedgerView books, LocalDate day, SpotCheckTarget target) {
        return books.lives().stream()
                .filter(life -> life.problem().home().equals(target.unit()))
                .anyMatch(life -> !life.last().registered().isBefore(day));
    }

    private static boolean hasSince(Life life, LocalDate day, java.util.function.Predicate<Act> wanted) {
        return life.problem().acts().stream()
                .filter(act -> !act.date().isBefore(day))
                .anyMatch(wanted);
    }

    private static boolean isFounded(Act act) {
        return act instanceof Act.Verification verification && verification.conclusion() != Truth.UNTRUE;
    }

    private static Optional<Life> lifeOf(LedgerView books, SpotCheckTarget target) {
        return target.problem()
                .flatMap(number -> Optional.ofNullable(books.byNumber().get(number)));
    }

    private static String numberOf(Life life) {
        return life.problem().id().text();
    }
}
