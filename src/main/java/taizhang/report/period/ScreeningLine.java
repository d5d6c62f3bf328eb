package taizhang.report.period;

import java.util.Optional;
import taizhang.model.Category;
import taizhang.model.Ledger;
import taizhang.model.Screening;

/**
 * What a unit looked through (排查).
 *
 * @param category 类别, short; empty when it was told in words only
 * @param amount how much, e.g. 86户, 3件
 * @param note 说明
 */
public record ScreeningLine(Optional<String> category, String amount, Optional<String> note) {
    static ScreeningLine of(Screening screening, Ledger ledger) {
        String households =
                screening.households().isPresent() ? screening.households().getAsInt() + "户" : "";
        String items = screening.items().isPresent() ? screening.items().getAsInt() + "件" : "";
        return new ScreeningLine(
                screening
                        .category()
                        .map(id -> ledger.categories()
                                .at(id)
                                .map(Category::shortName)
                                .orElse(id.name())),
                households.isEmpty() || items.isEmpty() ? households + items : households + "、" + items,
                screening.note());
    }
}
