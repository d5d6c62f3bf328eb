package taizhang.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import taizhang.model.SupervisionNotice;
import taizhang.model.SupervisionReply;

/**
 * How a notice (督办通知单) stands on a day: whether it was answered, and in time.
 *
 * @param notice the notice
 * @param day the day; later replies do not exist
 */
public record NoticeStanding(SupervisionNotice notice, LocalDate day) {
    /** How a notice stands on a day that is not before its date. */
    public static NoticeStanding of(SupervisionNotice notice, LocalDate day) {
        return new NoticeStanding(notice, day);
    }

    /** Every notice issued by the day of the statistics, in the order of 督办.yaml. */
    public static List<NoticeStanding> all(Statistics statistics) {
        return statistics.ledger().oversight().notices().stream()
                .filter(notice -> !notice.date().isAfter(statistics.asOf()))
                .map(notice -> of(notice, statistics.asOf()))
                .toList();
    }

    /** 回复 known on the day. */
    public Optional<SupervisionReply> reply() {
        return notice.reply().filter(reply -> !reply.date().isAfter(day));
    }

    /** Whether the day lies behind 时限. */
    public boolean isPastDeadline() {
        return notice.demand().deadline().filter(day::isAfter).isPresent();
    }

    /** 回复情况. */
    public ReplyState state() {
        Optional<LocalDate> limit = notice.demand().deadline();
        if (reply().isPresent()) {
            boolean late = limit.filter(reply().get().date()::isAfter).isPresent();
            return late ? ReplyState.ANSWERED_LATE : ReplyState.ANSWERED;
        }
        return isPastDeadline() ? ReplyState.UNANSWERED : ReplyState.RUNNING;
    }

    /** Days from 时限 to the reply, else to the day; 0 when in time or without a limit. */
    public int daysLate() {
        LocalDate until = reply().map(SupervisionReply::date).orElse(day);
        return notice.demand()
                .deadline()
                .map(limit -> (int) Math.max(0, ChronoUnit.DAYS.between(limit, until)))
                .orElse(0);
    }
}
