package taizhang.model;

/**
 * How a campaign reckons and prints its figures (口径).
 *
 * @param tenThousands 资金单位: money is printed in 万元, exactly; else in 元
 * @param grouped 千分位: counts and money are printed 12,345
 * @param decimals 比率小数: decimals of the percent of a rate, 0 to 3
 * @param ofAll 比率分母: rates of rectification and closing are parts of 累计发现; else of 应整改
 * @param unfoundedSettles 查否算办结: what proved untrue counts as settled in 已办结 and in the rates
 * @param marked 变化标记: what is new since the period before is marked in the margin of ledgers
 * @param listed 列举上限: so many problems a sentence names at most, 1 to 30; the others stand in an annex
 */
public record Reckoning(
        boolean tenThousands,
        boolean grouped,
        int decimals,
        boolean ofAll,
        boolean unfoundedSettles,
        boolean marked,
        int listed) {
    /** What holds when 口径 is not written. */
    public static final Reckoning USUAL = new Reckoning(false, false, 1, false, false, true, 8);

    /** 元 or 万元, in which money is printed. */
    public String moneyUnit() {
        return tenThousands ? "万元" : "元";
    }
}
