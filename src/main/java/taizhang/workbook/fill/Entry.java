package taizhang.workbook.fill;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What comes into a cell (填入). It is written as a number or a date where it has the cell to itself and the cell takes one.
 */
public sealed interface Entry {
    /** As text. */
    String shown();

    /** As text by a second count; the same where nothing is counted. */
    default String expected() {
        return shown();
    }

    /** Words; empty for nothing. */
    record Words(String shown) implements Entry {}

    /** A number that was not counted, such as how many households a problem concerns. */
    record Amount(BigDecimal value) implements Entry {
        @Override
        public String shown() {
            return value.toPlainString();
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Entry {
        @Override
        public String shown() {
            return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }
    }

    /**
     * A counted figure: a number, a percentage such as 85.7%, or words such as 86.53万元.
     *
     * @param name its full name
     * @param shown as it is printed
     * @param expected as a second count says it must be printed
     */
    record Count(String name, String shown, String expected) implements Entry {}
}
