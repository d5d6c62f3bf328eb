package taizhang.report;

import java.util.Optional;
import taizhang.report.day.Edition;

/** Why a paper was not made though it was asked for (没有印的原因). */
@FunctionalInterface
public interface WhyNot {
    /** The reason, in Chinese; empty when nothing is known. */
    Optional<String> on(Edition edition);

    /** Of a paper that has always something to say, or whose absence explains itself. */
    static WhyNot never() {
        return edition -> Optional.empty();
    }

    /** Always the same; 本期 in it becomes what the office calls the period, e.g. 本周. */
    static WhyNot because(String reason) {
        return edition -> Optional.of(reason.replace("本期", edition.period().current()));
    }

    /** Of a paper on a period: that none covers the day. */
    static WhyNot needsPeriod() {
        return edition -> edition.reporting().current().isEmpty() ? Optional.of("没有一期周报包含这一天") : Optional.empty();
    }

    /** This reason, or another one where this does not hold. */
    default WhyNot or(WhyNot other) {
        return edition -> on(edition).or(() -> other.on(edition));
    }
}
