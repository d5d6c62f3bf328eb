package taizhang.report.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.report.day.Edition;
import taizhang.report.day.Scope;
import taizhang.report.day.SigningBox;

class ClosureFormReportTest {
    private static final String PERIODS = """
            --- 周报/2017-07-14.yaml
            期号: 1
            起: 2017-07-08
            截止: 2017-07-14
            报送截止: 2017-07-13
            单位:
              上庄村:
            --- 周报/2017-07-21.yaml
            期号: 2
            起: 2017-07-15
            截止: 2017-07-21
            报送截止: 2017-07-20
            单位:
              上庄村:
            """;
    private static final List<String> CLOSED = List.of(
            "{日期: 2017-06-20, 事项: 完成整改, 情况: 已清退}",
            "{日期: 2017-06-21, 事项: 申请销号, 经办: 张某（上庄村）, 佐证: 评议记录、照片}",
            "{日期: 2017-06-22, 事项: 初审, 意见: 同意, 经办: 刘某（镇扶贫办）}",
            "{日期: 2017-06-26, 事项: 核查, 结论: 通过, 情况: 到户见人, 经办: 孙某（一组）、钱某（一组）}");
    private static final String DECISION = "{日期: 2017-07-12, 事项: 审定, 意见: 同意, 经办: 周某（办公室）}";
    private static final String RECURRED = "{日期: 2017-07-13, 事项: 反弹, 原因: 又买了车, 新措施: 取消资格, 新时限: 2017-07-31}";

    private static String problem(String mode, List<String> acts) {
        return """
                问题:
                  - 编号: 上庄-001
                    类别: 精准识别
                    描述: 有车户未清退
                    来源: 督导检查
                    发现: 2017-05-10
                    登记: 2017-05-11
                    整改: {方式: %s, 目标: 目标, 措施: 措施, 时限: 2017-06-30, 责任人: 张某}
                    经过: [%s]
                """.formatted(mode, String.join(", ", acts));
    }

    private static Ledger ledger(String mode, List<String> acts) {
        return LedgerFixture.read(problem(mode, acts) + PERIODS);
    }

    private static List<ClosureForm> forms(Ledger ledger, String day, Scope scope) {
        return ClosureFormReport.of(Edition.of(ledger, LocalDate.parse(day)), scope)
                .map(ClosureFormReport::forms)
                .orElse(List.of());
    }

    private static List<ClosureForm> town(Ledger ledger, String day) {
        return forms(ledger, day, new Scope.Town());
    }

    private static List<ClosureForm> unit(Ledger ledger, String day) {
        return forms(ledger, day, Scope.units(ledger).getFirst());
    }

    private static List<String> and(List<String> acts, String... more) {
        return java.util.stream.Stream.concat(acts.stream(), java.util.stream.Stream.of(more))
                .toList();
    }

    @Test
    void the_boxes_are_those_that_the_procedure_asks_for_and_the_leader_in_charge() {
        List<ClosureForm> whole = town(ledger("限期整改", CLOSED), "2017-07-14");
        assertThat(whole.getFirst().boxes())
                .extracting(SigningBox::label)
                .containsExactly("责任单位意见", "牵头单位初审意见", "核查组意见", "分管领导意见", "领导小组审定意见");
        List<String> quick = CLOSED.subList(0, 2);
        String own = "--- 专项.yaml\n" + campaign().replace("周期: 周", "销号程序:\n  立行立改: [申请销号, 审定]\n周期: 周");
        Ledger immediate = LedgerFixture.read(problem("立行立改", quick) + PERIODS + own);
        assertThat(town(immediate, "2017-07-14").getFirst().boxes())
                .extracting(SigningBox::label)
                .containsExactly("责任单位意见", "分管领导意见", "领导小组审定意见");
    }

