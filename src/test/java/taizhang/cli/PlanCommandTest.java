package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    private static final String FILE = "问题/上庄村.yaml";

    @TempDir
    Path folder;

    private OfficeFixture office;

    @BeforeEach
    void a_problem_without_a_plan() {
        office = OfficeFixture.ofSample(folder);
        office.run("new", "上庄村", "类别=精准识别", "描述=村民赵某家有轿车一辆", "来源=自查", "发现=2017-08-16", "登记=2017-08-17", "备注=待查");
    }

    private void verified() {
        assertThat(office.run("act", "上庄-005", "核实", "日期=2017-08-18", "结论=属实").status())
                .isZero();
    }

    @Test
    void before_the_verification_it_is_refused() {
        CommandLineFixture.Outcome outcome = office.run("plan", "上庄-005", "方式=立行立改");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("上庄-005还没有核实，先用 taizhang act 上庄-005 核实");
        assertThat(office.run("plan", "上庄-003", "方式=立行立改").err()).contains("现在是“已销号”，不用写整改方案");
    }

    @Test
    void it_is_written_at_its_place_and_what_is_missing_later() {
        verified();
        office.write(FILE, office.read(FILE).replace("    备注: 待查", "    # 记一笔\n    备注: 待查"));
        assertThat(office.run("plan", "上庄-005", "方式=限期整改", "目标=查清").err()).contains("缺少“整改.措施”、“整改.时限”、“整改.责任人”");
        CommandLineFixture.Outcome outcome =
                office.run("整改方案", "上庄005", "方式=限期整改", "目标=应退尽退", "措施=一是核对；二是清退", "时限=2017-09-30", "责任人=张某");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(office.read(FILE)).endsWith("""
                    登记: 2017-08-17
                    整改:
                      方式: 限期整改
                      目标: 应退尽退
                      措施: 一是核对；二是清退
                      时限: 2017-09-30
                      责任人: 张某
                    # 记一笔
                    备注: 待查
                    经过:
                      - 日期: 2017-08-18
                        事项: 核实
                        结论: 属实
                """);
        assertThat(office.run("plan", "上庄-005", "责任领导=周某").status()).isZero();
        assertThat(office.read(FILE)).contains("      责任人: 张某\n      责任领导: 周某\n    # 记一笔\n");
        assertThat(office.run("plan", "上庄-005", "时限=2017-10-30").err())
                .contains("“整改.时限”已经写了“2017-09-30”，要改用 taizhang act 上庄-005 更正；要延期用“申请延期”");
        office.run("undo", "--confirm");
        assertThat(office.run("undo", "--confirm").out()).contains("撤回：plan 上庄-005", "去掉6行");
        assertThat(office.read(FILE)).contains("    登记: 2017-08-17\n    # 记一笔\n");
    }

    @Test
    void an_empty_key_is_filled_below_and_brackets_are_left_alone() {
        verified();
        String text = office.read(FILE);
        office.write(FILE, text.replace("    备注: 待查", "    整改:\n    备注: 待查"));
        assertThat(office.run("plan", "上庄-005", "方式=立行立改").status()).isZero();
        assertThat(office.read(FILE)).contains("    整改:\n      方式: 立行立改\n    备注: 待查\n");
        office.write(FILE, text.replace("    备注: 待查", "    整改: {方式: 立行立改}\n    备注: 待查"));
        assertThat(office.run("plan", "上庄-005", "目标=查清").err()).contains("TZ", "没有写入");
    }

    @Test
    void at_a_terminal_those_without_a_plan_are_offered() {
        verified();
        CommandLineFixture.Outcome outcome = office.runAnswering("1\n立行立改\n\n\n\n\n\n\n\n\n", "plan");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("  1 上庄-005 上庄村 整改中 村民赵某家有轿车一辆");
        assertThat(office.read(FILE)).contains("    整改:\n      方式: 立行立改\n");
    }
}
