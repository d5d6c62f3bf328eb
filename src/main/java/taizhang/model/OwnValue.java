package taizhang.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a problem says in a field of the campaign's own. */
public sealed interface OwnValue {
    /**
     * 文字, or the word chosen of 选项.
     *
     * @param text the words
     */
    record Words(String text) implements OwnValue {}

    /**
     * 日期.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements OwnValue {}

    /**
     * 数量, or 金额 in 元.
     *
     * @param number how much, exact
     */
    record Amount(BigDecimal number) implements OwnValue {}
}
