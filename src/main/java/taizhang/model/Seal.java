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
    /** The form in which this program seals; from the first release on it reads all lower ones as well. */
    public static final int FORMAT = 1;
}