    private static String campaign() {
        return new String(LedgerFixture.tree("").bytes("专项.yaml"), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void boxes_are_filled_as_far_as_the_acts_go_and_blank_after_that() {
        ClosureForm form = town(ledger("限期整改", CLOSED), "2017-06-22").getFirst();
        SigningBox review = form.boxes().get(1);
        assertThat(review.opinion()).hasValue("同意。");
        assertThat(review.signers()).hasValue("刘某（镇扶贫办）");
        assertThat(review.date()).hasValue(LocalDate.parse("2017-06-22"));
        SigningBox check = form.boxes().get(2);
        assertThat(check).isEqualTo(SigningBox.blank("核查组意见", true, false));
        ClosureForm later = town(ledger("限期整改", CLOSED), "2017-06-26").getFirst();
        assertThat(later.boxes().get(2).opinion()).hasValue("核查通过。到户见人。");
        assertThat(later.boxes().get(2).signers()).hasValue("孙某（一组）、钱某（一组）");
        assertThat(later.evidence()).containsExactly("评议记录", "照片");
        assertThat(later.result()).hasValue("已清退");
    }

    @Test
    void a_notice_that_nobody_asked_for_has_its_box_and_no_date_while_it_runs() {
        Ledger ledger = ledger("限期整改", and(CLOSED, "{日期: 2017-07-03, 事项: 公示, 止: 2017-07-09, 异议: 无}"));
        SigningBox running = town(ledger, "2017-07-08").getFirst().boxes().get(3);
        assertThat(running.opinion()).hasValue("2017年7月3日至7月9日公示，尚未期满。");
        assertThat(running.date()).isEmpty();
        SigningBox over = town(ledger, "2017-07-09").getFirst().boxes().get(3);
        assertThat(over.opinion()).hasValue("2017年7月3日至7月9日公示，无异议。");
        assertThat(over.date()).hasValue(LocalDate.parse("2017-07-09"));
    }

    @Test
    void the_town_has_what_waits_and_what_was_decided_in_the_period_even_if_it_came_back() {
        Ledger closed = ledger("限期整改", and(CLOSED, DECISION));
        assertThat(town(closed, "2017-06-20")).isEmpty();
        assertThat(town(closed, "2017-07-07")).hasSize(1);
        assertThat(town(closed, "2017-07-14")).hasSize(1);
        assertThat(town(closed, "2017-07-21")).isEmpty();
        Ledger recurred = ledger("限期整改", and(CLOSED, DECISION, RECURRED));
        assertThat(town(recurred, "2017-07-14"))
                .extracting(form -> form.line().closure().round())
                .containsExactly("第1轮（已反弹）");
        assertThat(town(recurred, "2017-07-21")).isEmpty();
    }

    @Test
    void a_unit_has_all_its_closings_and_each_round_its_own_form() {
        Ledger ledger = ledger(
                "限期整改",
                and(
                        CLOSED,
                        DECISION,
                        RECURRED,
                        "{日期: 2017-07-17, 事项: 完成整改, 情况: 已卖车}",
                        "{日期: 2017-07-18, 事项: 退回, 原因: 没有凭据}",
                        "{日期: 2017-07-19, 事项: 完成整改, 情况: 有凭据}",
                        "{日期: 2017-07-20, 事项: 申请销号, 佐证: 凭据}"));
        List<ClosureForm> forms = unit(ledger, "2017-07-21");
        assertThat(forms).extracting(form -> form.line().closure().round()).containsExactly("第1轮（已反弹）", "第2轮");
        assertThat(forms).extracting(ClosureForm::turns).containsExactly("", "2017年7月13日反弹：又买了车。2017年7月18日退回：没有凭据。");
        assertThat(forms).extracting(form -> form.result().orElseThrow()).containsExactly("已清退", "有凭据");
        assertThat(forms.getFirst().boxes().getLast().opinion()).hasValue("同意销号。");
        assertThat(forms.getLast().boxes().getLast().opinion()).isEmpty();
        assertThat(forms(ledger, "2017-07-21", Scope.units(ledger).getLast())).isEmpty();
    }

    @Test
    void without_a_lead_apart_from_the_responsible_unit_the_office_reviews() {
        String text = problem("限期整改", CLOSED.subList(0, 2)).replace("类别: 精准识别", "类别: 金融扶贫");
        Ledger ledger = LedgerFixture.read(text + PERIODS);
        assertThat(town(ledger, "2017-07-14").getFirst().boxes())
                .extracting(SigningBox::label)
                .contains("办公室初审意见")
                .doesNotContain("牵头单位初审意见");
    }
}
