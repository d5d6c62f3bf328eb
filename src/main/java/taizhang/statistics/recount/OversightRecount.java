package taizhang.statistics.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import taizhang.model.SpotCheckTarget;
import taizhang.model.SupervisionNotice;
import taizhang.statistics.Statistics;

/**
 * Notices, circulars and spot checks of some days, counted once more word by word (督办, 通报, 抽查).
 *
 * @param statistics the day
 * @param days the days
 * @param asked which notices are counted at all
 */
record OversightRecount(Statistics statistics, Predicate<LocalDate> days, Predicate<SupervisionNotice> asked) {
    /** Of every notice of the days. */
    OversightRecount(Statistics statistics, Predicate<LocalDate> days) {
        this(statistics, days, notice -> true);
    }

    /** How many notices stand as a word says; empty if it says nothing of notices. */
    Optional<Long> notices(String word) {
        return switch (word) {
            case "发出" -> count(notice -> true);
            case "按时回复" -> count(notice -> isAnswered(notice) && !isAnsweredLate(notice));
            case "逾期回复" -> count(notice -> isAnswered(notice) && isAnsweredLate(notice));
            case "未到期" -> count(notice -> !isAnswered(notice) && !isOver(notice));
            case "逾期未回复" -> count(notice -> !isAnswered(notice) && isOver(notice));
            default -> Optional.empty();
        };
    }

    private Optional<Long> count(Predicate<SupervisionNotice> wanted) {
        return Optional.of(statistics.ledger().oversight().notices().stream()
                .filter(notice -> days.test(notice.date()) && !day().isBefore(notice.date()))
                .filter(asked)
                .filter(wanted)
                .count());
    }

    private LocalDate day() {
        return statistics.asOf();
    }

    private boolean isAnswered(SupervisionNotice notice) {
        return notice.reply().filter(reply -> !day().isBefore(reply.date())).isPresent();
    }

    private static boolean isAnsweredLate(SupervisionNotice notice) {
        return notice.demand()
                .deadline()
                .flatMap(limit -> notice.reply().filter(reply -> limit.isBefore(reply.date())))
                .isPresent();
    }

    private boolean isOver(SupervisionNotice notice) {
        return notice.demand().deadline().filter(limit -> limit.isBefore(day())).isPresent();
    }

    /** How many circulars were issued. */
    long circulars() {
        return statistics.ledger().oversight().circulars().stream()
                .filter(circular -> days.test(circular.date()))
                .count();
    }

    /** How many spot checks a word names; empty if it names none. */
    Optional<Long> checks(String word) {
        return switch (word) {
            case "抽取" -> Optional.of(targets().count());
            case "已查" -> checked(target -> true);
            case "零报告", "查否", "销号" -> checked(target -> target.kind().label().equals(word));
            case "一致" -> checked(target -> target.result().orElseThrow().consistent());
            case "不一致" -> checked(target -> !target.result().orElseThrow().consistent());
            case "未反馈" ->
                Optional.of(
                        targets().filter(target -> target.result().isEmpty()).count());
            default -> Optional.empty();
        };
    }

    private Stream<SpotCheckTarget> targets() {
        return statistics.ledger().oversight().spotChecks().stream()
                .filter(check -> days.test(check.date()))
                .map(check -> check.targets())
                .flatMap(List::stream);
    }

    private Optional<Long> checked(Predicate<SpotCheckTarget> wanted) {
        return Optional.of(targets()
                .filter(target -> target.result().isPresent())
                .filter(wanted)
                .count());
    }
}
