package taizhang.report.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;
import taizhang.report.day.Edition;
import taizhang.report.day.Scope;

/** Which letters the line of a notice gets: for what it shows, and for nothing else. */
class NoticeNewsTest {
    private static final String PROBLEM = """
            问题:
              - 编号: 上庄-001
                类别: 精准识别
                描述: 有车户未清退。
                来源: 督导检查
                发现: 2017-05-10
                登记: 2017-05-11
                整改:
                  方式: 限期整改
                  目标: 重新评议。
                  措施: 评议、公示。
                  时限: 2017-08-22
                  责任人: 张某
                经过:
            ACTS
            --- 督办.yaml
            督办:
              - 文号: 某清理督〔2017〕1号
                日期: 2017-05-12
                单位: 上庄村
                问题: [上庄-001]
                要求: 立即公示。
                时限: 2017-05-31
                签发人: 周某
            """;

    /** The letters on 2017-05-26 since 2017-05-19, and what the legend says. */
    private static String told(String acts) {
        LoadResult loaded =
                LedgerFixture.load(PROBLEM.replace("ACTS", acts.indent(8).stripTrailing()));
        assertThat(loaded.findings()).isEmpty();
        Edition edition = Edition.of(loaded.ledger(), LocalDate.of(2017, 5, 26)).since(LocalDate.of(2017, 5, 19));
        NoticeLedgerReport report =
                NoticeLedgerReport.of(edition, new Scope.Town()).orElseThrow();
        return report.lines().getFirst().news().letters() + " " + report.legend();
    }

    @Test
    void what_the_line_does_not_show_is_not_marked() {
        assertThat(told("""
                - 日期: 2017-05-25
                  事项: 问责
                  人数: 2
                  方式: 批评教育
                  对象: 村会计、文书
                """)).isEqualTo(" ");
    }

    @Test
    void a_problem_that_stands_otherwise_is_marked_as_changed() {
        assertThat(told("""
                - 日期: 2017-05-24
                  事项: 申请延期
                  延至: 2017-09-30
                  原因: 户主外出。
                  经办: 张某（上庄村）
                - 日期: 2017-05-25
                  事项: 批准延期
                  经办: 周某（办公室）
                """)).isEqualTo("变 变＝问题现状有变");
    }

    @Test
    void a_problem_that_was_put_right_is_marked_as_in_the_ledgers() {
        assertThat(told("""
                - 日期: 2017-05-24
                  事项: 完成整改
                  情况: 已清退。
                """)).isEqualTo("完 完＝问题完成整改");
    }
}
