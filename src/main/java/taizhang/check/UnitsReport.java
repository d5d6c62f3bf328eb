package taizhang.check;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Period;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;

/**
 * A unit does not leave two periods or more running without any return (warning), up to the last period that is no longer
 * being collected: an empty entry is 未报, never a zero report. What is made up for later is no miss; units with 报送: 否
 * are never waited for.
 */
final class UnitsReport implements Rule {
    private static final int TOO_MANY = 2;

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        books.settled().ifPresent(period -> check(books, period, findings));
    }

    private static void check(LedgerView books, Period last, Diagnostics findings) {
        List<Period> over = books.ledger().periods().stream()
                .filter(period -> !period.end().isAfter(last.end()))
                .toList()
                .reversed();
        for (Unit unit : books.ledger().units().reporting()) {
            List<Period> missed = over.stream()
                    .takeWhile(period -> isSilent(books, period, unit))
                    .toList();
            if (missed.size() >= TOO_MANY) {
                findings.add(RuleCode.UNIT_SILENT
                        .at(placeOf(last, unit.id()), unit.shortName(), missed.size())
                        .relatedTo(placeOf(missed.getLast(), unit.id())));
            }
        }
    }

    private static boolean isSilent(LedgerView books, Period period, Unit unit) {
        Optional<UnitReturn> written = returnIn(period, unit.id());
        return written.isEmpty()
                ? !books.unread().mayName(period.origin().span().file(), unit)
                : written.get().submission().isEmpty();
    }

    private static Optional<UnitReturn> returnIn(Period period, UnitId unit) {
        return period.returns().stream()
                .filter(unitReturn -> unitReturn.unit().equals(unit))
                .findFirst();
    }

    private static SourceSpan placeOf(Period period, UnitId unit) {
        return returnIn(period, unit)
                .map(unitReturn -> unitReturn.origin().span())
                .orElse(period.origin().at("单位"));
    }
}
