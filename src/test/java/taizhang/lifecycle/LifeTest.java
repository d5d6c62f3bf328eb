package taizhang.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.model.Measure;
import taizhang.model.ProblemStatus;
import taizhang.model.UnitId;

/** What each act does, day by day. */
class LifeTest {
    private static final String VERIFIED = "{日期: 2017-05-22, 事项: 核实, 结论: 属实, 经办: 王某（镇扶贫办）}";
    private static final String DONE = "{日期: 2017-06-01, 事项: 完成整改, 情况: 改好了。}";
    private static final String APPLIED = "{日期: 2017-06-02, 事项: 申请销号, 经办: 任某（大河口）, 佐证: 照片}";
    private static final String REVIEWED = "{日期: 2017-06-05, 事项: 初审, 意见: 同意, 经办: 王某（镇扶贫办）}";
    private static final String CHECKED = "{日期: 2017-06-06, 事项: 核查, 结论: 通过, 经办: 钱某（第一组）、沈某（第一组）}";
    private static final String DECIDED = "{日期: 2017-06-08, 事项: 审定, 意见: 同意, 经办: 周某（镇清理办）}";
    private static final String RELAPSED = "{日期: 2017-07-01, 事项: 反弹, 原因: 又犯了。, 新措施: 再改一遍。, 新时限: 2017-07-31}";

    static Life life(String... acts) {
        return lifeOf("自查", "限期整改", "2017-05-31", acts);
    }

    private static Life lifeOf(String source, String mode, String limit, String... acts) {
        Ledger ledger = LedgerFixture.read("""
                --- 问题/大河口村.yaml
                - 编号: 大河口-001
                  类别: 精准识别
                  描述: 手册与系统不一致。
                  来源: %s
                  发现: 2017-05-18
                  登记: 2017-05-20
                  整改:
                    方式: %s
                    措施: 逐户核对。
                    时限: %s
                  经过:
                """.formatted(source, mode, limit) + String.join("", lines(acts)));
        return Life.of(ledger.problems().getFirst(), ledger.campaign().procedure());
    }

    private static List<String> lines(String... acts) {
        return List.of(acts).stream().map(act -> "    - " + act + "\n").toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse("2017-" + day);
    }

    private static ProblemState on(Life life, String day) {
        return life.on(day(day)).orElseThrow();
    }

    private static ProblemStatus status(Life life, String day) {
        return on(life, day).status();
    }

    private static List<BreachKind> breaches(Life life) {
        return life.steps().stream()
                .flatMap(step -> step.breaches().stream())
                .map(Breach::kind)
                .toList();
    }

    @Test
    void before_its_registration_a_problem_does_not_exist() {
        assertThat(life().on(day("05-19"))).isEmpty();
        assertThat(status(life(), "05-20")).isEqualTo(ProblemStatus.UNVERIFIED);
    }

    @Test
    void what_counts_as_true_needs_no_verification() {
        assertThat(status(lifeOf("督导检查", "限期整改", "2017-05-31"), "05-20")).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(status(lifeOf("上级反馈", "限期整改", "2017-05-31"), "05-20")).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(status(lifeOf("群众举报", "立行立改", "2017-05-31"), "05-20")).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(status(lifeOf("群众举报", "限期整改", "2017-05-31"), "05-20")).isEqualTo(ProblemStatus.UNVERIFIED);
    }

    @Test
    void a_problem_goes_through_all_its_states_step_by_step() {
        Life life = life(VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, DECIDED);
        assertThat(breaches(life)).isEmpty();
        assertThat(status(life, "05-21")).isEqualTo(ProblemStatus.UNVERIFIED);
        assertThat(status(life, "05-22")).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(status(life, "06-01")).isEqualTo(ProblemStatus.COMPLETED);
        assertThat(status(life, "06-07")).isEqualTo(ProblemStatus.PENDING_CLOSURE);
        assertThat(status(life, "06-08")).isEqualTo(ProblemStatus.CLOSED);
        assertThat(on(life, "06-07").closedOn()).isEmpty();
        assertThat(on(life, "06-08").closedOn()).contains(day("06-08"));
        assertThat(on(life, "12-31").completedOn()).contains(day("06-01"));
    }

