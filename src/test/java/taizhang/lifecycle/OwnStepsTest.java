package taizhang.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Act;
import taizhang.model.Ledger;
import taizhang.model.ProblemStatus;
import taizhang.statistics.FactTable;
import taizhang.statistics.Identities;
import taizhang.statistics.ReportingBoard;
import taizhang.statistics.Slice;
import taizhang.statistics.Standstills;
import taizhang.statistics.Statistics;
import taizhang.statistics.recount.Recount;

/** Steps of closing that an office names, orders and ends as it does (环节, 销号程序, 销号于). */
class OwnStepsTest {
    private static final String CAMPAIGN = """
            --- 专项.yaml
            名称: 环保督察反馈问题整改
            单位: 某某县
            开始: 2017-04-21
            结束: 2017-11-30
            """;
    private static final String COUNTY = """
            环节:
              县级复核: 核查
              市级验收: 核查
              整改公示: 公示
            销号程序:
              限期整改: [整改公示, 申请销号, 县级复核, 市级验收, 审定, 公示]
              立行立改: [申请销号, 审定, 公示]
              长期坚持: [申请销号, 审定, 公示]
            """;
    private static final String DONE = "{日期: 2017-06-01, 事项: 完成整改, 情况: 改好了。}";
    private static final String SHOWN = "{日期: 2017-06-02, 事项: 整改公示, 止: 2017-06-08}";
    private static final String APPLIED = "{日期: 2017-06-09, 事项: 申请销号, 经办: 任某（大河口）, 佐证: 照片}";
    private static final String COUNTY_CHECKED = "{日期: 2017-06-12, 事项: 县级复核, 结论: 通过, 经办: 钱某（第一组）、沈某（第一组）}";
    private static final String CITY_CHECKED = "{日期: 2017-06-15, 事项: 市级验收, 结论: 通过, 经办: 孙某、李某}";
    private static final String DECIDED = "{日期: 2017-06-20, 事项: 审定, 意见: 同意, 经办: 周某}";
    private static final String PUBLISHED = "{日期: 2017-06-21, 事项: 公示, 止: 2017-06-27}";
    private static final List<String> WHOLE =
            List.of(DONE, SHOWN, APPLIED, COUNTY_CHECKED, CITY_CHECKED, DECIDED, PUBLISHED);

    private static Ledger ledger(String chain, List<String> acts) {
        return LedgerFixture.read(CAMPAIGN + chain + """
                --- 问题/大河口村.yaml
                - 编号: 大河口-001
                  类别: 精准识别
                  描述: 手册与系统不一致。
                  来源: 上级反馈
                  发现: 2017-05-18
                  登记: 2017-05-20
                  整改:
                    方式: 限期整改
                    措施: 逐户核对。
                    时限: 2017-05-31
                  经过:
                """
                + String.join(
                        "", acts.stream().map(act -> "    - " + act + "\n").toList()));
    }

    private static Life life(Ledger ledger) {
        return Life.of(ledger.problems().getFirst(), ledger.campaign().procedure());
    }

    private static List<BreachKind> breaches(Life life) {
        return life.steps().stream()
                .flatMap(step -> step.breaches().stream())
                .map(Breach::kind)
                .toList();
    }

    private static ProblemState on(Life life, String day) {
        return life.on(LocalDate.parse("2017-" + day)).orElseThrow();
    }

    private static void bothCountsAgree(Ledger ledger, String day, int closed) {
        LocalDate asOf = LocalDate.parse("2017-" + day);
        Statistics statistics = Statistics.of(ledger, asOf);
        FactTable facts = FactTable.of(statistics);
        Recount recount = Recount.of(statistics, Standstills.of(statistics), ReportingBoard.of(ledger, asOf));
        assertThat(Identities.of(facts)).isEmpty();
        facts.factsOf(Slice.TOWN)
                .forEach(fact -> assertThat(recount.at(fact.name()))
                        .as("%s %s", day, fact.name())
                        .contains(fact.printed()));
        assertThat(recount.at("全镇/累计销号")).contains(Integer.toString(closed));
    }

    @Test
    void a_chain_in_the_order_written_closes_with_the_decision_and_goes_on_after_it() {
        Ledger ledger = ledger(COUNTY, WHOLE);
        Life life = life(ledger);
        assertThat(breaches(life)).isEmpty();
        assertThat(on(life, "06-08").status()).isEqualTo(ProblemStatus.COMPLETED);
        assertThat(on(life, "06-15").status()).isEqualTo(ProblemStatus.PENDING_CLOSURE);
        assertThat(on(life, "06-20").closedOn()).contains(LocalDate.parse("2017-06-20"));
        assertThat(on(life, "06-27").closedOn()).contains(LocalDate.parse("2017-06-20"));
        assertThat(life.steps().stream().map(Step::act).map(Act::label))
                .containsExactly("完成整改", "整改公示", "申请销号", "县级复核", "市级验收", "审定", "公示");
        bothCountsAgree(ledger, "06-19", 0);
        bothCountsAgree(ledger, "06-20", 1);
    }

