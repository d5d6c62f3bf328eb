package taizhang.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.text.UsualForm;

/**
 * A field that holds a number: 户数, 资金, 逾期天数.
 *
 * @param label its name
 * @param unit its measure, 元 of money; "" where there is none
 * @param of the number of a problem; empty where there is none
 */
record AmountField(String label, String unit, Function<Candidate, Optional<BigDecimal>> of) implements Field {
    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d{1,15}(?:\\.\\d{1,9})?)(万)?(\\D*)");
    private static final int TEN_THOUSAND = 4;

    @Override
    public List<Comparison> comparisons() {
        return Comparison.OF_ORDER;
    }

    @Override
    public Optional<Value> value(String text, Comparison asked) {
        Matcher form = FORM.matcher(UsualForm.halfWidth(text));
        if (!form.matches() || !(form.group(3).isEmpty() || form.group(3).equals(unit))) {
            return Optional.empty();
        }
        BigDecimal written = new BigDecimal(form.group(1).replace(",", ""));
        BigDecimal wanted = form.group(2) == null ? written : written.movePointRight(TEN_THOUSAND);
        return Optional.of(new Value(
                printed(wanted) + unit,
                (candidate, comparison) -> of.apply(candidate)
                        .filter(number -> comparison.holds(number.compareTo(wanted)))
                        .isPresent()));
    }

    private static String printed(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public boolean isEmpty(Candidate candidate) {
        return of.apply(candidate).isEmpty();
    }
}
