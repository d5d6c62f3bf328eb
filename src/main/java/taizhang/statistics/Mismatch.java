package taizhang.statistics;

import java.math.BigDecimal;

/**
 * Figures that ought to agree and do not: an error of the program, never of the data.
 *
 * @param slice where
 * @param identity the equation in words, e.g. 累计发现＝未销号＋已销号＋查否＋移交
 * @param left value of its left side
 * @param right value of its right side
 */
public record Mismatch(Slice slice, String identity, BigDecimal left, BigDecimal right) {
    /** In one Chinese line: 全镇：累计发现＝未销号＋已销号＋查否＋移交，左边12，右边11. */
    public String message() {
        return slice.label() + "：" + identity + "，左边" + left.toPlainString() + "，右边" + right.toPlainString();
    }
}
