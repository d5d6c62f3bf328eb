package taizhang.model;

import java.time.LocalDate;
import taizhang.diagnostic.SourceSpan;

/**
 * A period that was closed (封账): from then on what it says is changed by 更正 only. Written by the tool.
 *
 * @param format 格式: in which form what it closes was digested
 * @param period 期号
 * @param end 截止 of the period
 * @param date 封账日期: up to this day returns were taken in
 * @param books which version of the books was sealed
 * @param contents what was sealed, in short
 * @param digests what it must all come to
 * @param code 封账码, eight characters to be typed from paper
 * @param place where it was written
 */
public record Seal(
        int format,
        int period,
        LocalDate end,
        LocalDate date,
        SealedBooks books,
        SealContents contents,
        SealDigests digests,
        String code,
        SourceSpan place) {
    /** The form in which this program seals; it reads all lower ones as well. */
    public static final int FORMAT = 2;

    /** From this form on a seal closes what the office did to press and check (督办, 抽查, 通报), and knows the settings. */
    public static final int WITH_OVERSIGHT = 2;

    /** Signs of the chain digest that papers print: enough to prove what the code only hints at. */
    private static final int CHAIN = 20;

    /** Whether it closes 督办, 抽查 and 通报 too. */
    public boolean holdsOversight() {
        return format >= WITH_OVERSIGHT;
    }

    /** The chain digest (封账链): of this seal and, through 上期摘要, of all before it; hex digits. */
    public String chain() {
        return digests.whole().substring(0, Math.min(CHAIN, digests.whole().length()));
    }
}
