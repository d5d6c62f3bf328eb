package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.lifecycle.Life;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.model.ModeKind;
import taizhang.model.Problem;
import taizhang.statistics.recount.Recount;

/** A campaign with sources, modes and tags of its own, second categories, and money that comes back; counted by hand. */
class OwnListsTest {
    private static final LocalDate SPRING = LocalDate.of(2018, 3, 31);
    private static final LocalDate SUMMER = LocalDate.of(2018, 6, 30);
    private static final Ledger LEDGER = LedgerFixture.loadCase("own-lists").ledger();

    private static String figure(LocalDate day, String name) {
        Statistics statistics = Statistics.of(LEDGER, day);
        String printed = FactTable.of(statistics).find(name).orElseThrow().printed();
        Recount recount = Recount.of(statistics, Standstills.of(statistics), ReportingBoard.of(LEDGER, day));
        assertThat(recount.at(name)).as(name).contains(printed);
        return printed;
    }

    @ParameterizedTest
    @CsvSource({
        "全镇, 3045000, 1245000, 1800000, 1245000, 40.9%",
        "单位:某某市交通运输局, 3000000, 1200000, 1800000, 1200000, 40.0%",
        "单位:某某市水务局, 45000, 45000, 0, 45000, 100%",
        "类别:项目建设管理, 0, 0, 0, 0, —",
        "其他类别:项目建设管理, 3045000, 1245000, 1800000, 1245000, 40.9%",
        "标签:涉及民生, 3000000, 1200000, 1800000, 1200000, 40.0%",
        "阶段:集中整改, 3045000, 1245000, 1800000, 1245000, 40.9%",
    })
    void money_that_came_back_by_the_first_quarter(
            String slice, String found, String back, String open, String now, String rate) {
        assertThat(List.of("涉及资金", "收回资金", "未收回资金", "本期收回资金", "收回率"))
                .extracting(name -> figure(SPRING, slice + "/" + name))
                .containsExactly(found, back, open, now, rate);
    }

    @Test
    void what_came_back_later_is_added_and_that_of_the_closed_stays() {
        assertThat(figure(SUMMER, "全镇/收回资金")).isEqualTo("2045000.50");
        assertThat(figure(SUMMER, "全镇/本期收回资金")).isEqualTo("800000.50");
        assertThat(figure(SUMMER, "全镇/未收回资金")).isEqualTo("999999.50");
        assertThat(figure(SUMMER, "全镇/收回率")).isEqualTo("67.2%");
    }

    @Test
    void a_problem_counts_once_in_its_main_category_and_under_each_of_its_marks() {
        Map<String, String> counted = Map.of(
                "全镇", "4",
                "类别:专项资金管理使用", "2",
                "类别:政府采购和招标投标", "1",
                "类别:项目建设管理", "1",
                "其他类别:政府采购和招标投标", "1",
                "其他类别:项目建设管理", "2",
                "标签:历史遗留", "1",
                "标签:涉及民生", "2");
        counted.forEach((slice, count) ->
                assertThat(figure(SUMMER, slice + "/累计发现")).as(slice).isEqualTo(count));
        assertThat(figure(SUMMER, "标签:涉及民生/上期未销")).isEqualTo("1");
        assertThat(Identities.of(FactTable.of(Statistics.of(LEDGER, SUMMER)))).isEmpty();
    }

    @Test
    void every_figure_of_every_slice_has_a_second_count() {
        for (LocalDate day : List.of(SPRING, LocalDate.of(2018, 5, 1), SUMMER)) {
            FactTable table = FactTable.of(Statistics.of(LEDGER, day));
            for (Slice slice : table.slices()) {
                table.factsOf(slice).forEach(fact -> figure(day, fact.name()));
            }
        }
    }

    @Test
    void what_rules_ask_goes_by_the_kind_of_a_source_and_a_mode() {
        Problem feedback = LEDGER.problems().getFirst();
        assertThat(feedback.facts().source().label()).isEqualTo("审计报告");
        assertThat(Life.of(feedback, LEDGER.campaign().procedure())
                        .start()
                        .status()
                        .label())
                .isEqualTo("整改中");
        assertThat(feedback.facts().measure().orElseThrow().mode().is(ModeKind.WITHIN_TERM))
                .isTrue();
        assertThat(LEDGER.campaign()
                        .procedure()
                        .of(feedback.facts().measure().orElseThrow().mode()))
                .extracting(stage -> stage.name())
                .containsExactly("申请销号", "初审", "审定");
    }

    @Test
    void an_opened_round_is_within_a_term_by_the_offices_name() {
        Ledger ledger = LedgerFixture.read("""
                --- 专项.yaml
                名称: 审计整改
                单位: 某某市
                开始: 2017-04-21
                结束: 2017-11-30
                方式:
                  - {名称: 持续整改, 同: 长期坚持}
                  - {名称: 分阶段整改, 同: 限期整改}
                --- 问题/上庄村.yaml
                - 编号: 上庄-001
                  类别: 精准识别
                  描述: 有车户。
                  来源: 督导检查
                  发现: 2017-05-15
                  登记: 2017-05-16
                  经过:
                    - {日期: 2017-05-20, 事项: 期初, 状态: 已销号, 依据: 旧台账}
                    - {日期: 2017-06-01, 事项: 反弹, 原因: 又犯, 新措施: 再改, 新时限: 2017-07-01}
                    - {日期: 2017-06-02, 事项: 更正, 字段: 整改.方式, 原: 分阶段整改, 现: 持续整改, 原因: 写错}
                """);
        Life life = Life.of(ledger.problems().getFirst(), ledger.campaign().procedure());
        assertThat(life.on(LocalDate.of(2017, 6, 1)).orElseThrow().mode().label())
                .isEqualTo("分阶段整改");
        assertThat(life.last().mode().label()).isEqualTo("持续整改");
    }
}
