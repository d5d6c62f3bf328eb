package taizhang.report.day;

import java.util.Optional;
import taizhang.model.FieldType;
import taizhang.model.OwnField;

/**
 * A column that the campaign's own data adds to a ledger (台账列).
 *
 * @param name what its cells print, a name of the line: 罚款金额
 * @param title its head, with the measure: 罚款金额（万元）
 * @param after the column behind which it stands, by what that prints; empty for the usual place
 * @param prose whether running text stands in it
 * @param width in millimetres, before the columns are fitted to the sheet
 */
public record OwnColumn(String name, String title, Optional<String> after, boolean prose, double width) {
    private static final double PER_SIGN = 4;

    static OwnColumn of(OwnField field) {
        int longest = field.choices().stream().mapToInt(String::length).max().orElse(0);
        double width = switch (field.type()) {
            case TEXT -> 30;
            case DAY -> 19;
            case COUNT -> 13;
            case MONEY -> 19;
            case CHOICE -> Math.min(24, Math.max(12, longest * PER_SIGN + 3));
        };
        return new OwnColumn(field.name(), field.title(), field.after(), field.type() == FieldType.TEXT, width);
    }
}
