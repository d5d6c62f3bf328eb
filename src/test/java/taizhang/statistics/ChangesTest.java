package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;

class ChangesTest {
    @Test
    void all_that_happened_in_a_week_is_told_by_date() {
        assertThat(told(Changes.between(BusyLedger.read(), day("2017-05-22"), day("2017-05-24"))))
                .containsExactly(
                        "2017-05-23 改派 上庄-003 上庄村：大河口村→上庄村 属地",
                        "2017-05-23 核实 上庄-006 上庄村：查否→属实",
                        "2017-05-23 移交 大河口-004 大河口村：整改中→镇纪委 线索",
                        "2017-05-23 退回 大河口-005 大河口村：待销号→整改中 不实",
                        "2017-05-23 更正 大河口-007 大河口村：精准识别→金融扶贫 类别：填错",
                        "2017-05-24 反弹 上庄-001 上庄村：已销号→整改中（第2轮） 又犯",
                        "2017-05-24 改派 上庄-005 大河口村：上庄村→大河口村 属地",
                        "2017-05-24 问责 大河口-004 大河口村：→1人，警告",
                        "2017-05-24 反弹 大河口-006 大河口村：已销号→整改中（第2轮） 又犯",
                        "2017-05-24 建章立制 大河口-007 大河口村：→《办法》");
    }

    @Test
    void an_act_before_registration_is_told_with_it() {
        assertThat(told(Changes.between(BusyLedger.read(), day("2017-05-19"), day("2017-05-20"))))
                .contains("2017-05-20 新登记 大河口-003 大河口村：→待核实 甲", "2017-05-20 核实 大河口-003 大河口村：待核实→不属实（查否） 查无")
                .as("completed on the day after the limit")
                .contains("2017-05-20 新逾期 上庄-002 上庄村：2017-05-19→")
                .hasSize(8);
    }

    @Test
    void every_step_of_a_closing_says_how_it_ended() {
        Ledger ledger = LedgerFixture.read("问题:\n" + closing("上庄-001", "同意", "通过", "无", "同意")
                + closing("上庄-002", "不同意, 原因: 缺页", "不通过, 原因: 没改", "有, 原因: 群众说没改", "不同意, 原因: 再看"));
        assertThat(told(Changes.between(ledger, day("2017-05-11"), day("2017-05-31"))))
                .containsExactly(
                        "2017-05-12 完成整改 上庄-001 上庄村：整改中→完成整改 丁",
                        "2017-05-12 完成整改 上庄-002 上庄村：整改中→完成整改 丁",
                        "2017-05-13 申请销号 上庄-001 上庄村：完成整改→待销号",
                        "2017-05-13 申请销号 上庄-002 上庄村：完成整改→待销号",
                        "2017-05-14 初审 上庄-001 上庄村：待销号→同意",
                        "2017-05-14 初审 上庄-002 上庄村：待销号→不同意 缺页",
                        "2017-05-15 核查 上庄-001 上庄村：待销号→通过",
                        "2017-05-15 核查 上庄-002 上庄村：待销号→不通过 没改",
                        "2017-05-16 公示 上庄-001 上庄村：待销号→无异议",
                        "2017-05-16 公示 上庄-002 上庄村：待销号→有异议 群众说没改",
                        "2017-05-26 销号 上庄-001 上庄村：待销号→已销号",
                        "2017-05-26 审定未同意 上庄-002 上庄村：待销号→不同意 再看");
    }

