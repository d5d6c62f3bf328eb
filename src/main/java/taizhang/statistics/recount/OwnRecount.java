package taizhang.statistics.recount;

import java.math.BigDecimal;
import java.time.LocalDate;
import taizhang.model.Facts;
import taizhang.model.FactsRevision;
import taizhang.model.OwnValue;
import taizhang.model.Problem;
import taizhang.statistics.IndicatorKind;
import taizhang.statistics.OwnFigure;

/** The figures of a campaign's own, from what was written in the records and in their 更正 by the day. */
final class OwnRecount {
    private OwnRecount() {}

    /** What a problem says on a day. */
    static BigDecimal of(OwnFigure figure, Problem problem, LocalDate day) {
        Facts facts = problem.facts();
        for (FactsRevision revision : problem.revisions()) {
            if (!revision.correction().date().isAfter(day)) {
                facts = revision.facts();
            }
        }
        if (figure.source() == OwnFigure.Source.IMPACT) {
            Integer count = facts.impact().own().get(figure.name());
            return count == null ? BigDecimal.ZERO : BigDecimal.valueOf(count);
        }
        return facts.own().get(figure.name()) instanceof OwnValue.Amount amount ? amount.number() : BigDecimal.ZERO;
    }

    /** A sum as it should be printed. */
    static String printed(OwnFigure figure, BigDecimal sum) {
        if (figure.unit().equals("万元")) {
            return sum.signum() == 0
                    ? "0"
                    : sum.divide(BigDecimal.valueOf(10_000))
                            .stripTrailingZeros()
                            .toPlainString();
        }
        return figure.kind() == IndicatorKind.COUNT ? sum.toBigIntegerExact().toString() : Recount.money(sum);
    }
}
