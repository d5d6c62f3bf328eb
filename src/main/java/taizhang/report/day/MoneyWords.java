package taizhang.report.day;

import java.math.BigDecimal;
import java.math.RoundingMode;
import taizhang.model.Reckoning;

/** A sum of money as sentences tell it: in 万元 to two decimals, half up; below 10,000 in 元, as it is. Exactly, where the campaign prints 万元 everywhere. */
final class MoneyWords {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private MoneyWords() {}

    static String of(BigDecimal yuan, Reckoning reckoning) {
        if (reckoning.tenThousands()) {
            return Amount.ofMoney(yuan, reckoning).printed() + "万元";
        }
        return yuan.compareTo(TEN_THOUSAND) < 0
                ? yuan.stripTrailingZeros().toPlainString() + "元"
                : yuan.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString() + "万元";
    }
}