    private static String closing(String id, String review, String check, String notice, String decision) {
        return """
              - 编号: %s
                类别: 精准识别
                描述: 甲。
                来源: 督导检查
                发现: 2017-05-10
                登记: 2017-05-10
                整改: {方式: 限期整改, 目标: 乙。, 措施: 丙。, 时限: 2017-06-30, 责任人: 张某}
                经过:
                  - {日期: 2017-05-12, 事项: 完成整改, 情况: 丁}
                  - {日期: 2017-05-13, 事项: 申请销号, 佐证: 照片}
                  - {日期: 2017-05-14, 事项: 初审, 意见: %s, 经办: 刘某（镇扶贫办）}
                  - {日期: 2017-05-15, 事项: 核查, 结论: %s, 经办: 钱某（第一组）、沈某（第一组）}
                  - {日期: 2017-05-16, 事项: 公示, 止: 2017-05-23, 异议: %s}
                  - {日期: 2017-05-26, 事项: 审定, 意见: %s, 经办: 周某（办公室）}
            """.formatted(id, review, check, notice, decision);
    }

    @Test
    void a_limit_that_passes_is_told_once_and_again_after_a_return() {
        Ledger ledger = LedgerFixture.read("""
                问题:
                  - 编号: 上庄-001
                    类别: 精准识别
                    描述: 甲。
                    来源: 督导检查
                    发现: 2017-05-10
                    登记: 2017-05-10
                    整改: {方式: 限期整改, 目标: 乙。, 措施: 丙。, 时限: 2017-05-20, 责任人: 张某}
                    经过:
                      - {日期: 2017-05-23, 事项: 完成整改, 情况: 丁}
                      - {日期: 2017-05-25, 事项: 退回, 原因: 不实}
                      - {日期: 2017-05-28, 事项: 完成整改, 情况: 戊}
                  - 编号: 上庄-002
                    类别: 精准识别
                    描述: 甲。
                    来源: 督导检查
                    发现: 2017-05-10
                    登记: 2017-05-10
                    整改: {方式: 限期整改, 目标: 乙。, 措施: 丙。, 时限: 2017-05-20, 责任人: 张某}
                    经过:
                      - {日期: 2017-05-18, 事项: 申请延期, 延至: 2017-05-24, 原因: 雨}
                      - {日期: 2017-05-22, 事项: 批准延期}
                  - 编号: 上庄-003
                    类别: 精准识别
                    描述: 甲。
                    来源: 督导检查
                    发现: 2017-05-10
                    登记: 2017-05-10
                    整改: {方式: 限期整改, 目标: 乙。, 措施: 丙。, 时限: 2017-05-20, 责任人: 张某}
                    经过:
                      - {日期: 2017-05-20, 事项: 完成整改, 情况: 丁}
                """);
        assertThat(told(overdue(ledger, "2017-05-19", "2017-05-26")))
                .containsExactly(
                        "2017-05-21 新逾期 上庄-001 上庄村：2017-05-20→",
                        "2017-05-21 新逾期 上庄-002 上庄村：2017-05-20→",
                        "2017-05-25 新逾期 上庄-001 上庄村：2017-05-20→",
                        "2017-05-25 新逾期 上庄-002 上庄村：2017-05-24→");
        assertThat(overdue(ledger, "2017-05-21", "2017-05-23").all()).isEmpty();
        assertThat(overdue(ledger, "2017-05-20", "2017-05-21").all()).hasSize(2);
        assertThat(told(Changes.between(ledger, day("2017-05-21"), day("2017-05-22"))))
                .containsExactly("2017-05-22 批准延期 上庄-002 上庄村：2017-05-20→2017-05-24");
    }

