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
        return new Amount(reckoning.tenThousands() ? inTenThousands(yuan) : toTheFen(yuan));
    }

    /** 万元, exactly, without needless zeros. */
    static BigDecimal inTenThousands(BigDecimal yuan) {
        BigDecimal moved = yuan.movePointLeft(4).stripTrailingZeros();
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }

    /** Whole 元 without decimals, else two at least. */
    private static BigDecimal toTheFen(BigDecimal yuan) {
        BigDecimal bare = yuan.stripTrailingZeros();
        return bare.setScale(bare.scale() <= 0 ? 0 : Math.max(2, bare.scale()));
    }

    /** What is left of it; a whole number without decimals. */
    Amount minus(Amount other) {
        BigDecimal left = value.subtract(other.value);
        BigDecimal bare = left.stripTrailingZeros();
        return new Amount(bare.scale() <= 0 ? bare.setScale(0) : left);
    }

    /** In plain notation. */
    public String printed() {
        return value.toPlainString();
    }
}
