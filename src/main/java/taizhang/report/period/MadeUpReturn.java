package taizhang.report.period;

import java.time.LocalDate;
import taizhang.report.day.UnitNames;
import taizhang.statistics.ReportingState;

/**
 * A return that came after the report of its period (补报).
 *
 * @param unit 单位, short
 * @param number 期号
 * @param submitted 报送日期
 */
public record MadeUpReturn(String unit, int number, LocalDate submitted) {
    static MadeUpReturn of(ReportingState state, UnitNames names) {
        return new MadeUpReturn(
                names.shortName(state.unit()),
                state.period().number(),
                state.submitted().orElse(state.period().end()));
    }
}
