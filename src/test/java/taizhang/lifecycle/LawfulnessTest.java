package taizhang.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What breaks the order of a problem's life, with the detail that a finding prints. */
class LawfulnessTest {
    private static final String VERIFIED = "{日期: 2017-05-22, 事项: 核实, 结论: 属实, 经办: 王某（镇扶贫办）}";
    private static final String DONE = "{日期: 2017-05-25, 事项: 完成整改, 情况: 改好了。}";
    private static final String APPLIED = "{日期: 2017-06-02, 事项: 申请销号, 经办: 任某（大河口）, 佐证: 照片}";
    private static final String REVIEWED = "{日期: 2017-06-05, 事项: 初审, 意见: 同意, 经办: 王某（镇扶贫办）}";
    private static final String CHECKED = "{日期: 2017-06-06, 事项: 核查, 结论: 通过, 经办: 钱某（第一组）、沈某（第一组）}";
    private static final String DECIDED = "{日期: 2017-06-08, 事项: 审定, 意见: 同意, 经办: 周某（镇清理办）}";
    private static final String ASKED = "{日期: 2017-05-24, 事项: 申请延期, 延至: 2017-06-30, 原因: 来不及。}";

    private static List<String> breaches(String... acts) {
        return LifeTest.life(acts).steps().stream()
                .flatMap(step -> step.breaches().stream())
                .map(breach -> breach.kind() + " " + breach.detail())
                .toList();
    }

    @Test
    void a_whole_life_breaks_nothing() {
        assertThat(breaches(VERIFIED, ASKED, DONE, APPLIED, REVIEWED, CHECKED, DECIDED))
                .isEmpty();
    }

    @Test
    void an_act_that_the_state_forbids_names_the_state() {
        assertThat(breaches(VERIFIED, APPLIED)).containsExactly("STATE_FORBIDS 整改中");
        assertThat(breaches(DONE)).containsExactly("STATE_FORBIDS 待核实");
    }

    @Test
    void a_second_verification_may_not_say_the_same_nor_take_back_a_closing() {
        String again = VERIFIED.replace("05-22", "05-23");
        assertThat(breaches(VERIFIED, again)).containsExactly("VERIFIED_AGAIN 2017-05-22");
        assertThat(breaches(VERIFIED, again.replace("属实", "部分属实"))).isEmpty();
        assertThat(breaches(
                        VERIFIED,
                        DONE,
                        APPLIED,
                        REVIEWED,
                        CHECKED,
                        DECIDED,
                        "{日期: 2017-07-01, 事项: 反弹, 原因: 又犯了。, 新措施: 再改。, 新时限: 2017-07-31}",
                        "{日期: 2017-07-02, 事项: 核实, 结论: 不属实, 理由: 没有。, 佐证: 照片, 经办: 王某（镇扶贫办）、沈某（第一组）}"))
                .containsExactly("UNFOUNDED_AFTER_CLOSING 第2轮");
    }

    @Test
    void an_extension_is_asked_once_later_than_the_limit_and_before_it_passes() {
        assertThat(breaches(VERIFIED, ASKED, ASKED.replace("05-24", "05-25")))
                .containsExactly("EXTENSION_PENDING 2017-05-24");
        assertThat(breaches(VERIFIED, ASKED.replace("06-30", "05-31")))
                .containsExactly("EXTENSION_NOT_LATER 2017-05-31");
        assertThat(breaches(VERIFIED, ASKED.replace("05-24", "06-01")))
                .containsExactly("EXTENSION_TOO_LATE 2017-05-31");
        assertThat(breaches(VERIFIED, ASKED.replace("05-24", "05-31"))).isEmpty();
    }

    @Test
    void an_extension_is_answered_once_and_granted_only_before_the_completion() {
        String granted = "{日期: 2017-05-26, 事项: 批准延期, 经办: 周某（镇清理办）}";
        String refused = "{日期: 2017-05-26, 事项: 不批准延期, 原因: 抓紧。, 经办: 周某（镇清理办）}";
        assertThat(breaches(VERIFIED, granted)).containsExactly("NO_EXTENSION_PENDING ");
        assertThat(breaches(VERIFIED, refused)).containsExactly("NO_EXTENSION_PENDING ");
        assertThat(breaches(VERIFIED, ASKED, refused)).isEmpty();
        assertThat(breaches(VERIFIED, ASKED, DONE, granted)).containsExactly("EXTENSION_AFTER_COMPLETION 2017-05-25");
    }

    @Test
    void the_steps_of_a_closing_come_in_order_each_once_and_none_is_left_out() {
        assertThat(breaches(VERIFIED, DONE, APPLIED, CHECKED)).containsExactly("STEP_MISSING 初审");
        assertThat(breaches(VERIFIED, DONE, APPLIED, REVIEWED, REVIEWED.replace("06-05", "06-06")))
                .containsExactly("STEP_REPEATED 初审");
        assertThat(breaches(VERIFIED, DONE, APPLIED, REVIEWED.replace("意见: 同意", "意见: 不同意, 原因: 材料不全。"), CHECKED))
                .containsExactly("RETURN_EXPECTED 初审");
    }

    @Test
    void nothing_is_decided_while_the_notice_runs() {
        String notice = "{日期: 2017-06-07, 事项: 公示, 止: 2017-06-09, 异议: 无, 经办: 任某（大河口）}";
        assertThat(breaches(VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, notice, DECIDED))
                .containsExactly("NOTICE_NOT_OVER 2017-06-09");
        assertThat(breaches(VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, notice, DECIDED.replace("06-08", "06-09")))
                .isEmpty();
    }

    @Test
    void a_unit_is_not_given_what_it_has() {
        assertThat(breaches("{日期: 2017-05-21, 事项: 改派, 改为: 大河口村, 原因: 误派。, 经办: 周某（镇清理办）}"))
                .containsExactly("REASSIGNED_TO_ITSELF 大河口村");
    }
}
