package taizhang.report.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import taizhang.model.Period;
import taizhang.model.PeriodLength;
import taizhang.statistics.Statistics;

/**
 * The reporting period (本期) a paper speaks of: from the day after the previous 截止 to the as-of date.
 *
 * @param number 期号 of the period the day lies in; empty when no period file covers it
 * @param first 起
 * @param last the as-of date
 * @param due 报送截止
 * @param counted until when returns were looked for: the as-of date, or 报送截止 of the period that ends on it when that is later
 * @param issued 编发, once the office issued its report
 * @param length how long it is, with the words that go with it
 * @param recomputed whether a later period holds returns already, so that the paper shows the day by today's books
 */
public record PeriodHead(
        OptionalInt number,
        LocalDate first,
        LocalDate last,
        Optional<LocalDate> due,
        LocalDate counted,
        Optional<LocalDate> issued,
        PeriodLength length,
        boolean recomputed) {
    static PeriodHead of(Statistics statistics) {
        LocalDate day = statistics.asOf();
        Optional<Period> period = statistics.ledger().periods().stream()
                .filter(found -> found.term().contains(day))
                .min(Comparator.comparing(Period::end));
        return new PeriodHead(
                period.map(found -> OptionalInt.of(found.number())).orElse(OptionalInt.empty()),
                statistics.periodStart(),
                day,
                period.map(Period::due),
                period.filter(found -> found.end().equals(day))
                        .map(Period::due)
                        .filter(day::isBefore)
                        .orElse(day),
                period.flatMap(Period::issued),
                statistics.ledger().campaign().reporting().length(),
                Statistics.latestDate(statistics.ledger()).filter(day::isBefore).isPresent());
    }

    /** 周, 月, … */
    public String word() {
        return length.label();
    }

    /** What units hand in: 周报, 月报, … */
    public String report() {
        return length.report();
    }

    /** 一周报告制度, 每月报告制度, … */
    public String routine() {
        return length.routine();
    }

    /** 本周, 本月, … */
    public String current() {
        return length.current();
    }

    /** 下周, 下月, … */
    public String next() {
        return length.next();
    }

    /** The year in which the paper goes out, e.g. 2017, for 发文字号. */
    public String year() {
        return Integer.toString(issued.orElse(last).getYear());
    }

    /** E.g. 2017年8月12日至8月18日. */
    public String span() {
        return DayText.full(first) + "至" + DayText.brief(last, first);
    }
}
