package taizhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;

/** What ends the warning that a spot check which did not agree was not followed up, and what does not. */
class SpotChecksFollowedUpTest {
    private static final String PERIOD = """
            --- 周报/2017-06-16.yaml
            期号: 1
            起: 2017-05-13
            截止: 2017-06-16
            报送截止: 2017-06-15
            单位:
              上庄村: {报送: 2017-06-15, 零报告: 是, 填报人: 张某}
            """;
    private static final String CLOSED = "{日期: 2017-05-12, 事项: 完成整改, 情况: 丁}, "
            + "{日期: 2017-05-13, 事项: 申请销号, 佐证: 照片, 经办: 张某（上庄村）}, "
            + "{日期: 2017-05-14, 事项: 审定, 意见: 同意, 经办: 周某（办公室）}";
    private static final String UNTRUE = "{日期: 2017-05-12, 事项: 核实, 结论: 不属实, 理由: 查无}";

    private static String problem(String number, String registered, String acts) {
        return """
              - 编号: %s
                类别: 精准识别
                描述: 甲。
                来源: 自查
                发现: 2017-05-10
                登记: %s
                整改: {方式: 限期整改, 目标: 乙。, 措施: 丙。, 时限: 2017-06-30, 责任人: 张某}
                经过: [%s]
            """.formatted(number, registered, acts);
    }

    private static String check(String kind, String of, String result) {
        return """
            --- 抽查.yaml
            抽查:
              - 日期: 2017-05-20
                对象:
                  - {类型: %s, 单位: 上庄村, %s, 方式: 入户, 结果: %s, 情况: 戊。, 处理: 己。, 抽查人: 邓某、钱某}
            """.formatted(kind, of, result);
    }

    private static List<String> warned(String problems, String check) {
        LoadResult loaded = LedgerFixture.load("问题:\n" + problems + PERIOD + check);
        return Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources()).stream()
                .map(finding -> finding.code().id())
                .filter(List.of("TZ321", "TZ322", "TZ323", "TZ324")::contains)
                .toList();
    }

    @Test
    void a_false_closing_is_followed_up_by_a_recurrence_on_or_after_the_day_and_by_nothing_else() {
        String check = check("销号", "问题: 上庄-001", "不一致");
        String recurred = ", {日期: 2017-05-20, 事项: 反弹, 原因: 又犯, 新措施: 再改, 新时限: 2017-06-30}";
        String held = ", {日期: 2017-05-21, 事项: 问责, 人数: 1, 方式: 约谈}";
        assertThat(warned(problem("上庄-001", "2017-05-11", CLOSED), check)).containsExactly("TZ322");
        assertThat(warned(problem("上庄-001", "2017-05-11", CLOSED + held), check))
                .containsExactly("TZ322");
        assertThat(warned(problem("上庄-001", "2017-05-11", CLOSED + recurred), check))
                .isEmpty();
        assertThat(warned(problem("上庄-001", "2017-05-11", CLOSED), check("销号", "问题: 上庄-001", "一致")))
                .isEmpty();
    }

    @Test
    void a_false_unfounded_is_followed_up_when_it_is_found_true() {
        String check = check("查否", "问题: 上庄-001", "不一致");
        String untrueAgain = ", {日期: 2017-05-22, 事项: 核实, 结论: 不属实, 理由: 又查无}";
        String trueNow = ", {日期: 2017-05-22, 事项: 核实, 结论: 属实}";
        assertThat(warned(problem("上庄-001", "2017-05-11", UNTRUE), check)).containsExactly("TZ324");
        assertThat(warned(problem("上庄-001", "2017-05-11", UNTRUE + untrueAgain), check))
                .containsExactly("TZ324");
        assertThat(warned(problem("上庄-001", "2017-05-11", UNTRUE + trueNow), check))
                .isEmpty();
    }

    @Test
    void a_false_zero_report_is_followed_up_when_its_unit_registers_something_on_or_after_the_day() {
        String check = check("零报告", "期号: 1", "不一致");
        String elsewhere = "--- 问题/大河口村.yaml\n问题:\n" + problem("大河口-001", "2017-05-25", "");
        String before = problem("上庄-001", "2017-05-19", "");
        assertThat(warned(before, check)).containsExactly("TZ323");
        assertThat(warned(before + elsewhere, check)).containsExactly("TZ323");
        assertThat(warned(before + problem("上庄-002", "2017-05-20", ""), check)).isEmpty();
    }
}
