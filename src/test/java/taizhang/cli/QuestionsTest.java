package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that help: what is nearly right is understood or asked back, and nothing has to be typed twice. */
class QuestionsTest {
    private static final String FILE = "问题/上庄村.yaml";

    @TempDir
    Path folder;

    @Test
    void a_problem_is_found_by_its_unit_or_a_few_words_and_only_lawful_acts_are_offered() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome outcome = office.runAnswering("""
                没有这样的
                上庄村
                2
                审定
                否
                核实了
                是
                8月18日
                属实

                是
                """, "act");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err())
                .contains(
                        "47件：上庄村2、",
                        "没有问题“没有这样的”",
                        "  1 上庄-002 上庄村 整改中 4户C级危房改造未开工",
                        "  2 上庄-004 上庄村 待核实 反映汤某户“错保”",
                        "  1 核实\n  2 改派\n  3 移交\n",
                        "现在是“待核实”，按顺序还不能记“审定”。还是要记吗",
                        "是“核实”吗（是/否）［是］",
                        "要写入 ledger-data/问题/上庄村.yaml");
        assertThat(office.read(FILE)).contains("""
                      - 日期: 2017-08-18
                        事项: 核实
                        结论: 属实
                """);
    }

    @Test
    void a_word_for_an_untrue_finding_and_a_number_with_the_name_of_the_unit_are_understood() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome outcome =
                office.run("act", "上庄村4", "查否", "日期=2017-08-18", "理由=查无此事", "经办=王某（镇扶贫办）、李某（镇民政所）", "佐证=笔录");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("结论: 不属实", "上庄-004 现在是：查否");
        assertThat(office.run("act", "上庄002", "完成整改", "日期=2017-08-18", "情况=全部竣工")
                        .status())
                .isZero();
    }

    @Test
    void a_step_back_asks_again_and_what_is_refused_can_be_mended() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome outcome = office.runAnswering("""
                上庄
                是
                1
                有车户
                <
                有车户未清退
                村民赵某家有轿车一辆
                自查
                8月16日
                2017-08-17
                三户



                户数
                3

                """, "new");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err())
                .contains("是“上庄村”吗", "摘要（十来个字，可以空着）［有车户］：", "记作 2017-08-16", "“户数”应写整数", "改哪一项", "涉及.户数（可以空着）［三户］：");
        assertThat(office.read(FILE)).contains("摘要: 有车户未清退\n", "户数: 3\n");
    }

    @Test
    void who_says_no_at_the_end_writes_nothing() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        Map<String, String> files = office.files();
        CommandLineFixture.Outcome outcome = office.runAnswering("全部竣工\n否\n", "act", "上庄-002", "完成整改", "日期=2017-08-18");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("情况: 全部竣工", "没有写入，文件没有动");
        assertThat(office.files()).isEqualTo(files);
    }

    @Test
    void alone_at_a_terminal_it_offers_the_work_of_the_day() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        CommandLineFixture.Outcome outcome =
                office.runAnswering("九\n1\n4\n上庄-002\n完成\n\n2017-08-18\n竣工\n\n\n撤\n9\n是\n0\n");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("要做什么？", "   4 办理一个问题", "   0 退出", "填 0 到 16 之间的数", "是“完成整改”吗");
        assertThat(outcome.out()).contains("截至2017-08-18", "上庄-002 现在是：完成整改", "撤回：act 上庄-002 完成整改", "已撤回。");
        assertThat(office.runAnswering("").status()).isZero();
    }
}
