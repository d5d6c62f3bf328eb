package taizhang.intake.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import taizhang.model.Category;
import taizhang.model.Ledger;
import taizhang.model.Pace;
import taizhang.model.Period;
import taizhang.model.Progress;
import taizhang.model.Screening;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;

/** What the books say in the cells of a form. */
public final class FormValues {
    private final Ledger ledger;
    private final Map<String, String> values = new LinkedHashMap<>();

    private FormValues(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The values that a unit's return has in the books, by {@link FormKey}; what is not said is left out. */
    public static Map<String, String> of(Ledger ledger, Period period, UnitId unit) {
        FormValues values = new FormValues(ledger);
        returnOf(period, unit).ifPresent(values::read);
        return values.values;
    }

    /** The return of a unit; it may be empty of words. */
    static Optional<UnitReturn> returnOf(Period period, UnitId unit) {
        return period.returns().stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    private void read(UnitReturn said) {
        said.submission().ifPresent(submission -> {
            values.put("报送", submission.date().toString());
            put("填报人", submission.reporter());
            put("负责人", submission.signer());
        });
        if (said.origin().fields().containsKey("零报告") && said.zeroReport()) {
            values.put("零报告", "是");
        }
        int number = 0;
        for (Screening screening : said.screenings()) {
            number++;
            put(
                    FormKey.screening(number, "类别"),
                    screening
                            .category()
                            .flatMap(id -> ledger.categories().at(id))
                            .map(Category::shortName));
            if (screening.households().isPresent()) {
                values.put(
                        FormKey.screening(number, "户数"),
                        "" + screening.households().getAsInt());
            }
            if (screening.items().isPresent()) {
                values.put(
                        FormKey.screening(number, "件数"), "" + screening.items().getAsInt());
            }
            put(FormKey.screening(number, "说明"), screening.note());
        }
        said.progress().forEach(this::read);
        put("困难", said.outlook().difficulties());
        put("下周", said.outlook().nextPeriod());
    }

    private void read(Progress progress) {
        values.put(FormKey.progress(progress.problem(), "内容"), progress.text());
        put(FormKey.progress(progress.problem(), "进度"), progress.pace().map(Pace::label));
        put(FormKey.progress(progress.problem(), "困难"), progress.difficulty());
        put(FormKey.progress(progress.problem(), "下一步"), progress.next());
    }

    private void put(String key, Optional<String> value) {
        value.ifPresent(text -> values.put(key, text));
    }
}