    @Test
    void progress_is_new_when_it_was_not_known_before_and_says_something_else() {
        Ledger ledger = LedgerFixture.read("""
                问题:
                  - {编号: 上庄-001, 类别: 精准识别, 描述: 甲。, 来源: 自查, 发现: 2017-05-15, 登记: 2017-05-15}
                  - {编号: 上庄-002, 类别: 精准识别, 描述: 甲。, 来源: 自查, 发现: 2017-05-15, 登记: 2017-05-15}
                --- 周报/2017-05-19.yaml
                期号: 1
                起: 2017-05-13
                截止: 2017-05-19
                编发: 2017-05-20
                单位:
                  上庄村: {报送: 2017-05-18, 进展: {上庄-001: 已入户。, 上庄-002: 已入户。}}
                  镇扶贫办: {报送: 2017-05-22, 进展: {上庄-002: 已指导。}}
                --- 周报/2017-05-26.yaml
                期号: 2
                起: 2017-05-20
                截止: 2017-05-26
                编发: 2017-05-27
                单位:
                  上庄村: {报送: 2017-05-27, 进展: {上庄-001: 已评议。, 上庄-002: 已指导。}}
                """);
        assertThat(told(Changes.between(ledger, day("2017-05-19"), day("2017-05-26"))))
                .containsExactly("2017-05-22 有进展 上庄-002 镇扶贫办：已入户。→已指导。", "2017-05-27 有进展 上庄-001 上庄村：已入户。→已评议。");
        assertThat(told(Changes.between(ledger, day("2017-05-17"), day("2017-05-18"))))
                .containsExactly("2017-05-18 有进展 上庄-001 上庄村：→已入户。", "2017-05-18 有进展 上庄-002 上庄村：→已入户。");
    }

    @Test
    void weeks_of_the_sample_add_up_to_all_its_weeks() throws IOException {
        Ledger ledger =
                LedgerLoader.load(WorkingTree.of(Path.of("ledger-data"))).ledger();
        LocalDate first = day("2017-05-12");
        LocalDate last = day("2017-08-18");
        int weeks = 0;
        for (LocalDate from = first; from.isBefore(last); from = from.plusDays(7)) {
            Changes week = Changes.between(ledger, from, from.plusDays(7));
            assertThat(week.byKind().values().stream().mapToInt(List::size).sum())
                    .isEqualTo(week.all().size());
            FactTable table = FactTable.of(Statistics.of(ledger, from.plusDays(7)));
            assertThat(week.of(ChangeKind.REGISTERED)).hasSize(count(table, Indicator.NEW));
            assertThat(week.of(ChangeKind.CLOSED)).hasSize(count(table, Indicator.NEW_CLOSURES));
            assertThat(week.of(ChangeKind.RECURRED)).hasSize(count(table, Indicator.NEW_RECURRED));
            assertThat(week.of(ChangeKind.TRANSFERRED)).hasSize(count(table, Indicator.NEW_TRANSFERRED));
            assertThat(week.of(ChangeKind.RETURNED)).hasSize(count(table, Indicator.RETURNED));
            weeks += week.all().size();
        }
        assertThat(Changes.between(ledger, first, last).all()).hasSize(weeks);
    }

    @Test
    void nothing_changes_within_one_day_and_days_have_an_order() {
        Ledger ledger = BusyLedger.read();
        assertThat(Changes.between(ledger, day("2017-05-24"), day("2017-05-24")).all())
                .isEmpty();
        assertThatThrownBy(() -> Changes.between(ledger, day("2017-05-24"), day("2017-05-23")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int count(FactTable table, Indicator indicator) {
        return table.at(Slice.TOWN, indicator).value().orElseThrow().intValueExact();
    }

    private static Changes overdue(Ledger ledger, String from, String to) {
        return new Changes(
                day(from), day(to), Changes.between(ledger, day(from), day(to)).of(ChangeKind.OVERDUE));
    }

    private static List<String> told(Changes changes) {
        return changes.all().stream()
                .map(change -> (change.date() + " " + change.kind().label() + " " + change.problem() + " "
                                + change.unit() + "：" + text(change.before()) + "→" + text(change.after()) + " "
                                + change.note())
                        .strip())
                .toList();
    }

    private static String text(ChangeValue value) {
        return switch (value) {
            case ChangeValue.None ignored -> "";
            case ChangeValue.Words words -> words.text();
            case ChangeValue.Day day -> day.day().toString();
            case ChangeValue.OfUnit unit -> unit.unit().name();
        };
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
