package taizhang.report.day;

import java.util.Optional;
import taizhang.model.Reckoning;

/**
 * How figures are reckoned and printed, in the words of notes below tables (口径).
 *
 * @param reckoning 口径
 */
public record ReckoningHead(Reckoning reckoning) {
    /** Whether counts and sums are printed with their thousands apart. */
    public boolean grouped() {
        return reckoning.grouped();
    }

    /** 资金单位: 元 or 万元. */
    public String moneyUnit() {
        return reckoning.moneyUnit();
    }

    /** Whether sentences round sums of money, which tables never do. */
    public boolean roundsMoney() {
        return !reckoning.tenThousands();
    }

    /** 整改率 as a fraction, e.g. 累计完成整改÷应整改. */
    public String rectifiedRate() {
        return fraction("累计完成整改");
    }

    /** 销号率 as a fraction, e.g. 已销号÷应整改. */
    public String closedRate() {
        return fraction("已销号");
    }

    /** What a sentence says behind such a rate, whose figures stand beside it without what proved untrue. */
    public Optional<String> rateRemark() {
        return reckoning.unfoundedSettles() ? Optional.of("（含查否）") : Optional.empty();
    }

    /** Whether rates are reckoned in another way than the usual, so that it must be said. */
    public boolean differsInRates() {
        return reckoning.ofAll() || reckoning.unfoundedSettles();
    }

    private String fraction(String part) {
        String whole = reckoning.ofAll() ? "累计发现" : reckoning.unfoundedSettles() ? "（应整改＋查否）" : "应整改";
        return (reckoning.unfoundedSettles() ? "（" + part + "＋查否）" : part) + "÷" + whole;
    }

    /** How rates are rounded, e.g. 四舍五入保留一位小数. */
    public String rounding() {
        return switch (reckoning.decimals()) {
            case 0 -> "四舍五入取整数";
            case 1 -> "四舍五入保留一位小数";
            case 2 -> "四舍五入保留两位小数";
            default -> "四舍五入保留三位小数";
        };
    }

    /** What there is none of where a rate prints a dash. */
    public String nothingOf() {
        return reckoning.ofAll() ? "没有发现问题的" : "没有应整改问题的";
    }

    /** 列举上限: so many problems a sentence names at most. */
    public int listed() {
        return reckoning.listed();
    }
}