    @Test
    void overdue_days_grow_to_the_completion_and_stand_still_then() {
        Life life = life(VERIFIED, "{日期: 2017-06-05, 事项: 完成整改, 情况: 改好了。}");
        assertThat(on(life, "05-31").overdueDaysOn(day("05-31"))).isZero();
        assertThat(on(life, "06-01").overdueDaysOn(day("06-01"))).isEqualTo(1);
        assertThat(on(life, "06-01").isOverdueOn(day("06-01"))).isTrue();
        assertThat(on(life, "08-18").overdueDaysOn(day("08-18"))).isEqualTo(5);
        assertThat(on(life, "08-18").isOverdueOn(day("08-18"))).isFalse();
    }

    @Test
    void a_return_cancels_the_completion_and_the_days_run_on_from_the_limit() {
        Life life = life(VERIFIED, DONE, APPLIED, "{日期: 2017-06-10, 事项: 退回, 原因: 没改好。}");
        assertThat(breaches(life)).isEmpty();
        assertThat(status(life, "06-10")).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(on(life, "06-09").overdueDaysOn(day("06-09"))).isEqualTo(1);
        assertThat(on(life, "06-10").overdueDaysOn(day("06-10"))).isEqualTo(10);
        assertThat(on(life, "06-10").handling().closing()).isEmpty();
    }

    @Test
    void only_the_approval_moves_the_limit_and_the_first_limit_is_kept() {
        Life life = life(
                VERIFIED,
                "{日期: 2017-05-30, 事项: 申请延期, 延至: 2017-06-30, 原因: 下雨。}",
                "{日期: 2017-06-03, 事项: 批准延期, 经办: 周某（镇清理办）}");
        assertThat(breaches(life)).isEmpty();
        assertThat(on(life, "06-02").limits().current()).contains(day("05-31"));
        assertThat(on(life, "06-02").overdueDaysOn(day("06-02"))).isEqualTo(2);
        assertThat(on(life, "06-03").limits())
                .isEqualTo(new Limits(Optional.of(day("05-31")), Optional.of(day("06-30")), 1));
        assertThat(on(life, "06-03").overdueDaysOn(day("06-03"))).isZero();
    }

    @Test
    void an_extension_asked_for_late_or_granted_after_the_completion_moves_nothing() {
        Life late = life(VERIFIED, "{日期: 2017-06-01, 事项: 申请延期, 延至: 2017-06-30, 原因: 下雨。}", "{日期: 2017-06-03, 事项: 批准延期}");
        assertThat(breaches(late)).containsExactly(BreachKind.EXTENSION_TOO_LATE);
        assertThat(late.last().limits().current()).contains(day("05-31"));
        Life after = life(
                VERIFIED,
                "{日期: 2017-05-30, 事项: 申请延期, 延至: 2017-06-30, 原因: 下雨。}",
                "{日期: 2017-06-05, 事项: 完成整改, 情况: 改好了。}",
                "{日期: 2017-06-07, 事项: 批准延期}");
        assertThat(breaches(after)).containsExactly(BreachKind.EXTENSION_AFTER_COMPLETION);
        assertThat(on(after, "06-06").overdueDaysOn(day("06-06"))).isEqualTo(5);
        assertThat(on(after, "06-07").overdueDaysOn(day("06-07"))).isEqualTo(5);
    }

    @Test
    void a_refused_extension_leaves_the_limit_and_another_may_be_asked_for() {
        Life life = life(
                VERIFIED,
                "{日期: 2017-05-24, 事项: 申请延期, 延至: 2017-06-30, 原因: 下雨。}",
                "{日期: 2017-05-25, 事项: 不批准延期, 原因: 抓紧。}",
                "{日期: 2017-05-26, 事项: 申请延期, 延至: 2017-06-10, 原因: 真下雨。}",
                "{日期: 2017-05-27, 事项: 批准延期}");
        assertThat(breaches(life)).isEmpty();
        assertThat(on(life, "05-25").limits().current()).contains(day("05-31"));
        assertThat(on(life, "05-27").limits().current()).contains(day("06-10"));
    }

