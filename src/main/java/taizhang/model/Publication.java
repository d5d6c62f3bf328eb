package taizhang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the office makes public (公示.yaml).
 *
 * @param term 起 to 止, both included
 * @param takenDown 撤下: when it was taken down again
 * @param scope 范围, as far as it is one of the three words
 * @param range 范围 as written: one of the three words, a condition, or what a meeting file calls one
 * @param decisions 决定 on names, in the order of the file
 * @param origin where it was written
 */
public record Publication(
        Term term,
        Optional<LocalDate> takenDown,
        PublicScope scope,
        String range,
        List<PublicDecision> decisions,
        Origin origin) {
    public Publication {
        decisions = List.copyOf(decisions);
    }

    /** Whether 范围 is more than one of the three words. */
    public boolean isPicked() {
        return !range.equals(scope.label());
    }

    /** What is to be done about it on a day, in Chinese; empty before it begins and when it was taken down. */
    public Optional<String> reminderOn(LocalDate day) {
        if (day.isBefore(term.first())
                || takenDown.filter(down -> !day.isBefore(down)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                day.isAfter(term.last())
                        ? "公示已于" + term.last() + "期满：把公示材料撤下，再在公示.yaml里写上撤下的日期（撤下: ）"
                        : "公示期" + term.first() + "至" + term.last() + "，期满后撤下");
    }
}
