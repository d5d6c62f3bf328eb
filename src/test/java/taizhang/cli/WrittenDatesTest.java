package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.report.day.Edition;
import taizhang.report.day.LedgerRow;
import taizhang.report.day.Scope;
import taizhang.report.ledger.LedgerKind;
import taizhang.report.ledger.LedgerReport;
import taizhang.statistics.Identities;
import taizhang.statistics.Indicator;
import taizhang.statistics.Standing;

/** Published entries as they are: 2017年底前, 时限待定, facts that nobody knows yet. */
class WrittenDatesTest {
    private static final String FILE = "ledger-data/问题/大河口村.yaml";

    @TempDir
    Path folder;

    private OfficeFixture office;

    @BeforeEach
    void a_list_as_it_was_published() throws IOException {
        office = OfficeFixture.ofMinimal(folder);
        Files.writeString(folder.resolve(FILE), """
                问题:
                  - 编号: 大河口-001
                    类别: 精准识别
                    描述: 村内两个渗坑没有填平。
                    来源: 上级反馈
                    发现: 2014年10月
                    登记: 2017-05-16
                    涉及:
                      户数: 待补
                    整改:
                      方式: 限期整改
                      目标: 填平渗坑。
                      措施: 清运、填平、种树。
                      时限: 5月底前
                      责任人: 待补
                  - 编号: 大河口-002
                    类别: 精准识别
                    描述: 集中供水没有通到北坡组。
                    来源: 督导检查
                    发现: 待补
                    登记: 2017-05-16
                    整改:
                      方式: 限期整改
                      目标: 通水。
                      措施: 立项、施工。
                      时限: 待定（等县里批复）
                      责任人: 任某
                  - 编号: 大河口-003
                    类别: 精准识别
                    描述: 公示栏内容陈旧。
                    来源: 督导检查
                    发现: 2017年5月
                    登记: 2017-05-16
                    整改:
                      方式: 立行立改
                      时限: 立行立改并长期坚持
                      责任人: 任某
                """, StandardCharsets.UTF_8);
    }

    private Edition on(String day) throws IOException {
        Ledger ledger = LedgerLoader.load(WorkingTree.of(folder.resolve("ledger-data"), "ledger-data"))
                .ledger();
        return Edition.of(ledger, LocalDate.parse(day));
    }

