package taizhang.statistics.recount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import taizhang.model.Reckoning;

/**
 * How sums and rates should be printed, said once more.
 *
 * @param reckoning 口径
 */
record Printing(Reckoning reckoning) {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** Money as tables have it. */
    String money(BigDecimal yuan) {
        return reckoning.tenThousands() ? tens(yuan) : inYuan(yuan);
    }

    /** Money as sentences tell it. */
    String words(BigDecimal yuan) {
        if (reckoning.tenThousands()) {
            return tens(yuan) + "万元";
        }
        boolean few = yuan.compareTo(TEN_THOUSAND) < 0;
        BigDecimal shown = few ? yuan : yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP);
        return shown.stripTrailingZeros().toPlainString() + (few ? "元" : "万元");
    }

    /** 万元 to the last 分. */
    static String tens(BigDecimal yuan) {
        return yuan.signum() == 0
                ? "0"
                : yuan.divide(TEN_THOUSAND).stripTrailingZeros().toPlainString();
    }

    /** 元, whole or to the 分. */
    static String inYuan(BigDecimal amount) {
        boolean whole = amount.remainder(BigDecimal.ONE).signum() == 0;
        int decimals = Math.max(2, amount.stripTrailingZeros().scale());
        return amount.setScale(whole ? 0 : decimals, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** Half up in the last decimal of a percent; all and none without decimals, nearly all never as all. */
    String percent(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        BigInteger some = part.setScale(scale).unscaledValue();
        BigInteger all = whole.setScale(scale).unscaledValue();
        if (all.signum() == 0) {
            return "—";
        }
        if (some.signum() == 0 || some.equals(all)) {
            return some.signum() == 0 ? "0%" : "100%";
        }
        BigInteger hundred = BigInteger.TEN.pow(2 + reckoning.decimals());
        BigInteger doubled = some.multiply(hundred).multiply(BigInteger.TWO).add(all);
        BigInteger units = doubled.divide(all.multiply(BigInteger.TWO));
        BigInteger shown = some.compareTo(all) < 0 ? units.min(hundred.subtract(BigInteger.ONE)) : units;
        return new BigDecimal(shown, reckoning.decimals()).toPlainString() + "%";
    }
}
