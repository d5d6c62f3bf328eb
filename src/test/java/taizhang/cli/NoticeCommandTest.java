package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeCommandTest {
    private static final String NOTICES = "督办.yaml";

    @TempDir
    Path folder;

    private static CommandLineFixture.Outcome issue(OfficeFixture office, String problems, String due) {
        return office.run(
                "notice",
                "--problems",
                problems,
                "--demand",
                "抓紧整改",
                "--due",
                due,
                "--date",
                "2017-08-19",
                "--signer",
                "周某");
    }

    @Test
    void without_options_it_lists_what_should_be_pressed_and_what_is_pressed_already() {
        CommandLineFixture.Outcome outcome = OfficeFixture.ofSample(folder).run("督办");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains(
                        "建议督办（截至2017-08-18）9件：\n  北坡-002  北坡村  11名贫困人口未参加基本医保  逾期18天\n",
                        "已在督办（截至2017-08-18）4件：\n  下庄-002",
                        "某清理督〔2017〕6号 逾期未回复（8天）");
    }

    @Test
    void a_notice_gets_the_next_number_and_is_recorded_in_both_places_and_printed() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        String notices = office.read(NOTICES);
        String problems = office.read("问题/北坡村.yaml");
        CommandLineFixture.Outcome outcome = issue(office, "北坡-2", "2017-08-31");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(OfficeFixture.addedBlock(notices, office.read(NOTICES)))
                .isEqualTo("""
                  - 文号: 某清理督〔2017〕11号
                    日期: 2017-08-19
                    单位: 北坡村
                    问题:
                      - 北坡-002
                    要求: 抓紧整改
                    时限: 2017-08-31
                    签发人: 周某
                """.lines().toList());
        assertThat(OfficeFixture.addedBlock(problems, office.read("问题/北坡村.yaml")))
                .isEqualTo("""
                      - 日期: 2017-08-19
                        事项: 督办
                        文号: 某清理督〔2017〕11号
                        经办: 周某（办公室）
                """.lines().toList());
        assertThat(folder.resolve("output/2017-08-19/督办通知单-某清理督〔2017〕11号.pdf")).isNotEmptyFile();
        assertThat(issue(office, "北坡-002", "2017-08-31").err()).contains("注意：北坡-002已发某清理督〔2017〕11号，还没有回复。");
        assertThat(office.read(NOTICES)).contains("某清理督〔2017〕12号");
    }

    @Test
    void what_was_cut_off_between_its_files_is_finished_by_the_next_command_and_taken_back_as_one() throws Exception {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        Map<String, String> before = office.files();
        CommandLineFixture.Outcome both = issue(office, "北坡-002,北坡-003", "2017-08-31");
        assertThat(both.status()).as(both.err()).isZero();
        Map<String, String> after = office.files();
        Path entry = office.file(".写入中/撤回/000001");
        assertThat(entry.resolve("3.路径")).exists();
        assertThat(entry.resolve("写到一半")).doesNotExist();
        office.write("问题/北坡村.yaml", Files.readString(entry.resolve("2.前")));
        Files.writeString(entry.resolve("写到一半"), "");
        assertThat(issue(office, "北坡-099", "2017-08-31").err()).contains("上次的 notice 某清理督〔2017〕11号 写到一半断了，已经接着写完");
        assertThat(office.files()).isEqualTo(after);
        assertThat(office.run("undo", "--confirm").status()).isZero();
        assertThat(office.files()).containsAllEntriesOf(before);
    }

    @Test
    void a_number_that_was_ever_used_is_not_used_again() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        office.write(NOTICES, office.read(NOTICES) + "  # 某清理督[2017]15号 作废\n");
        assertThat(issue(office, "北坡-002", "2017-08-31").out()).contains("文号: 某清理督〔2017〕16号");
    }

    @Test
    void the_first_notice_takes_its_prefix_from_the_office() throws Exception {
        OfficeFixture office = OfficeFixture.ofMinimal(folder);
        assertThat(Files.exists(office.file(NOTICES))).isFalse();
        CommandLineFixture.Outcome outcome = office.run(
                "notice",
                "--unit",
                "上庄村",
                "--demand",
                "报送周报",
                "--due",
                "2017-06-02",
                "--date",
                "2017-05-27",
                "--signer",
                "周某");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(office.read(NOTICES)).isEqualTo("""
                督办:
                  - 文号: 某清理督〔2017〕1号
                    日期: 2017-05-27
                    单位: 上庄村
                    要求: 报送周报
                    时限: 2017-06-02
                    签发人: 周某
                """);
    }

    @Test
    void what_the_rules_refuse_is_not_written() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        Map<String, String> files = office.files();
        CommandLineFixture.Outcome closed = issue(office, "北坡-002,上庄-001", "2017-08-31");
        assertThat(closed.status()).isEqualTo(2);
        assertThat(closed.err()).contains("上庄-001 归上庄村，与北坡村无关");
        assertThat(issue(office, "上庄-001", "2017-08-31").err())
                .contains("TZ460")
                .doesNotContain("TZ354");
        assertThat(issue(office, "北坡-002", "2017-08-10").err()).contains("TZ443");
        assertThat(issue(office, "北坡-099", "2017-08-31").err()).contains("没有问题“北坡-099”");
        CommandLineFixture.Outcome missing = office.run("notice", "--problems", "北坡-002");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("缺少 --date：发文日期");
        assertThat(issue(office, "北坡-002", "2017-08-31").status()).isZero();
        assertThat(office.files()).isNotEqualTo(files);
    }

    @Test
    void a_trial_writes_nothing() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        Map<String, String> files = office.files();
        CommandLineFixture.Outcome outcome = office.run(
                "notice",
                "--problems",
                "北坡-002",
                "--demand",
                "抓紧",
                "--due",
                "2017-08-31",
                "--date",
                "2017-08-19",
                "--signer",
                "周某",
                "--试写");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("试写，没有写入 ledger-data/督办.yaml", "试写，没有写入 ledger-data/问题/北坡村.yaml");
        assertThat(office.files()).isEqualTo(files);
    }

    @Test
    void a_person_is_asked_for_what_is_missing() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome outcome =
                office.runAnswering("8月\n8月19日\n\n逐户办结\n8.31\n周某\n", "notice", "--problems", "北坡-002");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("记作 2017-08-19", "办理要求：", "这一项要填", "签发人：");
        assertThat(office.read(NOTICES)).contains("    要求: 逐户办结\n    时限: 2017-08-31\n    签发人: 周某\n");
    }

    @Test
    void a_reply_is_added_to_its_notice_and_told_whether_in_time() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        String before = office.read(NOTICES);
        CommandLineFixture.Outcome outcome =
                office.run("notice", "--reply", "6号", "--date", "2017-08-21", "--text", "协议已签：30户");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).endsWith("某清理督〔2017〕6号：逾期回复，晚11天\n");
        List<String> added = OfficeFixture.addedBlock(before, office.read(NOTICES));
        assertThat(added).containsExactly("    回复:", "      日期: 2017-08-21", "      内容: 协议已签：30户");
        assertThat(office.read(NOTICES)).contains("    签发人: 周某\n    回复:\n      日期: 2017-08-21\n");
        assertThat(office.run("notice", "--reply", "某清理督〔2017〕6号", "--date", "2017-08-22", "--text", "又")
                        .err())
                .contains("已有2017-08-21的回复");
        assertThat(office.run("notice", "--reply", "99号", "--date", "2017-08-22", "--text", "又")
                        .err())
                .contains("没有文号是“99号”的通知单");
        assertThat(office.run("notice", "--reply", "7", "--date", "2017-07-01", "--text", "早")
                        .err())
                .contains("TZ443");
    }

    @Test
    void an_empty_reply_is_filled_in() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        String text = office.read(NOTICES).replace("时限: 2017-08-04\n", "时限: 2017-08-04\n    回复:\n");
        office.write(NOTICES, text);
        assertThat(office.run("notice", "--reply", "7", "--date", "2017-08-04", "--text", "办结")
                        .out())
                .endsWith("某清理督〔2017〕7号：按时回复\n");
        assertThat(office.read(NOTICES))
                .contains("    时限: 2017-08-04\n    回复:\n      日期: 2017-08-04\n      内容: 办结\n    签发人");
    }
}
