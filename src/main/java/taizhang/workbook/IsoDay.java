package taizhang.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A date that an xlsx file of the strict kind keeps as text, {@code 2017-08-21T00:00:00}. */
final class IsoDay {
    private static final int LENGTH = 10;

    private IsoDay() {}

    static Optional<CellValue> cell(CellAddress at, String text, boolean fromFormula) {
        String day = text.length() > LENGTH ? text.substring(0, LENGTH) : text;
        CellContent content;
        try {
            content = new CellContent.Day(LocalDate.parse(day));
        } catch (DateTimeParseException other) {
            content = new CellContent.Words(text);
        }
        return text.isBlank() ? Optional.empty() : Optional.of(new CellValue(at, content, day, fromFormula));
    }
}
