package taizhang.intake.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.workbook.CellContent;
import taizhang.workbook.CellValue;

/**
 * A date in a cell of an older ledger.
 *
 * @param day the date
 * @param whole whether the cell says nothing else
 */
record CellDay(LocalDate day, boolean whole) {
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(36_526);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);
    private static final Pattern FULL =
            Pattern.compile("(20\\d{2}|19\\d{2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*[日号]?(?!\\d)");
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern MONTH_END = Pattern.compile("(20\\d{2})\\s*年\\s*(\\d{1,2})\\s*月\\s*底");

    /** The first date that a cell names with its year; a month's end counts as its last day. */
    static Optional<CellDay> of(CellValue cell) {
        if (cell.content() instanceof CellContent.Day(LocalDate day)) {
            return Optional.of(new CellDay(day, true));
        }
        if (cell.content() instanceof CellContent.Amount(BigDecimal serial) && isSerial(serial)) {
            return Optional.of(new CellDay(ZERO.plusDays(serial.longValue()), true));
        }
        String text = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
        return find(FULL, text).or(() -> find(DIGITS, text)).or(() -> monthEnd(text));
    }

    /** Whether a number that lost its format counts the days to one of this century. */
    private static boolean isSerial(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(FIRST_SERIAL) >= 0
                && number.compareTo(LAST_SERIAL) <= 0;
    }

    /** The date in a text of 导入.yaml. */
    static Optional<LocalDate> in(String text) {
        return find(FULL, Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .map(CellDay::day);
    }

    private static Optional<CellDay> find(Pattern form, String text) {
        Matcher found = form.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
            String rest = text.substring(0, found.start()) + text.substring(found.end());
            return Optional.of(new CellDay(day, rest.isBlank() || rest.strip().equals("前")));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<CellDay> monthEnd(String text) {
        Matcher found = MONTH_END.matcher(text);
        if (!found.find() || Integer.parseInt(found.group(2)) > 12 || Integer.parseInt(found.group(2)) < 1) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        return Optional.of(new CellDay(month.atEndOfMonth(), false));
    }
}
