package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import taizhang.model.Ledger;
import taizhang.model.SpotCheckKind;
import taizhang.model.UnitId;

class OversightReadersTest {
    private static final Ledger LEDGER = LedgerFixture.read("""
            --- 督办.yaml
            督办:
              - 文号: 某清理督〔2017〕1号
                日期: 2017-06-12
                单位: 大河口
                问题: [上庄-001, 大河口-002]
                要求: 六月底前办结。
                时限: 2017-06-30
                签发人: 周某
                回复:
                  日期: 2017-06-28
                  内容: 已办结。
              - 文号: 某清理督〔2017〕2号
                日期: 2017-06-13
                单位: 上庄村
                问题: 上庄-001
                要求: 限期整改。
                回复:
            --- 抽查.yaml
            抽查:
              - 日期: 2017-07-03
                种子: 二〇一七零七零三
                抽查组: 第一组
                对象:
                  - 类型: 零报告
                    单位: 上庄村
                    期号: 7
                    方式: 入户
                    结果: 不一致
                    情况: 漏报一户。
                    抽查人: 钱某、沈某
                  - 类型: 查否
                    单位: 上庄村
                    问题: 上庄-001
            --- 通报.yaml
            - 文号: 某清理办〔2017〕9号
              日期: 2017-07-10
              单位: 上庄村、大河口村
              事由: 连续两期未报。
              限期: 2017-07-20
            --- 政策.yaml
            政策:
              - 名称: 《关于建立贫困退出机制的意见》
                文号: 厅字〔2016〕16号
                层级: 中央
                责任单位: 镇扶贫办、各村
                责任人: 刘某、王某
            """);

    @Test
    void a_notice_names_its_problems_and_may_have_a_reply() {
        var notices = LEDGER.oversight().notices();
        assertThat(notices).hasSize(2);
        assertThat(notices.getFirst().unit()).isEqualTo(new UnitId("大河口村"));
        assertThat(notices.getFirst().problems()).hasSize(2);
        assertThat(notices.getFirst().reply().orElseThrow().date()).isEqualTo(LocalDate.of(2017, 6, 28));
        assertThat(notices.get(1).reply()).isEmpty();
        assertThat(notices.get(1).problems()).hasSize(1);
    }

    @Test
    void a_spot_check_has_targets_with_or_without_a_result() {
        var check = LEDGER.oversight().spotChecks().getFirst();
        assertThat(check.seed()).contains("二〇一七零七零三");
        assertThat(check.targets().getFirst().kind()).isEqualTo(SpotCheckKind.ZERO_REPORT);
        assertThat(check.targets().getFirst().period()).isEqualTo(OptionalInt.of(7));
        assertThat(check.targets().getFirst().result().orElseThrow().consistent())
                .isFalse();
        assertThat(check.targets().getFirst().inspectors()).hasSize(2);
        assertThat(check.targets().get(1).result()).isEmpty();
    }

    @Test
    void a_circular_names_units() {
        assertThat(LEDGER.oversight().circulars().getFirst().units())
                .containsExactly(new UnitId("上庄村"), new UnitId("大河口村"));
    }

    @Test
    void the_title_marks_of_a_policy_are_not_part_of_its_name() {
        var policy = LEDGER.policies().getFirst();
        assertThat(policy.name()).isEqualTo("关于建立贫困退出机制的意见");
        assertThat(policy.duty().units()).contains(new UnitId("各村"));
    }

    @Test
    void a_spot_check_needs_the_period_or_the_problem_it_looks_at() {
        LoadResult result = LedgerFixture.load("""
                --- 抽查.yaml
                抽查:
                  - 日期: 2017-07-03
                    对象:
                      - 类型: 零报告
                        单位: 上庄村
                      - 类型: 销号
                        单位: 各村
                """);
        assertThat(LedgerFixture.places(result.findings()))
                .containsExactly("抽查.yaml:4:13 TZ201", "抽查.yaml:6:13 TZ201", "抽查.yaml:7:13 TZ303");
    }
}