    private void replace(String old, String now) throws IOException {
        String text = Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(FILE), text.replace(old, now), StandardCharsets.UTF_8);
    }

    private Standing standing(String number, String day) throws IOException {
        return on(day).problems().all().stream()
                .filter(one -> one.problem().id().text().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void check_has_nothing_to_say_against_it() {
        CommandLineFixture.Outcome check = office.run("check");
        assertThat(check.out()).doesNotContain("错误");
        assertThat(check.status()).isZero();
    }

    @Test
    void papers_print_what_was_written() throws IOException {
        LedgerReport ledger = LedgerReport.of(on("2017-05-26"), LedgerKind.PROBLEMS, new Scope.Town())
                .orElseThrow();
        List<LedgerRow> rows = ledger.groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.problem().id().startsWith("大河口"))
                .toList();
        assertThat(rows).extracting(row -> row.problem().foundShown()).containsExactly("2014年10月", "待补", "2017年5月");
        assertThat(rows)
                .extracting(row -> row.measure().deadline().text())
                .containsExactly("5月底前", "待定（等县里批复）", "立行立改并长期坚持");
        assertThat(rows).extracting(row -> row.measure().officers()).containsExactly("待补", "任某", "任某");
        assertThat(rows.getFirst().problem().orOwed("涉及.户数", 0)).isEqualTo("待补");
    }

    @Test
    void it_is_judged_by_the_last_day_and_undecided_is_a_figure_of_its_own() throws IOException {
        assertThat(standing("大河口-001", "2017-05-31").isOverdue()).isFalse();
        assertThat(standing("大河口-001", "2017-06-02").overdueDays()).isEqualTo(2);
        assertThat(standing("大河口-002", "2017-11-30").isOverdue()).isFalse();
        Edition edition = on("2017-06-02");
        assertThat(edition.town().count(Indicator.UNDECIDED)).isEqualTo(1);
        assertThat(edition.recount().at("全镇/时限待定")).contains("1");
        assertThat(edition.recount().at("单位:上庄村/时限待定")).contains("0");
        assertThat(edition.town().count(Indicator.OVERDUE)).isEqualTo(1);
        assertThat(Identities.of(edition.facts())).isEmpty();
    }

    @Test
    void status_and_due_list_what_is_missing() {
        assertThat(office.run("status", "--as-of", "2017-06-02").out())
                .contains("2017-05-31（5月底前）  逾期2天", "时限待定（1件）", "等县里批复", "待补（2件）", "缺户数、责任人", "缺发现");
        assertThat(office.run("due", "--as-of", "2017-06-02").out())
                .contains("要补齐（2件）", "大河口-001（村内两个渗坑没有填平）待补户数、责任人，请报来。");
    }

    @Test
    void it_is_not_completed_before_it_is_whole() throws IOException {
        String[] done = {"act", "大河口-001", "完成整改", "日期=2017-05-26", "情况=已填平。"};
        CommandLineFixture.Outcome refused = office.run(done);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err() + refused.out()).contains("TZ444", "户数、责任人还是待补");
        replace("      户数: 待补", "      户数: 12");
        CommandLineFixture.Outcome corrected =
                office.run("act", "大河口-001", "更正", "日期=2017-05-26", "字段=整改.责任人", "原=待补", "现=任某", "原因=补齐", "经办=陈某（办公室）");
        assertThat(corrected.status()).as(corrected.err()).isZero();
        CommandLineFixture.Outcome completed = office.run(done);
        assertThat(completed.status()).as(completed.err()).isZero();
        assertThat(standing("大河口-001", "2017-06-02").overdueDays()).isZero();
    }

    @Test
    void an_undecided_limit_is_set_by_a_correction() throws IOException {
        CommandLineFixture.Outcome corrected = office.run(
                "act",
                "大河口-002",
                "更正",
                "日期=2017-05-26",
                "字段=整改.时限",
                "原=待定（等县里批复）",
                "现=2017年10月底前",
                "原因=已批复",
                "经办=陈某（办公室）");
        assertThat(corrected.status()).as(corrected.err()).isZero();
        assertThat(standing("大河口-002", "2017-05-31").state().limits().current()).contains(LocalDate.of(2017, 10, 31));
        assertThat(on("2017-05-31").town().count(Indicator.UNDECIDED)).isZero();
    }

    @Test
    void new_takes_the_words_too() throws IOException {
        CommandLineFixture.Outcome made = office.run(
                "new",
                "上庄村",
                "类别=精准识别",
                "描述=水渠淤塞。",
                "来源=群众举报",
                "发现=待补",
                "登记=2017-05-26",
                "整改.方式=限期整改",
                "整改.目标=通水。",
                "整改.措施=清淤。",
                "整改.时限=2017年上半年",
                "整改.责任人=待补");
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(standing("上庄-003", "2017-06-30").state().limits().current()).contains(LocalDate.of(2017, 6, 30));
        CommandLineFixture.Outcome verified =
                office.run("act", "上庄-003", "核实", "日期=2017-05-26", "结论=属实", "经办=王某（镇扶贫办）、刘某（镇扶贫办）");
        assertThat(verified.err() + verified.out()).contains("TZ444");
    }

    @Test
    void acts_and_periods_keep_days() {
        CommandLineFixture.Outcome act = office.run("act", "大河口-003", "完成整改", "日期=2017年5月", "情况=已换。");
        assertThat(act.status()).isNotZero();
        assertThat(act.err() + act.out()).contains("TZ221");
    }
}
