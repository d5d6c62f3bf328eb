package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActCommandTest {
    private static final String FILE = "问题/上庄村.yaml";

    @TempDir
    Path folder;

    @Test
    void a_script_is_told_all_that_is_missing() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome outcome = office.run("act", "上庄-002", "申请销号");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("错误：缺少“日期”、“经办”、“佐证”。例如：日期=2017-05-18 经办=王某（综合科）、李某（督查科） 佐证=……\n");
        assertThat(office.run("act", "上庄-002", "初审", "意见=不同意", "日期=2017-08-18").err())
                .contains("缺少“原因”、“经办”");
    }

    @Test
    void what_is_not_known_is_told_with_the_nearest() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        assertThat(office.run("act").err()).contains("缺少问题编号");
        assertThat(office.run("act", "上庄-002").err()).contains("缺少事项");
        assertThat(office.run("act", "上庄-099", "退回").err()).contains("没有问题“上庄-099”，是不是 上庄-00");
        assertThat(office.run("act", "上庄-002", "完成").err()).contains("没有“完成”这个事项，是不是“完成整改”？");
        CommandLineFixture.Outcome keys = office.run("act", "上庄-002", "完成整改", "情况=好", "日其=2017-08-18", "多余", "情况=好");
        assertThat(keys.status()).isEqualTo(2);
        assertThat(keys.err()).contains("没有“日其”这一项，是不是“日期”？；“多余”不是 键=值 的写法；“情况”写了两次");
    }

    @Test
    void a_person_is_asked_for_what_is_missing_and_corrected_at_once() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome outcome = office.runAnswering("""
                上庄-2
                ３

                八月
                2017-08-18
                2017-09-10
                砂石料运不进来

                张某（上庄村）
                是
                """, "办理");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err())
                .contains("上庄-002 4户C级危房改造未开工（整改中）", "  3 申请延期\n", "这一项要填", "日期写成 2017-08-18 这样", "已做工作（可以空着）：");
        assertThat(office.read(FILE)).contains("""
                      - 日期: 2017-08-18
                        事项: 申请延期
                        延至: 2017-09-10
                        原因: 砂石料运不进来
                        经办: 张某（上庄村）

                  - 编号: 上庄-003
                """);
    }

    @Test
    void who_gives_all_but_one_is_asked_for_that_one_only() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome outcome =
                office.runAnswering("4户全部竣工\n\n", "act", "上庄-002", "完成整改", "日期=2017-08-18");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("情况：").doesNotContain("经办");
    }

    @Test
    void the_end_of_the_answers_ends_it_all() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        Map<String, String> files = office.files();
        CommandLineFixture.Outcome outcome = office.runAnswering("2017-08-18\n", "act", "上庄-002", "完成整改");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("没有答完就结束了，什么也没有写");
        assertThat(office.files()).isEqualTo(files);
    }

    @Test
    void what_a_colleague_saves_while_questions_are_open_is_not_lost() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        String saved = office.read(FILE) + "# 同事刚加的\n";
        Reader slow = new FilterReader(new StringReader("4户竣工\n是\n")) {
            @Override
            public int read(char[] into, int at, int length) throws IOException {
                office.write(FILE, saved);
                return super.read(into, at, length);
            }
        };
        CommandLineFixture.Outcome outcome = office.runAnswering(slow, "act", "上庄-002", "完成整改", "日期=2017-08-18");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("上庄村.yaml 刚才被别的程序改过，没有写入。请再运行一次。");
        assertThat(office.read(FILE)).isEqualTo(saved);
        assertThat(office.files().keySet()).noneMatch(file -> file.contains(".tmp"));
    }

    @Test
    void a_correction_proposes_what_is_in_force() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome first =
                office.runAnswering("2017-08-18\n整改.时限\n\n2017-08-05\n抄错\n\n\n", "act", "上庄-002", "更正");
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.err()).contains("原（原来登记的内容）［2017-07-31］：");
        CommandLineFixture.Outcome second =
                office.runAnswering("2017-08-18\n时限\n\n2017-08-06\n又抄错\n\n\n", "act", "上庄-002", "更正");
        assertThat(second.status()).as(second.err()).isZero();
        assertThat(second.err()).contains("［2017-08-05］：");
        assertThat(office.read(FILE)).contains("字段: 整改.时限\n        原: 2017-07-31\n        现: 2017-08-05\n");
    }

    @Test
    void a_trial_shows_the_lines_and_writes_nothing() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        Map<String, String> files = office.files();
        CommandLineFixture.Outcome outcome = office.run("act", "上庄-002", "完成整改", "日期=2017-08-18", "情况=全部竣工", "--试写");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                试写，没有写入 ledger-data/问题/上庄村.yaml，从第89行起3行：
                   89 |       - 日期: 2017-08-18
                   90 |         事项: 完成整改
                   91 |         情况: 全部竣工
                上庄-002 记了以后是：完成整改
                """);
        assertThat(office.files()).isEqualTo(files);
    }

    @Test
    void warnings_are_told_and_do_not_stop() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome outcome = office.run("act", "上庄-002", "完成整改", "日期=2017-08-21", "情况=全部竣工");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).contains("ledger-data/问题/上庄村.yaml:89:13 警告 TZ436", "共发现警告1处");
    }

    @Test
    void a_problem_that_does_not_read_gets_no_act() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        office.write(FILE, office.read(FILE).replace("时限: 2017-07-31", "时限: 2017-07-32"));
        Map<String, String> files = office.files();
        CommandLineFixture.Outcome outcome = office.run("act", "上庄-002", "完成整改", "日期=2017-08-18", "情况=竣工");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("TZ203", "没有写入");
        assertThat(office.files()).isEqualTo(files);
        assertThat(office.run("act", "上庄-004", "核实", "日期=2017-08-18", "结论=属实").status())
                .as("another problem of the same file")
                .isZero();
    }

    @Test
    void of_two_problems_with_one_number_neither_gets_an_act() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        office.write(FILE, office.read(FILE).replace("编号: 上庄-003", "编号: 上庄-002"));
        CommandLineFixture.Outcome outcome = office.run("act", "上庄-002", "完成整改", "日期=2017-08-18", "情况=竣工");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("TZ401", "例如写 上庄-005");
    }

    @Test
    void a_file_in_GB18030_is_not_written_into() throws Exception {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        Files.write(office.file(FILE), office.read(FILE).getBytes(Charset.forName("GB18030")));
        Map<String, String> files = office.files();
        CommandLineFixture.Outcome outcome = office.run("act", "上庄-002", "完成整改", "日期=2017-08-18", "情况=竣工");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("TZ233", "编码选UTF-8");
        assertThat(office.files()).isEqualTo(files);
    }

    @Test
    void a_file_with_slips_in_its_structure_is_not_written_into() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        office.write(FILE, office.read(FILE).replace("        事项: 批准延期", "        事项：批准延期"));
        CommandLineFixture.Outcome outcome = office.run("act", "上庄-002", "完成整改", "日期=2017-08-18", "情况=竣工");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("TZ115");
    }

    @Test
    void a_notice_may_be_recorded_and_a_problem_handed_over() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        assertThat(office.run("act", "上庄-002", "督办", "日期=2017-08-18", "文号=某清理督〔2017〕11号")
                        .status())
                .isZero();
        assertThat(office.run("act", "上庄-002", "不批准延期", "日期=2017-08-18", "原因=太晚", "经办=周某（办公室）")
                        .err())
                .contains("TZ465");
        CommandLineFixture.Outcome handed =
                office.run("act", "上庄-004", "移交", "日期=2017-08-18", "移交至=县纪委", "原因=涉嫌优亲厚友", "文号=某清理移〔2017〕1号");
        assertThat(handed.out()).as(handed.err()).contains("上庄-004 现在是：移交");
    }

    @Test
    void a_notice_to_the_public_must_be_over_before_the_decision() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        String[][] steps = {
            {"完成整改", "日期=2017-08-01", "情况=竣工"},
            {"申请销号", "日期=2017-08-02", "经办=张某（上庄村）", "佐证=验收单"},
            {"初审", "日期=2017-08-03", "意见=同意", "经办=冯某（住建所）"},
            {"核查", "日期=2017-08-04", "结论=通过", "经办=钱某（督导检查第一组）、沈某（督导检查第一组）"},
            {"公示", "日期=2017-08-05", "止=2017-08-11", "异议=无"}
        };
        for (String[] step : steps) {
            String[] words = new String[step.length + 2];
            words[0] = "act";
            words[1] = "上庄-002";
            System.arraycopy(step, 0, words, 2, step.length);
            CommandLineFixture.Outcome outcome = office.run(words);
            assertThat(outcome.status()).as(outcome.err()).isZero();
        }
        String decision = "经办=周某（办公室）";
        assertThat(office.run("act", "上庄-002", "审定", "日期=2017-08-10", "意见=同意", decision)
                        .err())
                .contains("TZ464");
        assertThat(office.run("act", "上庄-002", "审定", "日期=2017-08-11", "意见=同意", decision)
                        .status())
                .isZero();
    }
}
