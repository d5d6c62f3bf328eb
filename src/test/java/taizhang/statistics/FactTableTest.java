package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.CategoryId;
import taizhang.model.Ledger;
import taizhang.model.ProblemId;
import taizhang.model.UnitId;
import taizhang.statistics.recount.Recount;

class FactTableTest {
    private static final LocalDate DAY = LocalDate.of(2017, 5, 26);
    private static final Slice SHANGZHUANG = new Slice.OfUnit(new UnitId("上庄村"));
    private static final Slice DAHEKOU = new Slice.OfUnit(new UnitId("大河口村"));
    private static final Slice OFFICE = new Slice.OfUnit(new UnitId("镇扶贫办"));

    @Test
    void identities_hold_on_every_day_of_a_week_in_which_everything_happens() {
        Ledger ledger = BusyLedger.read();
        for (LocalDate day = LocalDate.of(2017, 5, 12); day.isBefore(LocalDate.of(2017, 7, 5)); day = day.plusDays(1)) {
            assertThat(Identities.of(FactTable.of(Statistics.of(ledger, day))))
                    .as(day.toString())
                    .isEmpty();
        }
    }

    @Test
    void closed_and_recurred_reassigned_twice_and_found_true_again_within_one_period() {
        assertThat(figures(busy(), SHANGZHUANG))
                .isEqualTo("累计发现5 应整改5 整改中4 未销号4 已销号1 累计完成整改1 累计销号1 逾期销号1 反弹1 涉及户数5 涉及人数10"
                        + " 涉及资金0.50 未收回资金0.50 已办结1 到期应完成1 到期已完成1 上期未销6 本期完成整改1 本期销号2 本期查否1 本期复核属实1 本期反弹1"
                        + " 改出1 整改率20.0% 销号率20.0% 办结率20.0% 到期完成率100% 应报1 未报1 申请销号1 本期申请销号2 审定1"
                        + " 本期审定2");
    }

    @Test
    void what_was_registered_in_the_period_and_handed_on_is_new_where_it_is_now() {
        assertThat(figures(busy(), DAHEKOU))
                .isEqualTo("累计发现8 本期新发现4 查否2 移交1 应整改5 整改中3 完成未申请1 未销号4 已销号1 累计完成整改2 累计销号1"
                        + " 按时销号1 涉及户数8 涉及人数16 涉及资金0.80 未收回资金0.80 追责问责3 建章立制1 已办结1 到期应完成1 到期已完成1 提前完成1"
                        + " 上期未销2 本期完成整改2 本期销号1 本期查否1 本期移交1 本期退回1 本期问责3 本期建章立制1 改入1 整改率40.0%"
                        + " 销号率20.0% 查否率25.0% 办结率12.5% 到期完成率100% 应报1 未报1 申请销号1 本期申请销号2 审定1 本期审定1");
        assertThat(figures(busy(), OFFICE))
                .isEqualTo("累计发现1 应整改1 整改中1 未销号1 反弹1 涉及户数1 涉及人数2 涉及资金0.10 未收回资金0.10 本期反弹1 应报1 未报1");
    }

    @Test
    void a_corrected_category_moves_only_what_was_open_on_the_eve() {
        assertThat(figures(busy(), new Slice.OfCategory(new CategoryId("“政银社户保”金融扶贫"))))
                .isEqualTo("累计发现3 本期新发现1 应整改3 整改中2 未销号2 已销号1 累计完成整改1 累计销号1 按时销号1 反弹1 涉及户数3"
                        + " 涉及人数6 涉及资金0.30 未收回资金0.30 建章立制1 已办结1 提前完成1 本期完成整改1 本期销号1 本期反弹1 本期建章立制1 改入1 整改率33.3%"
                        + " 销号率33.3% 办结率33.3% 申请销号1 本期申请销号1 审定1 本期审定1");
    }

    @Test
    void an_act_dated_before_registration_counts_with_it() {
        FactTable first = FactTable.of(Statistics.of(BusyLedger.read(), LocalDate.of(2017, 5, 19)));
        assertThat(first.at(DAHEKOU, Indicator.NEW_UNFOUNDED).printed()).isEqualTo("1");
        assertThat(busy().at(DAHEKOU, Indicator.NEW_UNFOUNDED).printed()).isEqualTo("1");
    }

