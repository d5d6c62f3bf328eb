package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;

class SupervisionProposalsTest {
    private static String problem(String id, String limit, String... acts) {
        return """
              - 编号: %s
                类别: 精准识别
                描述: 描述
                来源: 督导检查
                发现: 2017-05-10
                登记: 2017-05-11
                整改: {方式: 限期整改, 目标: 目标, 措施: 措施, 时限: %s, 责任人: 张某}
                经过: [%s]
            """.formatted(id, limit, String.join(", ", acts));
    }

    private static SupervisionProposals on(String day, String problems, String notices) {
        Ledger ledger = LedgerFixture.read("问题:\n" + problems + (notices.isEmpty() ? "" : "--- 督办.yaml\n" + notices));
        return SupervisionProposals.of(Statistics.of(ledger, LocalDate.parse(day)));
    }

    private static List<String> told(List<SupervisionProposal> proposals) {
        return proposals.stream()
                .map(proposal -> proposal.standing().problem().id() + " " + proposal.causes())
                .toList();
    }

    private static String notice(String day, String limit, String more) {
        return """
            督办:
              - 文号: 某清理督〔2017〕1号
                日期: %s
                单位: 上庄村
                问题: 上庄-001
                要求: 抓紧
                时限: %s
            %s""".formatted(day, limit, more);
    }

    @Test
    void overdue_come_first_the_longest_first_then_those_near_their_limit() {
        String problems = problem("上庄-001", "2017-07-05")
                + problem("上庄-002", "2017-06-29")
                + problem("上庄-003", "2017-06-10")
                + problem("上庄-004", "2017-07-08")
                + problem("上庄-005", "2017-06-20", "{日期: 2017-06-25, 事项: 完成整改, 情况: 完成}");
        assertThat(told(on("2017-06-30", problems, "").proposed()))
                .containsExactly("上庄-003 [OVERDUE]", "上庄-002 [OVERDUE]", "上庄-001 [NEAR_DUE]");
    }

    @Test
    void a_problem_sent_back_twice_is_proposed_and_one_sent_back_once_is_not() {
        String completed = "{日期: 2017-05-20, 事项: 完成整改, 情况: 完成}";
        String applied = "{日期: 2017-05-21, 事项: 申请销号, 佐证: 照片, 经办: 张某（上庄村）}";
        String returned = "{日期: 2017-05-22, 事项: 退回, 原因: 不实}";
        String again = "{日期: 2017-05-23, 事项: 完成整改, 情况: 完成}";
        String back = "{日期: 2017-05-24, 事项: 退回, 原因: 仍不实}";
        String problems = problem("上庄-001", "2017-09-30", completed, applied, returned)
                + problem("上庄-002", "2017-09-30", completed, applied, returned, again, back);
        assertThat(told(on("2017-05-31", problems, "").proposed())).containsExactly("上庄-002 [RETURNED_TWICE]");
    }

    @Test
    void periods_without_progress_count_from_the_number_in_the_rules() {
        String problems = problem("上庄-001", "2017-09-30") + """
            --- 周报/2017-05-26.yaml
            期号: 1
            起: 2017-05-20
            截止: 2017-05-26
            报送截止: 2017-05-25
            单位: {}
            --- 周报/2017-06-02.yaml
            期号: 2
            起: 2017-05-27
            截止: 2017-06-02
            报送截止: 2017-06-01
            单位: {}
            """;
        assertThat(told(on("2017-05-26", problems, "").proposed())).isEmpty();
        assertThat(told(on("2017-06-02", problems, "").proposed())).containsExactly("上庄-001 [STANDING_STILL]");
    }

    @Test
    void a_notice_that_runs_or_waits_for_its_reply_keeps_a_problem_from_being_proposed_again() {
        String problems = problem("上庄-001", "2017-06-10");
        String answer = "    回复: {日期: 2017-06-20, 内容: 正在办}\n";
        String notice = notice("2017-06-15", "2017-06-25", "");
        assertThat(told(on("2017-06-14", problems, notice).proposed())).hasSize(1);
        assertThat(told(on("2017-06-20", problems, notice).proposed())).isEmpty();
        assertThat(told(on("2017-06-30", problems, notice).underNotice()))
                .as("over, and no reply")
                .containsExactly("上庄-001 [OVERDUE]");
        String answered = notice("2017-06-15", "2017-06-25", answer);
        assertThat(on("2017-06-25", problems, answered).proposed())
                .as("answered, and still running")
                .isEmpty();
        assertThat(told(on("2017-06-26", problems, answered).proposed()))
                .as("answered and over, and nothing done")
                .containsExactly("上庄-001 [OVERDUE]");
    }