    @Test
    void an_unfounded_problem_stays_and_may_be_found_true_later() {
        Life life = life(
                "{日期: 2017-05-22, 事项: 核实, 结论: 不属实, 理由: 查无此事。, 佐证: 笔录, 经办: 王某（镇扶贫办）、沈某（第一组）}",
                "{日期: 2017-06-10, 事项: 核实, 结论: 部分属实, 经办: 沈某（第一组）}");
        assertThat(breaches(life)).isEmpty();
        assertThat(status(life, "06-09")).isEqualTo(ProblemStatus.UNFOUNDED);
        assertThat(on(life, "06-09").overdueDaysOn(day("06-09"))).isZero();
        assertThat(status(life, "06-10")).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(on(life, "06-10").overdueDaysOn(day("06-10"))).isEqualTo(10);
    }

    @Test
    void a_relapse_opens_the_next_round_with_new_measures_and_a_new_limit() {
        Life life = life(VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, DECIDED, RELAPSED);
        assertThat(breaches(life)).isEmpty();
        assertThat(on(life, "06-30").round()).isEqualTo(1);
        ProblemState state = on(life, "07-01");
        assertThat(state.status()).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(state.round()).isEqualTo(2);
        assertThat(state.completedOn()).isEmpty();
        assertThat(state.limits().first()).contains(day("07-31"));
        assertThat(state.facts().measure().flatMap(Measure::actions)).contains("再改一遍。");
        assertThat(on(life, "06-30").facts().measure().flatMap(Measure::actions))
                .contains("逐户核对。");
    }

    @Test
    void a_second_round_needs_the_whole_chain_again() {
        Life life = life(
                VERIFIED,
                DONE,
                APPLIED,
                REVIEWED,
                CHECKED,
                DECIDED,
                RELAPSED,
                "{日期: 2017-07-10, 事项: 完成整改, 情况: 改好了。}",
                "{日期: 2017-07-11, 事项: 申请销号, 经办: 任某（大河口）, 佐证: 照片}",
                "{日期: 2017-07-12, 事项: 审定, 意见: 同意, 经办: 周某（镇清理办）}");
        assertThat(breaches(life)).containsExactly(BreachKind.STEP_MISSING);
    }

    @Test
    void a_relapse_is_of_closed_problems_only_and_nothing_follows_a_closing_but_it() {
        assertThat(breaches(life(VERIFIED, DONE, RELAPSED))).containsExactly(BreachKind.STATE_FORBIDS);
        Life life = life(VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, DECIDED, "{日期: 2017-06-09, 事项: 退回, 原因: 想一想。}");
        assertThat(breaches(life)).containsExactly(BreachKind.STATE_FORBIDS);
        assertThat(life.last().status()).isEqualTo(ProblemStatus.CLOSED);
    }

    @Test
    void a_reassignment_moves_the_home_and_the_responsible_unit_from_its_day_on() {
        Life life = life("{日期: 2017-05-23, 事项: 改派, 改为: 上庄村, 原因: 户籍在上庄。}", VERIFIED);
        assertThat(breaches(life)).isEmpty();
        assertThat(on(life, "05-22").home()).isEqualTo(new UnitId("大河口村"));
        assertThat(on(life, "05-23").home()).isEqualTo(new UnitId("上庄村"));
        assertThat(responsible(life, "05-23")).containsExactly(new UnitId("上庄村"));
    }

    @Test
    void a_transfer_is_the_end() {
        Life life = life(VERIFIED, "{日期: 2017-05-25, 事项: 移交, 移交至: 镇纪委, 原因: 涉嫌违纪。}", DONE);
        assertThat(breaches(life)).containsExactly(BreachKind.STATE_FORBIDS);
        assertThat(status(life, "06-01")).isEqualTo(ProblemStatus.TRANSFERRED);
        assertThat(on(life, "06-01").status().isOpen()).isFalse();
    }

