package taizhang.audit;

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
