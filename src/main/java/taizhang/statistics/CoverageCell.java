package taizhang.statistics;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.model.CategoryId;
import taizhang.model.Period;
import taizhang.model.Screening;
import taizhang.model.UnitId;

/**
 * What a unit looked through in a category.
 *
 * @param unit the unit
 * @param category 类别; empty for what was told in words only
 * @param last the latest period in which it was checked
 * @param submitted 报送 of that return
 * @param times in how many entries
 * @param households 户次: households of all entries; one checked twice counts twice
 * @param items 件数 of all entries
 */
public record CoverageCell(
        UnitId unit,
        Optional<CategoryId> category,
        Period last,
        LocalDate submitted,
        int times,
        int households,
        int items) {
    static CoverageCell of(UnitId unit, Screening screening, Period period, LocalDate submitted) {
        return new CoverageCell(
                unit,
                screening.category(),
                period,
                submitted,
                1,
                screening.households().orElse(0),
                screening.items().orElse(0));
    }

    /** Both together; the other is the later one. */
    CoverageCell and(CoverageCell later) {
        return new CoverageCell(
                unit,
                category,
                later.last,
                later.submitted,
                times + later.times,
                households + later.households,
                items + later.items);
    }
}