    @Test
    void acts_of_one_day_hold_in_the_order_of_the_file_and_late_entries_on_their_own_day() {
        Life life =
                life(DONE, "{日期: 2017-06-01, 事项: 退回, 原因: 没改好。}", "{日期: 2017-06-01, 事项: 完成整改, 情况: 这回改好了。}", VERIFIED);
        assertThat(breaches(life)).isEmpty();
        assertThat(status(life, "05-22")).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(status(life, "06-01")).isEqualTo(ProblemStatus.COMPLETED);
    }

    @Test
    void a_corrected_fact_has_its_old_value_before_the_correction_and_the_new_one_after() {
        Life life = life(
                correction("05-25", "类别", "精准识别", "金融扶贫"),
                correction("05-26", "来源", "自查", "督导检查"),
                correction("05-27", "发现", "2017-05-18", "2017-05-17"),
                correction("05-28", "时限", "2017-05-31", "2017-06-30"),
                correction("05-29", "时限", "2017-06-30", "2017-06-15"));
        assertThat(on(life, "05-24").facts().category().name()).isEqualTo("精准识别");
        assertThat(on(life, "05-25").facts().category().name()).isEqualTo("“政银社户保”金融扶贫");
        assertThat(status(life, "05-25")).isEqualTo(ProblemStatus.UNVERIFIED);
        assertThat(status(life, "05-26")).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(on(life, "05-26").facts().foundOn()).contains(day("05-18"));
        assertThat(on(life, "05-27").facts().foundOn()).contains(day("05-17"));
        assertThat(on(life, "05-27").limits().current()).contains(day("05-31"));
        assertThat(on(life, "05-28").limits()).isEqualTo(Limits.of(Optional.of(day("06-30"))));
        assertThat(on(life, "05-29").limits()).isEqualTo(Limits.of(Optional.of(day("06-15"))));
    }

    @Test
    void corrections_hold_by_their_dates_even_when_entered_in_another_order() {
        Life life =
                life(correction("05-29", "时限", "2017-05-31", "2017-06-30"), correction("05-25", "来源", "自查", "群众举报"));
        assertThat(on(life, "05-25").facts().source().label()).isEqualTo("群众举报");
        assertThat(on(life, "05-25").facts().measure().flatMap(Measure::deadline))
                .contains(day("05-31"));
        assertThat(on(life, "05-29").facts().source().label()).isEqualTo("群众举报");
        assertThat(on(life, "05-29").limits().current()).contains(day("06-30"));
    }

    @Test
    void a_corrected_registration_counts_from_the_new_day_but_only_once_it_is_known() {
        Life earlier = life(correction("05-25", "登记", "2017-05-20", "2017-05-19"));
        assertThat(earlier.on(day("05-19"))).isEmpty();
        assertThat(on(earlier, "05-24").registered()).isEqualTo(day("05-20"));
        assertThat(on(earlier, "05-25").registered()).isEqualTo(day("05-19"));
        Life later = life(correction("05-25", "登记", "2017-05-20", "2017-05-23"));
        assertThat(later.on(day("05-20"))).isPresent();
        assertThat(on(later, "05-25").registered()).isEqualTo(day("05-23"));
    }