    @Test
    void a_notice_presses_only_the_problems_it_names() {
        String problems = problem("上庄-001", "2017-06-10") + problem("上庄-002", "2017-06-10");
        SupervisionProposals found = on("2017-06-20", problems, notice("2017-06-15", "2017-06-25", ""));
        assertThat(told(found.underNotice())).containsExactly("上庄-001 [OVERDUE]");
        assertThat(told(found.proposed())).containsExactly("上庄-002 [OVERDUE]");
    }

    @Test
    void what_is_no_longer_being_put_right_is_not_proposed_however_often_it_was_sent_back() {
        String problems = problem(
                "上庄-001",
                "2017-05-15",
                "{日期: 2017-05-20, 事项: 完成整改, 情况: 完成}",
                "{日期: 2017-05-21, 事项: 退回, 原因: 不实}",
                "{日期: 2017-05-22, 事项: 完成整改, 情况: 完成}",
                "{日期: 2017-05-23, 事项: 退回, 原因: 仍不实}",
                "{日期: 2017-05-24, 事项: 完成整改, 情况: 完成}");
        assertThat(told(on("2017-05-23", problems, "").proposed())).containsExactly("上庄-001 [OVERDUE, RETURNED_TWICE]");
        assertThat(on("2017-05-24", problems, "").proposed()).isEmpty();
    }

    @Test
    void a_notice_of_an_earlier_round_does_not_count() {
        String acts = "{日期: 2017-05-20, 事项: 完成整改, 情况: 完成}, "
                + "{日期: 2017-05-21, 事项: 申请销号, 佐证: 照片, 经办: 张某（上庄村）}, "
                + "{日期: 2017-05-22, 事项: 初审, 意见: 同意, 经办: 刘某（镇扶贫办）}, "
                + "{日期: 2017-05-23, 事项: 核查, 结论: 通过, 经办: 钱某（第一组）、沈某（第一组）}, "
                + "{日期: 2017-05-24, 事项: 审定, 意见: 同意, 经办: 周某（办公室）}, "
                + "{日期: 2017-06-01, 事项: 反弹, 原因: 又犯, 新措施: 再改, 新时限: 2017-06-20}";
        SupervisionProposals found =
                on("2017-06-21", problem("上庄-001", "2017-06-10", acts), notice("2017-05-15", "2017-07-25", ""));
        assertThat(told(found.proposed())).containsExactly("上庄-001 [OVERDUE]");
        assertThat(found.proposed().getFirst().latest()).isEmpty();
    }

    @Test
    void a_reply_is_in_time_up_to_the_limit_and_unknown_before_its_day() {
        Ledger ledger = LedgerFixture.read("问题:\n" + problem("上庄-001", "2017-06-10") + "--- 督办.yaml\n"
                + notice("2017-06-15", "2017-06-25", "    回复: {日期: 2017-06-27, 内容: 正在办}\n"));
        var notice = ledger.oversight().notices().getFirst();
        assertThat(NoticeStanding.of(notice, LocalDate.parse("2017-06-25")).state())
                .isEqualTo(ReplyState.RUNNING);
        NoticeStanding waiting = NoticeStanding.of(notice, LocalDate.parse("2017-06-26"));
        assertThat(waiting.state()).isEqualTo(ReplyState.UNANSWERED);
        assertThat(waiting.daysLate()).isEqualTo(1);
        NoticeStanding late = NoticeStanding.of(notice, LocalDate.parse("2017-07-30"));
        assertThat(late.state()).isEqualTo(ReplyState.ANSWERED_LATE);
        assertThat(late.daysLate()).isEqualTo(2);
    }
}
