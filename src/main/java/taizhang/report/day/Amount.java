package taizhang.report.day;

import java.math.BigDecimal;
import taizhang.model.Reckoning;

/**
 * What a record says how much there is of something: a count, or a sum of money in the unit of papers. A number that only
 * orders, as 序号, is none.
 *
 * @param value the number as papers print it
 */
public record Amount(BigDecimal value) {
    /** How many. */
    public static Amount of(int count) {
        return new Amount(BigDecimal.valueOf(count));
    }

    /** A sum in 元, as the campaign prints money. */
    public static Amount ofMoney(BigDecimal yuan, Reckoning reckoning) {
        return new Amount(reckoning.tenThousands() ? inTenThousands(yuan) : yuan);
    }

    /** 万元, exactly, without needless zeros. */
    static BigDecimal inTenThousands(BigDecimal yuan) {
        BigDecimal moved = yuan.movePointLeft(4).stripTrailingZeros();
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }

    /** What is left of it. */
    public Amount less(Amount other) {
        BigDecimal left = value.subtract(other.value());
        return new Amount(left.signum() == 0 ? BigDecimal.ZERO : left);
    }

    /** In plain notation. */
    public String printed() {
        return value.toPlainString();
    }
}
