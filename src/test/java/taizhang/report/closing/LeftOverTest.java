package taizhang.report.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.report.day.Edition;

class LeftOverTest {
    private static String reason(String day, String source, String more, String... acts) {
        List<LeftOver> left = LeftOver.all(Edition.of(
                LedgerFixture.read("""
                        问题:
                          - 编号: 上庄-001
                            类别: 精准识别
                            描述: 描述
                            来源: %s
                            发现: 2017-05-10
                            登记: 2017-05-11
                            整改: {方式: 限期整改, 目标: 目标, 措施: 措施, 时限: 2017-06-20, 责任人: 张某}
                            经过: [%s]
                        """.formatted(source, String.join(", ", acts)) + more), LocalDate.parse(day)));
        assertThat(left).hasSizeLessThanOrEqualTo(1);
        return left.isEmpty() ? "" : left.getFirst().reason();
    }

    private static String progress(String text) {
        return """
                --- 周报/2017-06-16.yaml
                期号: 1
                起: 2017-06-10
                截止: 2017-06-16
                报送截止: 2017-06-15
                单位:
                  上庄村:
                    报送: 2017-06-15
                    填报人: 张某
                    负责人: 王某
                    进展:
                      上庄-001: %s
                """.formatted(text);
    }

    private static final String DONE = "{日期: 2017-06-12, 事项: 完成整改, 情况: 已改}";
    private static final String APPLIED = "{日期: 2017-06-13, 事项: 申请销号, 佐证: 照片}";

    @Test
    void what_is_not_verified_says_for_how_long_beyond_the_rules() {
        assertThat(reason("2017-05-18", "自查", "")).isEqualTo("5月11日登记，尚未核实。");
        assertThat(reason("2017-05-19", "自查", "")).isEqualTo("5月11日登记，尚未核实，超过核实期限1天。");
    }

    @Test
    void what_is_being_rectified_gives_its_difficulty_or_else_its_progress() {
        assertThat(reason("2017-06-16", "督导检查", "")).isEqualTo("未到时限，正在整改。没有报送进展。");
        assertThat(reason("2017-06-16", "督导检查", progress("已备料"))).isEqualTo("未到时限，正在整改。已备料。");
        assertThat(reason("2017-06-16", "督导检查", progress("{内容: 已备料, 困难: 下雨。}"))).isEqualTo("未到时限，正在整改。困难：下雨。");
        assertThat(reason("2017-06-21", "督导检查", progress("已备料"))).isEqualTo("（6月16日报）已备料。");
    }

    @Test
    void returns_extensions_and_recurrences_are_named() {
        assertThat(reason("2017-06-16", "督导检查", "", DONE, "{日期: 2017-06-14, 事项: 退回, 原因: 缺照片}"))
                .isEqualTo("6月14日退回：缺照片。未到时限，正在整改。没有报送进展。");
        String asked = "{日期: 2017-06-14, 事项: 申请延期, 延至: 2017-07-10, 原因: 下雨}";
        assertThat(reason("2017-06-16", "督导检查", "", asked)).startsWith("已申请延期至7月10日，待批。");
        assertThat(reason("2017-06-21", "督导检查", "", asked, "{日期: 2017-06-15, 事项: 不批准延期, 原因: 不足}"))
                .isEqualTo("6月15日申请延期未获批准。没有报送进展。");
        String recurred = reason(
                "2017-06-26",
                "督导检查",
                "",
                DONE,
                APPLIED,
                "{日期: 2017-06-13, 事项: 初审, 意见: 同意, 经办: 刘某（镇扶贫办）}",
                "{日期: 2017-06-14, 事项: 核查, 结论: 通过, 经办: 孙某、钱某}",
                "{日期: 2017-06-15, 事项: 审定, 意见: 同意, 经办: 周某（办公室）}",
                "{日期: 2017-06-20, 事项: 反弹, 原因: 又犯, 新措施: 再改, 新时限: 2017-07-20}");
        assertThat(recurred).isEqualTo("未到时限，正在整改。6月20日反弹：又犯。");
    }

    @Test
    void what_is_completed_or_applied_for_says_which_step_comes_next() {
        assertThat(reason("2017-06-16", "督导检查", "", DONE)).isEqualTo("6月12日完成整改，尚未申请销号。");
        assertThat(reason("2017-06-16", "督导检查", "", DONE, APPLIED)).isEqualTo("6月13日申请销号，待初审。");
        String agreed = "{日期: 2017-06-14, 事项: 初审, 意见: 同意, 经办: 刘某（镇扶贫办）}";
        assertThat(reason("2017-06-16", "督导检查", "", DONE, APPLIED, agreed)).isEqualTo("6月13日申请销号，待核查。");
        String checked = "{日期: 2017-06-15, 事项: 核查, 结论: 通过, 经办: 孙某、钱某}";
        assertThat(reason("2017-06-16", "督导检查", "", DONE, APPLIED, agreed, checked))
                .isEqualTo("6月13日申请销号，待审定。");
        String notice = "{日期: 2017-06-16, 事项: 公示, 止: 2017-06-22, 异议: 无}";
        assertThat(reason("2017-06-16", "督导检查", "", DONE, APPLIED, agreed, checked, notice))
                .isEqualTo("6月13日申请销号，公示至6月22日。");
        String refused = "{日期: 2017-06-14, 事项: 初审, 意见: 不同意, 原因: 缺照片。, 经办: 刘某（镇扶贫办）}";
        assertThat(reason("2017-06-16", "督导检查", "", DONE, APPLIED, refused))
                .isEqualTo("6月13日申请销号，6月14日初审没有通过（缺照片），待退回整改。");
    }
}
