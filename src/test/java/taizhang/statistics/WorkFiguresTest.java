package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.model.SpotCheckKind;
import taizhang.statistics.recount.Recount;

/** The work of some days, counted by hand. */
class WorkFiguresTest {
    private static final String PROBLEM = """
            问题:
              - 编号: 上庄-001
                类别: 精准识别
                描述: 甲。
                来源: 自查
                发现: 2017-05-15
                登记: 2017-05-16
                整改: {方式: 限期整改, 目标: 乙。, 措施: 丙。, 时限: 2017-05-31, 责任人: 张某}
                经过:
                  - {日期: 2017-05-16, 事项: 核实, 结论: 属实}
                  - {日期: 2017-05-18, 事项: 申请延期, 延至: 2017-06-30, 原因: 雨}
                  - {日期: 2017-05-19, 事项: 批准延期}
                  - {日期: 2017-05-20, 事项: 完成整改, 情况: 丁}
                  - {日期: 2017-05-21, 事项: 退回, 原因: 不实}
                  - {日期: 2017-05-22, 事项: 问责, 人数: 3, 方式: 约谈}
                  - {日期: 2017-05-23, 事项: 建章立制, 制度: 《办法》}
                  - {日期: 2017-05-24, 事项: 完成整改, 情况: 戊}
                  - {日期: 2017-05-25, 事项: 申请销号, 佐证: 照片}
                  - {日期: 2017-05-26, 事项: 审定, 意见: 同意, 经办: 周某（办公室）}
                  - {日期: 2017-05-29, 事项: 反弹, 原因: 又犯, 新措施: 再改, 新时限: 2017-06-30}
            """;

    private static final String PERIODS = """
            --- 周报/2017-05-19.yaml
            期号: 1
            起: 2017-05-13
            截止: 2017-05-19
            报送截止: 2017-05-18
            编发: 2017-05-20
            单位:
              上庄村: {报送: 2017-05-18, 零报告: 是, 填报人: 张某, 排查: [{类别: 精准识别, 户数: 7}, {类别: 金融扶贫, 户数: 4}]}
              大河口村: {报送: 2017-05-19, 填报人: 李某, 排查: [{类别: 精准识别, 户数: 5}]}
              镇扶贫办: {报送: 2017-05-23, 零报告: 是, 填报人: 王某}
            --- 周报/2017-05-26.yaml
            期号: 2
            起: 2017-05-20
            截止: 2017-05-26
            报送截止: 2017-05-25
            编发: 2017-05-27
            单位:
              上庄村: {报送: 2017-05-26, 零报告: 是, 填报人: 张某}
            """;

    private static final String PAPERS = """
            --- 督办.yaml
            督办:
              - 文号: 某清理督〔2017〕1号
                日期: 2017-05-17
                单位: 上庄村
                问题: 上庄-001
                要求: 说明。
                时限: 2017-05-24
                回复: {日期: 2017-05-24, 内容: 已办}
              - 文号: 某清理督〔2017〕2号
                日期: 2017-05-18
                单位: 上庄村
                问题: 上庄-001
                要求: 说明。
                时限: 2017-05-20
                回复: {日期: 2017-05-25, 内容: 已办}
              - 文号: 某清理督〔2017〕3号
                日期: 2017-05-23
                单位: 上庄村
                问题: 上庄-001
                要求: 说明。
                时限: 2017-05-25
              - 文号: 某清理督〔2017〕4号
                日期: 2017-05-24
                单位: 上庄村
                问题: 上庄-001
                要求: 说明。
                时限: 2017-05-26
            --- 通报.yaml
            通报:
              - 文号: 某清理办〔2017〕1号
                日期: 2017-05-22
                单位: 大河口村
                事由: 未报。
                限期: 2017-05-25
            --- 抽查.yaml
            抽查:
              - 日期: 2017-05-22
                对象:
                  - {类型: 零报告, 单位: 上庄村, 期号: 1, 方式: 入户, 结果: 不一致, 情况: 有。, 处理: 登记。, 抽查人: 邓某}
                  - {类型: 零报告, 单位: 镇扶贫办, 期号: 1, 方式: 入户, 结果: 一致, 情况: 无。, 抽查人: 邓某}
                  - {类型: 零报告, 单位: 上庄村, 期号: 2, 方式: 入户, 抽查人: 邓某}
            """;

    private static final Ledger LEDGER = LedgerFixture.read(PROBLEM + PERIODS + PAPERS);

