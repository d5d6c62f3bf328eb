package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.model.Problem;

/** One problem from its registration to its second closing, by commands alone; at each step what is not lawful is tried first. */
class WholeLifeTest {
    private static final String FILE = "问题/上庄村.yaml";

    /** {@code !code} in front: refused with this finding; {@code =state} in front: leads to this state. */
    private static final String WALK = """
            !TZ460 审定 日期=2017-07-05 意见=同意 经办=周某（办公室）
            !TZ460 完成整改 日期=2017-07-05 情况=已清退
            !TZ485 核实 日期=2017-07-05 结论=不属实 理由=查无此车 佐证=车管所证明 经办=王某（镇扶贫办）
            !TZ214 核实 日期=2017-07-05 结论=可能
            !TZ203 核实 日期=2017-07-32 结论=属实
            !TZ431 核实 日期=2017-07-01 结论=属实
            =整改中 核实 日期=2017-07-05 结论=属实 经办=王某（镇扶贫办）、李某（镇民政所）
            !TZ470 改派 日期=2017-07-06 改为=上庄村 原因=不归本村管
            !TZ301 改派 日期=2017-07-06 改为=上庄子 原因=不归本村管
            !TZ465 批准延期 日期=2017-07-20 经办=周某（办公室）
            !TZ469 申请延期 日期=2017-07-20 延至=2017-07-31 原因=有异议
            =整改中 申请延期 日期=2017-07-20 延至=2017-08-10 原因=公示期内有异议：需重新评议 已做工作=评议一次
            !TZ466 申请延期 日期=2017-07-20 延至=2017-08-11 原因=再延一天
            =整改中 批准延期 日期=2017-07-21 经办=周某（办公室）
            =完成整改 完成整改 日期=2017-08-01 情况=已清退，收回补贴。
            !TZ460 初审 日期=2017-08-02 意见=同意 经办=王某（镇扶贫办）
            !TZ310 申请销号 日期=2017-08-02 经办=张某（上庄村） 佐证=佐证/没有的照片.jpg
            =待销号 申请销号 日期=2017-08-02 经办=张某（上庄村） 佐证=评议记录、公示照片
            !TZ476 初审 日期=2017-08-03 意见=同意 经办=张某（上庄村）
            !TZ462 审定 日期=2017-08-03 意见=同意 经办=周某（办公室）
            !TZ435 初审 日期=2017-08-01 意见=同意 经办=王某（镇扶贫办）
            =待销号 初审 日期=2017-08-03 意见=同意 经办=王某（镇扶贫办）
            !TZ463 初审 日期=2017-08-03 意见=同意 经办=刘某（镇扶贫办）
            !TZ478 核查 日期=2017-08-04 结论=通过 经办=钱某（督导检查第一组）
            =待销号 核查 日期=2017-08-04 结论=不通过 情况=车仍在用 原因=只换了车主 经办=钱某（督导检查第一组）、沈某（督导检查第一组）
            !TZ461 审定 日期=2017-08-04 意见=同意 经办=周某（办公室）
            =整改中 退回 日期=2017-08-04 原因=重新评议
            =完成整改 完成整改 日期=2017-08-07 情况=车已卖出，户主退出
            =待销号 申请销号 日期=2017-08-08 经办=张某（上庄村） 佐证=过户凭证
            =待销号 初审 日期=2017-08-08 意见=同意 经办=王某（镇扶贫办）
            =待销号 核查 日期=2017-08-09 结论=通过 经办=钱某（督导检查第一组）、沈某（督导检查第一组）
            !TZ438 公示 日期=2017-08-09 止=2017-08-08
            =已销号 审定 日期=2017-08-10 意见=同意 经办=周某（办公室）
            !TZ460 退回 日期=2017-08-11 原因=又有反映
            !TZ440 反弹 日期=2017-08-14 原因=又买车 新措施=再清退 新时限=2017-08-01
            =整改中（第2轮） 反弹 日期=2017-08-14 原因=又买车一辆 新措施=再次评议清退 新时限=2017-09-15
            =完成整改（第2轮） 完成整改 日期=2017-08-15 情况=已清退
            !TZ495 问责 日期=2017-08-15 人数=1 方式=谈话 对象=尹某110101199003077379
            =完成整改（第2轮） 问责 日期=2017-08-15 人数=1 方式=提醒谈话 对象=村会计
            =待销号（第2轮） 申请销号 日期=2017-08-15 经办=张某（上庄村） 佐证=评议记录
            =待销号（第2轮） 初审 日期=2017-08-16 意见=同意 经办=王某（镇扶贫办）
            =待销号（第2轮） 核查 日期=2017-08-16 结论=通过 经办=钱某（督导检查第一组）、沈某（督导检查第一组）
            =已销号（第2轮） 审定 日期=2017-08-17 意见=同意 经办=周某（办公室）
            =已销号（第2轮） 建章立制 日期=2017-08-17 制度=《上庄村车辆信息比对办法》
            !TZ219 更正 日期=2017-08-18 字段=涉及.户数 原=2 现=1 原因=笔误
            =已销号（第2轮） 更正 日期=2017-08-18 字段=涉及.人数 原=3 现=4 原因=漏计一人
            """;