    @Test
    void a_closing_belongs_to_the_stage_of_its_decision() {
        FactTable table = FactTable.of(Statistics.of(LedgerFixture.read("""
                        问题:
                          - 编号: 上庄-001
                            类别: 精准识别
                            描述: 甲。
                            来源: 督导检查
                            发现: 2017-06-20
                            登记: 2017-06-20
                            整改: {方式: 立行立改, 措施: 乙。, 责任人: 张某}
                            经过:
                              - {日期: 2017-06-28, 事项: 完成整改, 情况: 丙}
                              - {日期: 2017-06-29, 事项: 申请销号, 佐证: 照片}
                              - {日期: 2017-07-03, 事项: 审定, 意见: 同意}
                        """), LocalDate.of(2017, 7, 7)));
        Slice search = new Slice.OfPhase("自查自纠");
        Slice repair = new Slice.OfPhase("集中整改");
        assertThat(figures(table, search)).contains("累计发现1").contains("已销号1").contains("销号率100%");
        assertThat(figures(table, search)).doesNotContain("累计销号").doesNotContain("按时销号");
        assertThat(figures(table, repair)).isEqualTo("累计销号1 按时销号1 本期销号1");
        assertThat(Identities.of(table)).isEmpty();
    }

    @Test
    void a_problem_of_no_stage_has_a_stage_of_its_own() {
        FactTable table = FactTable.of(Statistics.of(LedgerFixture.read("""
                        问题:
                          - {编号: 上庄-001, 类别: 精准识别, 描述: 甲。, 来源: 自查, 发现: 2017-04-10, 登记: 2017-04-12}
                        """), LocalDate.of(2017, 5, 1)));
        assertThat(table.find("阶段:阶段之外/累计发现")).map(Fact::printed).contains("1");
        assertThat(Identities.of(table)).isEmpty();
    }

