package taizhang.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.CollectCode;
import taizhang.model.CampaignFields;
import taizhang.model.FieldType;
import taizhang.workbook.CellContent;
import taizhang.workbook.CellValue;

/**
 * What a cell means to say, for a key.
 *
 * @param period a day of the period: its year is that of days written without one
 * @param fields what the campaign takes down of problems
 */
record CellTexts(LocalDate period, CampaignFields fields) {
    private static final Set<String> DAYS = Set.of("报送", "发现");
    private static final Set<String> COUNTS = Set.of("户数", "件数", "人数");
    private static final Set<String> TICKS = Set.of("√", "✓", "✔", "☑", "对", "有", "■");
    private static final Set<String> NOTHING = Set.of("/", "／", "—", "——", "-", "－");
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 36526;
    private static final int LAST_SERIAL = 73050;
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})\\s*(?:月|[-./])\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern WITH_MORE = Pattern.compile(
            "(\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*[日号]?)\\s*(?:[（(]?(?:星期|周).[）)]?|[T ]?\\d{1,2}:\\d{2}(?::\\d{2})?|上午|下午)");

    private static final Pattern WHOLE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");

    /**
     * A meaning.
     *
     * @param text as it goes into the books
     * @param notice how it was understood, where that is not plain
     * @param fault why it cannot be understood
     */
    record Meaning(String text, Optional<Complaint> notice, Optional<Complaint> fault) {
        static Meaning of(String text) {
            return new Meaning(text, Optional.empty(), Optional.empty());
        }

        Meaning noted(CollectCode code, Object... arguments) {
            return new Meaning(text, Optional.of(Complaint.of(code, "", arguments)), fault);
        }
    }

    /**
     * What a cell means.
     *
     * @param key the last part of its key: 内容, 户数
     */
    Meaning of(String key, CellValue cell) {
        Meaning meaning = switch (cell.content()) {
            case CellContent.Words words -> words(key, words.text().strip());
            case CellContent.Day day -> Meaning.of(day.day().toString());
            case CellContent.Truth truth -> Meaning.of(truth.holds() ? "是" : "否");
            case CellContent.Amount amount -> amount(key, amount.value(), cell.text());
            case CellContent.Fault fault ->
                new Meaning("", Optional.empty(), Optional.of(Complaint.of(CollectCode.ERROR_VALUE, "", fault.sign())));
        };
        return cell.fromFormula() && meaning.fault().isEmpty()
                ? meaning.noted(CollectCode.FORMULA, meaning.text())
                : meaning;
    }

    private boolean isDay(String key) {
        return DAYS.contains(key)
                || fields.field(key)
                        .filter(field -> field.type() == FieldType.DAY)
                        .isPresent();
    }

    private boolean isCount(String key) {
        return COUNTS.contains(key)
                || fields.measures(key)
                || fields.field(key).filter(field -> field.type().addsUp()).isPresent();
    }

    private Meaning amount(String key, BigDecimal value, String seen) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (isDay(key) && whole && value.intValue() >= FIRST_SERIAL && value.intValue() <= LAST_SERIAL) {
            String day = EXCEL_ZERO.plusDays(value.intValue()).toString();
            return Meaning.of(day).noted(CollectCode.DAY_UNDERSTOOD, value.toPlainString(), day);
        }
        return isCount(key) || isDay(key) ? Meaning.of(value.toPlainString()) : Meaning.of(seen.strip());
    }

    private Meaning words(String key, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (NOTHING.contains(text)) {
            return Meaning.of("");
        }
        if (key.equals("零报告") && TICKS.contains(text)) {
            return Meaning.of("是");
        }
        if (isDay(key)) {
            return day(plain);
        }
        return Meaning.of(isCount(key) ? plain : text);
    }

    private Meaning day(String text) {
        Matcher more = WITH_MORE.matcher(text);
        Matcher whole = WHOLE.matcher(more.matches() ? more.group(1) : text);
        if (whole.matches()) {
            return Meaning.of(day(Integer.parseInt(whole.group(1)), whole.group(2), whole.group(3))
                    .map(LocalDate::toString)
                    .orElse(text));
        }
        Matcher short1 = MONTH_DAY.matcher(text);
        if (short1.matches()) {
            return day(period.getYear(), short1.group(1), short1.group(2))
                    .map(day -> Meaning.of(day.toString()).noted(CollectCode.DAY_UNDERSTOOD, text, day.toString()))
                    .orElse(Meaning.of(text));
        }
        return Meaning.of(text);
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