    @TempDir
    Path folder;

    private CommandLineFixture.Outcome act(OfficeFixture office, String step) {
        List<String> words = new ArrayList<>(List.of("act", "上庄-003"));
        words.addAll(List.of(step.split(" ")).subList(1, step.split(" ").length));
        return office.run(words.toArray(String[]::new));
    }

    @Test
    void a_problem_lives_by_commands_alone_and_each_adds_one_block_within_it() throws IOException {
        OfficeFixture office = OfficeFixture.ofMinimal(folder);
        String untouched = office.read(FILE);
        Map<String, String> others = others(office);
        CommandLineFixture.Outcome registered = office.run(
                "new",
                "上庄村",
                "类别=精准识别",
                "摘要=又一户有车",
                "描述=尹某户有车。",
                "来源=群众举报",
                "发现=2017-07-03",
                "登记=2017-07-04",
                "户数=1",
                "人数=3",
                "整改.方式=限期整改",
                "目标=应退尽退",
                "措施=重新评议",
                "时限=2017-07-31",
                "责任人=张某");
        assertThat(registered.status()).as(registered.err()).isZero();
        for (String step : WALK.lines().toList()) {
            String before = office.read(FILE);
            CommandLineFixture.Outcome outcome = act(office, step);
            if (step.startsWith("!")) {
                assertThat(outcome.status()).as(step + outcome).isEqualTo(1);
                assertThat(outcome.err()).as(step).contains(" 错误 " + step.substring(1, 6) + "：", "没有写入");
                assertThat(office.read(FILE)).as(step).isEqualTo(before);
            } else {
                String state = step.substring(1, step.indexOf(' '));
                assertThat(outcome.status()).as(step + outcome.err()).isZero();
                assertThat(outcome.out()).as(step).contains("上庄-003 现在是：" + state + "\n");
                List<String> block = OfficeFixture.addedBlock(before, office.read(FILE));
                assertThat(block).as(step).allMatch(line -> line.startsWith("    "));
                assertThat(before + String.join("\n", block) + "\n").isEqualTo(office.read(FILE));
            }
        }
        assertThat(office.read(FILE)).startsWith(untouched);
        assertThat(others(office)).isEqualTo(others);
        assertThat(office.run("check").status()).isZero();
        ends_closed_in_the_second_round();
    }

    private void ends_closed_in_the_second_round() throws IOException {
        Ledger ledger = LedgerLoader.load(WorkingTree.of(folder.resolve("ledger-data"), "ledger-data"))
                .ledger();
        Optional<Problem> problem = ledger.problems().stream()
                .filter(one -> one.id().text().equals("上庄-003"))
                .findFirst();
        ProblemState state =
                Life.of(problem.orElseThrow(), ledger.campaign().procedure()).last();
        assertThat(state.round()).isEqualTo(2);
        assertThat(state.closedOn()).hasToString("Optional[2017-08-17]");
        assertThat(state.facts().impact().persons()).isEqualTo(4);
        assertThat(problem.get().acts())
                .hasSize((int) WALK.lines().filter(step -> step.startsWith("=")).count());
    }

    private static Map<String, String> others(OfficeFixture office) {
        Map<String, String> files = office.files();
        files.remove("ledger-data/" + FILE);
        return files;
    }
}