    private static Map<WorkCount, Long> work(String day, Predicate<LocalDate> days) {
        Statistics statistics = Statistics.of(LEDGER, LocalDate.parse(day));
        WorkFigures figures = WorkFigures.of(statistics, ReportingBoard.of(LEDGER, LocalDate.parse(day)), days);
        Map<WorkCount, Long> some = new EnumMap<>(WorkCount.class);
        for (WorkCount count : WorkCount.values()) {
            if (figures.at(count) != 0) {
                some.put(count, figures.at(count));
            }
        }
        return some;
    }

    @Test
    void everything_up_to_the_day_counts_and_nothing_after_it() {
        assertThat(work("2017-05-26", day -> true))
                .isEqualTo(Map.ofEntries(
                        Map.entry(WorkCount.PERIODS, 2L),
                        Map.entry(WorkCount.EXPECTED, 6L),
                        Map.entry(WorkCount.ON_TIME, 1L),
                        Map.entry(WorkCount.LATE, 2L),
                        Map.entry(WorkCount.MISSING, 3L),
                        Map.entry(WorkCount.MADE_UP, 1L),
                        Map.entry(WorkCount.ZERO_REPORTS, 2L),
                        Map.entry(WorkCount.HOUSEHOLDS, 16L),
                        Map.entry(WorkCount.VERIFIED, 1L),
                        Map.entry(WorkCount.COMPLETED, 1L),
                        Map.entry(WorkCount.RETURNED, 1L),
                        Map.entry(WorkCount.EXTENDED, 1L),
                        Map.entry(WorkCount.NOTICES, 4L),
                        Map.entry(WorkCount.REPLIED, 2L),
                        Map.entry(WorkCount.CIRCULARS, 1L),
                        Map.entry(WorkCount.CHECKED, 3L),
                        Map.entry(WorkCount.INCONSISTENT, 1L),
                        Map.entry(WorkCount.PERSONS_HELD, 3L),
                        Map.entry(WorkCount.REGULATIONS, 1L)));
    }

    @Test
    void only_what_was_done_on_the_days_counts() {
        Predicate<LocalDate> week = LocalDate.parse("2017-05-22")::isBefore;
        assertThat(work("2017-05-30", week))
                .isEqualTo(Map.of(
                        WorkCount.PERIODS, 1L,
                        WorkCount.EXPECTED, 3L,
                        WorkCount.LATE, 1L,
                        WorkCount.MISSING, 2L,
                        WorkCount.ZERO_REPORTS, 1L,
                        WorkCount.RECURRED, 1L,
                        WorkCount.NOTICES, 2L,
                        WorkCount.REGULATIONS, 1L));
    }

    @Test
    void notices_stand_in_four_ways() {
        NoticeFigures figures = NoticeFigures.of(NoticeStanding.all(Statistics.of(LEDGER, LocalDate.of(2017, 5, 26))));
        assertThat(figures.issued()).isEqualTo(4);
        for (ReplyState state : ReplyState.values()) {
            assertThat(figures.at(state)).as(state.label()).isEqualTo(1);
        }
    }

    @Test
    void spot_checks_are_counted_as_drawn_and_as_checked() {
        SpotCheckFigures figures = SpotCheckFigures.of(LEDGER, day -> true);
        assertThat(figures.drawn()).isEqualTo(3);
        assertThat(figures.checked()).isEqualTo(2);
        assertThat(figures.checked(SpotCheckKind.ZERO_REPORT)).isEqualTo(2);
        assertThat(figures.checked(SpotCheckKind.CLOSED)).isZero();
        assertThat(figures.inconsistent()).isEqualTo(1);
        assertThat(SpotCheckFigures.of(LEDGER, LocalDate.of(2017, 5, 22)::isBefore)
                        .drawn())
                .isZero();
    }

    @Test
    void a_second_count_finds_the_same_on_every_day() {
        for (LocalDate day = LocalDate.of(2017, 5, 12); day.isBefore(LocalDate.of(2017, 6, 5)); day = day.plusDays(1)) {
            Statistics statistics = Statistics.of(LEDGER, day);
            ReportingBoard board = ReportingBoard.of(LEDGER, day);
            Recount recount = Recount.of(statistics, Standstills.of(statistics), board);
            WorkFigures work = WorkFigures.of(statistics, board, any -> true);
            for (WorkCount count : WorkCount.values()) {
                assertThat(recount.at("工作:全程/" + count.label()))
                        .as("%s %s", day, count)
                        .contains(Long.toString(work.at(count)));
            }
            NoticeFigures notices = NoticeFigures.of(NoticeStanding.all(statistics));
            for (ReplyState state : ReplyState.values()) {
                assertThat(recount.at("督办/" + state.label()))
                        .as("%s %s", day, state)
                        .contains(Integer.toString(notices.at(state)));
            }
        }
    }
}