    @Test
    void the_responsible_unit_is_corrected_from_what_was_in_force_by_default_or_by_a_reassignment() {
        Life byDefault = life(correction("05-25", "责任单位", "大河口", "上庄村"));
        assertThat(responsible(byDefault, "05-24")).containsExactly(new UnitId("大河口村"));
        assertThat(responsible(byDefault, "05-25")).containsExactly(new UnitId("上庄村"));
        Life moved = life("{日期: 2017-05-23, 事项: 改派, 改为: 上庄村, 原因: 户籍在上庄。}", correction("05-25", "责任单位", "上庄村", "镇扶贫办"));
        assertThat(responsible(moved, "05-24")).containsExactly(new UnitId("上庄村"));
        assertThat(responsible(moved, "05-25")).containsExactly(new UnitId("镇扶贫办"));
        assertThat(on(moved, "05-25").home()).isEqualTo(new UnitId("上庄村"));
        Life before = life(correction("05-22", "责任单位", "", "镇扶贫办"), "{日期: 2017-05-23, 事项: 改派, 改为: 上庄村, 原因: 户籍在上庄。}");
        assertThat(responsible(before, "05-22")).containsExactly(new UnitId("镇扶贫办"));
        assertThat(responsible(before, "05-23")).containsExactly(new UnitId("上庄村"));
    }

    @Test
    void a_correction_after_a_relapse_is_of_the_new_round() {
        Life life = life(
                VERIFIED,
                DONE,
                APPLIED,
                REVIEWED,
                CHECKED,
                correction("06-07", "时限", "2017-05-31", "2017-05-30"),
                DECIDED,
                RELAPSED,
                correction("07-05", "时限", "2017-07-31", "2017-08-31"),
                correction("07-06", "措施", "再改一遍。", "换人再改。"));
        assertThat(breaches(life)).isEmpty();
        assertThat(on(life, "06-06").overdueDaysOn(day("06-06"))).isEqualTo(1);
        assertThat(on(life, "06-30").overdueDaysOn(day("06-30"))).isEqualTo(2);
        assertThat(on(life, "07-04").limits().current()).contains(day("07-31"));
        assertThat(on(life, "07-05").limits().current()).contains(day("08-31"));
        assertThat(on(life, "07-06").facts().measure().flatMap(Measure::actions))
                .contains("换人再改。");
    }

    @Test
    void a_corrected_first_limit_leaves_an_extension_beyond_it_in_force() {
        Life life = life(
                VERIFIED,
                "{日期: 2017-05-24, 事项: 申请延期, 延至: 2017-06-30, 原因: 下雨。}",
                "{日期: 2017-05-25, 事项: 批准延期}",
                correction("05-26", "时限", "2017-05-31", "2017-06-10"),
                correction("05-27", "时限", "2017-06-10", "2017-07-10"));
        assertThat(on(life, "05-26").limits())
                .isEqualTo(new Limits(Optional.of(day("06-10")), Optional.of(day("06-30")), 1));
        assertThat(on(life, "05-27").limits().current()).contains(day("07-10"));
    }

    @Test
    void a_source_corrected_to_one_that_needs_verification_makes_the_problem_unverified() {
        Life life = lifeOf("督导检查", "限期整改", "2017-05-31", correction("05-25", "来源", "督导检查", "群众举报"));
        assertThat(status(life, "05-24")).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(status(life, "05-25")).isEqualTo(ProblemStatus.UNVERIFIED);
    }

    @Test
    void an_adverse_step_must_be_followed_by_a_return() {
        String refused = "{日期: 2017-06-05, 事项: 初审, 意见: 不同意, 原因: 材料不全。, 经办: 王某（镇扶贫办）}";
        assertThat(breaches(life(VERIFIED, DONE, APPLIED, refused, CHECKED)))
                .containsExactly(BreachKind.RETURN_EXPECTED);
        assertThat(breaches(life(VERIFIED, DONE, APPLIED, refused, "{日期: 2017-06-06, 事项: 退回, 原因: 材料不全。}")))
                .isEmpty();
    }

    private static List<UnitId> responsible(Life life, String day) {
        ProblemState state = on(life, day);
        return Roles.of(state, taizhang.model.Categories.of(List.of())).responsible();
    }

    private static String correction(String day, String field, String before, String after) {
        return "{日期: 2017-" + day + ", 事项: 更正, 字段: " + field + ", 原: " + before + ", 现: " + after
                + ", 原因: 写错。, 经办: 陈某（镇清理办）}";
    }
}
