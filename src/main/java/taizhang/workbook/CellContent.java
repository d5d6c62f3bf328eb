package taizhang.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell holds, by its kind. */
public sealed interface CellContent {
    /** A text as typed: full-width digits, blanks and line ends ({@code \n}) are kept, rich text is joined. */
    record Words(String text) implements CellContent {}

    /** A number, exact as far as Excel shows one (15 digits), without trailing zeros; also times and percentages. */
    record Amount(BigDecimal value) implements CellContent {}

    /** A date, whatever its format shows of it. */
    record Day(LocalDate day) implements CellContent {}

    /** TRUE or FALSE. */
    record Truth(boolean holds) implements CellContent {}

    /** An error such as {@code #REF!}, or a formula whose result is not in the file ({@code #未计算}). */
    record Fault(String sign) implements CellContent {
        /** The sign of a formula without a kept result. */
        public static final String NO_RESULT = "#未计算";
    }
}
