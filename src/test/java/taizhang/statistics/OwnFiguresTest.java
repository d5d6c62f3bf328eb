package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.statistics.recount.Recount;

/** Figures that a campaign's own fields and measures add: {@code ledgers/own-fields}, reckoned by hand. */
class OwnFiguresTest {
    private static final Ledger LEDGER = LedgerFixture.loadCase("own-fields").ledger();

    private static FactTable on(String day) {
        return FactTable.of(Statistics.of(LEDGER, LocalDate.parse(day)));
    }

    private static String printed(FactTable table, String name) {
        return table.find(name).orElseThrow().printed();
    }

    @Test
    void counts_and_amounts_are_summed_over_town_unit_category_kind_and_stage() {
        FactTable table = on("2021-03-31");
        assertThat(printed(table, "全镇/罚款金额")).isEqualTo("61.25");
        assertThat(printed(table, "单位:东港区/罚款金额")).isEqualTo("41.25");
        assertThat(printed(table, "单位:西港区/罚款金额")).isEqualTo("20");
        assertThat(printed(table, "单位:市生态环境局/罚款金额")).isEqualTo("0");
        assertThat(printed(table, "类别:废水偷排/立案件数")).isEqualTo("5");
        assertThat(printed(table, "类别:危废堆存/立案件数")).isEqualTo("0");
        assertThat(printed(table, "类型:区/涉及企业")).isEqualTo("6");
        assertThat(printed(table, "阶段:排查整治/涉及企业")).isEqualTo("6");
        assertThat(table.find("全镇/督办级别")).isEmpty();
    }

    @Test
    void a_correction_counts_from_its_day_on() {
        assertThat(printed(on("2021-03-28"), "全镇/罚款金额")).isEqualTo("55");
        assertThat(printed(on("2021-03-29"), "全镇/罚款金额")).isEqualTo("61.25");
        assertThat(printed(on("2021-03-18"), "全镇/罚款金额")).isEqualTo("35");
    }

    @Test
    void a_second_count_finds_each_on_every_day_and_they_add_up() {
        for (LocalDate day = LocalDate.of(2021, 3, 8); day.getMonthValue() < 5; day = day.plusDays(1)) {
            Statistics statistics = Statistics.of(LEDGER, day);
            FactTable table = FactTable.of(statistics);
            Recount recount = Recount.of(statistics, Standstills.of(statistics), ReportingBoard.of(LEDGER, day));
            assertThat(Identities.of(table)).isEmpty();
            for (Slice slice : table.slices()) {
                for (Counted own : table.own()) {
                    String name = Fact.nameOf(slice, own);
                    assertThat(recount.at(name))
                            .as("%s %s", day, name)
                            .isEqualTo(table.find(slice, own).map(Fact::printed));
                }
            }
        }
    }

    @Test
    void a_ledger_that_says_nothing_of_fields_has_no_figure_more() {
        FactTable table = FactTable.of(Statistics.of(BusyLedger.read(), LocalDate.of(2017, 5, 26)));
        assertThat(table.own()).isEmpty();
        assertThat(table.counted()).hasSize(Indicator.values().length);
    }
}
