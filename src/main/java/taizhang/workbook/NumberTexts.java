package taizhang.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** What numbers in cells mean and how they are shown. */
final class NumberTexts {
    /** Excel keeps and shows no more. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** 9999-12-31, the last day Excel knows. */
    private static final double LAST_DAY = 2_958_466;

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean from1904;

    /** @param from1904 whether days are counted from 1904, as old Macs did */
    NumberTexts(boolean from1904) {
        this.from1904 = from1904;
    }

    /** A cell with a number in it. */
    CellValue cell(CellAddress at, double number, NumberForm form, boolean fromFormula) {
        Optional<LocalDateTime> time = form.showsDay() ? timeOf(number) : Optional.empty();
        if (time.isPresent()) {
            return new CellValue(
                    at, new CellContent.Day(time.get().toLocalDate()), DayText.of(time.get(), form), fromFormula);
        }
        BigDecimal value = exact(number);
        return new CellValue(at, new CellContent.Amount(value), shown(number, value, form), fromFormula);
    }

    private Optional<LocalDateTime> timeOf(double number) {
        return number >= 1 && number < LAST_DAY
                ? Optional.ofNullable(DateUtil.getLocalDateTime(number, from1904, true))
                : Optional.empty();
    }

    private static BigDecimal exact(double number) {
        if (!Double.isFinite(number)) {
            return BigDecimal.ZERO;
        }
        BigDecimal rounded = new BigDecimal(Double.toString(number)).round(DIGITS);
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }

    private String shown(double number, BigDecimal value, NumberForm form) {
        if (form.isPlain()) {
            return value.toPlainString();
        }
        try {
            String text = formatter
                    .formatRawCellContents(number, -1, form.pattern(), from1904)
                    .strip();
            return text.isEmpty() || text.contains("E+") || text.contains("E-") ? value.toPlainString() : text;
        } catch (RuntimeException unknownPattern) {
            // POI throws whatever comes on patterns it cannot follow
            return value.toPlainString();
        }
    }
}