    @Test
    void a_figure_is_found_by_its_name_and_by_its_place() {
        FactTable table = busy();
        assertThat(table.find("单位:大河口村/累计发现")).contains(table.at(DAHEKOU, Indicator.REGISTERED));
        assertThat(table.at(Slice.TOWN, Indicator.REGISTERED).name()).isEqualTo("全镇/累计发现");
        assertThat(table.find("全镇/累计发现数")).isEmpty();
        assertThat(table.find(new Slice.OfPhase("自查自纠"), Indicator.MOVED_IN)).isEmpty();
        assertThat(table.find(new Slice.OfCategory(new CategoryId("精准识别")), Indicator.MISSING))
                .isEmpty();
        assertThatThrownBy(() -> table.at(new Slice.OfUnit(new UnitId("无此村")), Indicator.REGISTERED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(table.slices().stream().map(Slice::label))
                .containsExactly(
                        "全镇",
                        "类型:贫困村",
                        "类型:非贫困村",
                        "类型:部门",
                        "单位:上庄村",
                        "单位:大河口村",
                        "单位:镇扶贫办",
                        "类别:精准识别",
                        "类别:“政银社户保”金融扶贫",
                        "阶段:动员部署",
                        "阶段:自查自纠",
                        "阶段:集中整改",
                        "阶段:总结提高");
    }

    @Test
    void a_second_count_finds_every_figure_of_the_busy_week_and_no_other() {
        Ledger ledger = BusyLedger.read();
        for (LocalDate day = LocalDate.of(2017, 5, 12); day.isBefore(LocalDate.of(2017, 7, 5)); day = day.plusDays(1)) {
            Statistics statistics = Statistics.of(ledger, day);
            FactTable table = FactTable.of(statistics);
            Recount recount = Recount.of(statistics, Standstills.of(statistics), ReportingBoard.of(ledger, day));
            for (Slice slice : table.slices()) {
                for (Counted indicator : table.counted()) {
                    String name = Fact.nameOf(slice, indicator);
                    assertThat(recount.at(name))
                            .as("%s %s", day, name)
                            .isEqualTo(table.find(slice, indicator).map(Fact::printed));
                }
            }
            assertThat(recount.at("累计发现")).isEmpty();
            assertThat(recount.at("单位:没有的村/累计发现")).isEmpty();
            assertThat(recount.at("全镇/没有的数")).isEmpty();
        }
    }

    @Test
    void a_limit_is_near_from_the_days_of_the_rules_to_its_own_day() {
        Ledger ledger = BusyLedger.read();
        int nearDays = ledger.campaign().rules().nearDays();
        LocalDate limit = LocalDate.of(2017, 6, 30);
        Function<LocalDate, Integer> near = day -> FactTable.of(Statistics.of(ledger, day))
                .at(Slice.TOWN, Indicator.NEAR_DUE)
                .value()
                .orElseThrow()
                .intValueExact();
        assertThat(near.apply(limit.minusDays(nearDays + 1L))).isZero();
        assertThat(near.apply(limit.minusDays(nearDays))).isPositive();
        assertThat(near.apply(limit)).isPositive();
        assertThat(near.apply(limit.plusDays(1))).isZero();
    }

    @Test
    void a_group_counts_each_of_its_problems_once_and_knows_no_other() {
        FactTable table = busy();
        Slice.OfGroup group = new Slice.OfGroup("名单");
        ProblemId first = table.byProblem().keySet().iterator().next();

        FactTable picked = table.over(group, List.of(first, first));

        assertThat(picked.find("名单/累计发现").orElseThrow().printed()).isEqualTo("1");
        assertThat(picked.find("名单/应报")).isEmpty();
        assertThat(picked.slices()).containsExactly(group);
        assertThat(table.over(group, List.of())
                        .at(group, Indicator.RECTIFIED_RATE)
                        .printed())
                .isEqualTo("—");
        ProblemId unknown = ProblemId.parse("没有-999").orElseThrow();
        assertThatThrownBy(() -> table.over(group, List.of(unknown))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_figure_that_is_wrong_breaks_an_identity() {
        FactTable good = busy();
        assertThat(Identities.of(good)).isEmpty();
        for (Indicator indicator : Indicator.values()) {
            if (indicator.isAdditive()) {
                BigDecimal value = good.at(Slice.TOWN, indicator).value().orElseThrow();
                assertThat(Identities.of(with(good, Slice.TOWN, indicator, value.add(BigDecimal.ONE))))
                        .as(indicator.label())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void a_mismatch_says_what_should_be_equal() {
        assertThat(Identities.of(with(busy(), SHANGZHUANG, Indicator.MOVED_OUT, BigDecimal.ZERO)))
                .extracting(Mismatch::message)
                .containsExactly(
                        "单位:上庄村：未销号＝上期未销＋本期新发现＋本期反弹＋本期复核属实＋改入－本期销号－本期查否－本期移交－改出，左边4，右边5", "全镇：各单位改出＝各单位改入，左边0，右边1");
    }

    @Test
    void names_and_meanings_of_the_indicators_are_all_different() {
        assertThat(Indicator.values()).extracting(Indicator::label).doesNotHaveDuplicates();
        assertThat(Indicator.values()).extracting(Indicator::meaning).doesNotHaveDuplicates();
        assertThat(Indicator.parse("应整改")).contains(Indicator.DUE);
        assertThat(Indicator.CLOSED_RATE.meaning()).isEqualTo("已销号÷应整改");
    }

    private static FactTable with(FactTable good, Slice slice, Indicator indicator, BigDecimal value) {
        Map<Slice, Map<Counted, Fact>> facts = new LinkedHashMap<>(good.bySlice());
        Map<Counted, Fact> changed = new LinkedHashMap<>(good.bySlice().get(slice));
        changed.put(indicator, Fact.of(slice, indicator, value, good.reckoning()));
        facts.put(slice, changed);
        return FactTable.of(good.asOf(), good.current(), good.reckoning(), facts, good.byProblem());
    }

    private static FactTable busy() {
        return FactTable.of(Statistics.of(BusyLedger.read(), DAY));
    }

    /** Every figure of a slice that is not zero. */
    private static String figures(FactTable table, Slice slice) {
        return table.factsOf(slice).stream()
                .filter(fact ->
                        fact.value().filter(value -> value.signum() != 0).isPresent())
                .map(fact -> fact.indicator().label() + fact.printed())
                .collect(Collectors.joining(" "));
    }
}
