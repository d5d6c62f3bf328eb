package taizhang.audit;

import java.util.Optional;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.UnitReturn;

/**
 * Periods and returns as items.
 *
 * @param ledger for the units
 */
record ReturnItems(Ledger ledger) {
    private static final String PREFIX = "周报 ";

    /** What a period's head belongs to. */
    static String owner(Period period) {
        return PREFIX + period.end();
    }

    /** What a return belongs to. */
    String owner(Period period, UnitReturn unitReturn) {
        return owner(period) + " " + ledger.units().lastingNameOf(unitReturn.unit());
    }

    /** Where a return, or the head of a period, is written, by its owner; empty if it is gone. */
    Optional<SourceSpan> placeOf(String owner) {
        for (Period period : ledger.periods()) {
            if (owner(period).equals(owner)) {
                return Optional.of(period.origin().span());
            }
            for (UnitReturn unitReturn : period.returns()) {
                if (owner(period, unitReturn).equals(owner)) {
                    return Optional.of(unitReturn.origin().span());
                }
            }
        }
        return Optional.empty();
    }

    /** The head of a period. */
    static SealedItem of(Period period) {
        return SealedItem.of(owner(period), "期", period.origin().said());
    }

    /** A return. */
    SealedItem of(Period period, UnitReturn unitReturn) {
        return SealedItem.of(
                owner(period, unitReturn), "报送", unitReturn.origin().said());
    }
}