    @Test
    void every_step_is_a_figure_by_its_name_and_a_return_undoes_it() {
        List<String> returned = java.util.stream.Stream.concat(
                        WHOLE.subList(0, 5).stream(),
                        java.util.stream.Stream.of("{日期: 2017-06-20, 事项: 退回, 原因: 照片不是一处。}"))
                .toList();
        Ledger ledger = ledger(COUNTY, returned);
        for (LocalDate day = LocalDate.parse("2017-05-20");
                day.isBefore(LocalDate.parse("2017-07-05"));
                day = day.plusDays(1)) {
            bothCountsAgree(ledger, day.toString().substring(5), 0);
        }
        assertThat(passed(ledger, "06-07")).isEqualTo("整改公示0 申请销号0 县级复核0 市级验收0 审定0");
        assertThat(passed(ledger, "06-08")).isEqualTo("整改公示1 申请销号0 县级复核0 市级验收0 审定0");
        assertThat(passed(ledger, "06-14")).isEqualTo("整改公示1 申请销号1 县级复核1 市级验收0 审定0");
        assertThat(passed(ledger, "06-15")).isEqualTo("整改公示1 申请销号1 县级复核1 市级验收1 审定0");
        assertThat(passed(ledger, "06-20")).isEqualTo("整改公示0 申请销号0 县级复核0 市级验收0 审定0");
        assertThat(passed(ledger(COUNTY, WHOLE), "06-27")).isEqualTo("整改公示1 申请销号1 县级复核1 市级验收1 审定1");
    }

    private static String passed(Ledger ledger, String day) {
        FactTable facts = FactTable.of(Statistics.of(ledger, LocalDate.parse("2017-" + day)));
        return java.util.stream.Stream.of("整改公示", "申请销号", "县级复核", "市级验收", "审定")
                .map(step -> step + facts.find("全镇/" + step).orElseThrow().printed())
                .collect(java.util.stream.Collectors.joining(" "));
    }

    @Test
    void where_a_notice_closes_the_problem_is_closed_on_its_last_day() {
        Ledger ledger = ledger(COUNTY + "销号于: 公示\n", WHOLE);
        Life life = life(ledger);
        assertThat(breaches(life)).isEmpty();
        assertThat(on(life, "06-20").status()).isEqualTo(ProblemStatus.PENDING_CLOSURE);
        assertThat(on(life, "06-26").status()).isEqualTo(ProblemStatus.PENDING_CLOSURE);
        assertThat(on(life, "06-27").status()).isEqualTo(ProblemStatus.CLOSED);
        assertThat(on(life, "07-31").closedOn()).contains(LocalDate.parse("2017-06-27"));
        bothCountsAgree(ledger, "06-26", 0);
        bothCountsAgree(ledger, "06-27", 1);
    }

    @Test
    void an_objection_to_the_notice_that_closes_leaves_it_open() {
        Life life = life(ledger(
                COUNTY + "销号于: 公示\n",
                java.util.stream.Stream.concat(
                                WHOLE.subList(0, 6).stream(),
                                java.util.stream.Stream.of(
                                        "{日期: 2017-06-21, 事项: 公示, 止: 2017-06-27, 异议: 有, 原因: 有人反映没改。}",
                                        "{日期: 2017-06-28, 事项: 退回, 原因: 有人反映没改。}"))
                        .toList()));
        assertThat(breaches(life)).isEmpty();
        assertThat(on(life, "06-27").status()).isEqualTo(ProblemStatus.PENDING_CLOSURE);
        assertThat(on(life, "06-28").status()).isEqualTo(ProblemStatus.RECTIFYING);
    }

    @Test
    void a_check_of_another_name_can_close() {
        Life life = life(ledger(
                """
                环节:
                  市级验收: 核查
                销号程序:
                  立行立改: [申请销号, 市级验收]
                  限期整改: [申请销号, 核查, 市级验收]
                  长期坚持: [申请销号, 市级验收]
                销号于: 市级验收
                """, List.of(DONE, APPLIED, "{日期: 2017-06-12, 事项: 核查, 结论: 通过, 经办: 钱某（第一组）、沈某（第一组）}", CITY_CHECKED)));
        assertThat(breaches(life)).isEmpty();
        assertThat(on(life, "06-12").status()).isEqualTo(ProblemStatus.PENDING_CLOSURE);
        assertThat(on(life, "06-15").closedOn()).contains(LocalDate.parse("2017-06-15"));
    }

    @Test
    void the_order_written_is_the_order_asked_for() {
        assertThat(breaches(life(ledger(COUNTY, List.of(DONE, APPLIED))))).containsExactly(BreachKind.STEP_MISSING);
        assertThat(breaches(life(ledger(COUNTY, List.of(DONE, SHOWN, APPLIED, CITY_CHECKED)))))
                .containsExactly(BreachKind.STEP_MISSING);
        String early = APPLIED.replace("06-09", "06-05");
        assertThat(breaches(life(ledger(COUNTY, List.of(DONE, SHOWN, early)))))
                .containsExactly(BreachKind.NOTICE_NOT_OVER);
        String late = CITY_CHECKED.replace("市级验收", "县级复核").replace("06-15", "06-16");
        assertThat(breaches(life(ledger(COUNTY, List.of(DONE, SHOWN, APPLIED, COUNTY_CHECKED, CITY_CHECKED, late)))))
                .containsExactly(BreachKind.STEP_REPEATED);
    }

    @Test
    void what_comes_next_is_called_by_its_name() {
        List<String> next = List.of("整改公示", "申请销号", "县级复核", "市级验收", "审定", "公示");
        for (int done = 1; done < WHOLE.size(); done++) {
            Ledger ledger = ledger(COUNTY, WHOLE.subList(0, done));
            ProblemState state = life(ledger).last();
            NextActs acts = new NextActs(ledger.campaign().procedure());
            assertThat(acts.closingStepIn(state)).contains(next.get(done - 1));
            assertThat(acts.lawfulIn(state)).contains(next.get(done - 1));
        }
        Ledger ledger = ledger(COUNTY, WHOLE);
        assertThat(new NextActs(ledger.campaign().procedure())
                        .closingStepIn(life(ledger).last()))
                .isEqualTo(Optional.empty());
    }
}
