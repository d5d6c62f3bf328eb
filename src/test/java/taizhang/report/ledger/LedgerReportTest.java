package taizhang.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.report.day.ClosureCells;
import taizhang.report.day.Deadline;
import taizhang.report.day.Edition;
import taizhang.report.day.LedgerFigures;
import taizhang.report.day.LedgerRow;
import taizhang.report.day.Scope;

class LedgerReportTest {
    private static String problem(String id, String measure, String... acts) {
        return """
              - 编号: %s
                类别: 精准识别
                描述: 描述
                来源: 督导检查
                发现: 2017-05-10
                登记: 2017-05-11
                整改: {方式: 限期整改, 目标: 目标, 措施: 措施, 时限: 2017-06-30, 责任人: 张某%s}
                经过: [%s]
            """.formatted(id, measure, String.join(", ", acts));
    }

    private static Ledger ledger(String problems, String more) {
        return LedgerFixture.read("问题:\n" + problems + more);
    }

    private static LedgerReport report(Ledger ledger, LedgerKind kind, Scope scope, String day) {
        return LedgerReport.of(Edition.of(ledger, LocalDate.parse(day)), kind, scope)
                .orElseThrow();
    }

    private static LedgerRow onlyRow(String day, LedgerKind kind, String more, String... acts) {
        Ledger ledger = ledger(problem("上庄-001", "", acts), more);
        return report(ledger, kind, new Scope.Town(), day)
                .groups()
                .getFirst()
                .rows()
                .getFirst();
    }

    private static List<String> ids(List<LedgerGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.problem().id())
                .toList();
    }

    private static Scope unit(Ledger ledger, String name) {
        return Scope.units(ledger).stream()
                .filter(scope -> scope.folder().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_town_ledger_runs_by_unit_then_number_with_one_running_number() {
        Ledger ledger = ledger(
                problem("上庄-002", "") + problem("上庄-001", ""),
                "--- 问题/大河口村.yaml\n问题:\n" + problem("大河口-001", "", "{日期: 2017-05-20, 事项: 改派, 改为: 上庄村, 原因: 属上庄}"));
        LedgerReport report = report(ledger, LedgerKind.PROBLEMS, new Scope.Town(), "2017-05-26");
        assertThat(ids(report.groups())).containsExactly("上庄-001", "上庄-002", "大河口-001");
        assertThat(report.groups()).extracting(LedgerGroup::name).containsExactly("上庄村");
        assertThat(report.groups().getFirst().rows().getLast().number()).hasValue(3);
        assertThat(report.groups().getFirst().rows().getLast().notes().remark()).isEqualTo("5月20日改派上庄村");
        assertThat(report(ledger, LedgerKind.PROBLEMS, new Scope.Town(), "2017-05-19")
                        .groups())
                .extracting(LedgerGroup::name)
                .containsExactly("上庄村", "大河口");
    }

    @Test
    void a_unit_sees_its_own_problems_first_and_then_those_it_helps_with_uncounted() {
        Ledger ledger = ledger(
                problem("上庄-001", ""),
                "--- 问题/大河口村.yaml\n问题:\n"
                        + problem("大河口-001", ", 协办单位: 上庄村")
                        + problem("大河口-002", ", 责任单位: 上庄村")
                        + problem("大河口-003", ", 协办单位: 各村"));
        LedgerReport report = report(ledger, LedgerKind.PROBLEMS, unit(ledger, "上庄村"), "2017-05-26");
        assertThat(ids(report.groups())).containsExactly("上庄-001");
        assertThat(ids(report.joint())).containsExactly("大河口-001", "大河口-002");
        assertThat(report.total().at("件数").orElseThrow().value()).isEqualTo("1");
        assertThat(report.head().title()).endsWith("问题台账（上庄村）");
    }

    @Test
    void a_scope_without_lines_has_no_ledger_and_so_has_the_town() {
        Ledger ledger = ledger(problem("上庄-001", ""), "");
        Edition edition = Edition.of(ledger, LocalDate.parse("2017-05-26"));
        assertThat(LedgerReport.of(edition, LedgerKind.PROBLEMS, unit(ledger, "大河口村")))
                .isEmpty();
        assertThat(LedgerReport.of(edition, LedgerKind.CLOSURE, unit(ledger, "上庄村")))
                .isEmpty();
        assertThat(LedgerReport.of(edition, LedgerKind.CLOSURE, new Scope.Town()))
                .isEmpty();
        assertThat(LedgerReport.of(edition, LedgerKind.PROBLEMS, new Scope.Town()))
                .isPresent();
    }

    @Test
    void units_and_categories_add_up_to_the_town() {
        Ledger ledger = LedgerFixture.loadCase("minimal").ledger();
        Edition edition = Edition.of(ledger, LocalDate.parse("2017-05-26"));
        for (String figure : LedgerFigures.NAMES) {
            assertThat(sum(edition, Scope.units(ledger), figure))
                    .as(figure)
                    .isEqualByComparingTo(sum(edition, List.of(new Scope.Town()), figure));
            assertThat(sum(edition, Scope.categories(ledger), figure))
                    .as(figure)
                    .isEqualByComparingTo(sum(edition, List.of(new Scope.Town()), figure));
        }
    }

    private static java.math.BigDecimal sum(Edition edition, List<Scope> scopes, String figure) {
        return scopes.stream()
                .flatMap(scope -> LedgerReport.of(edition, LedgerKind.PROBLEMS, scope).stream())
                .map(report -> new java.math.BigDecimal(
                        report.total().at(figure).orElseThrow().value()))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
    }

    @Test
    void a_granted_extension_prints_the_first_limit_beside_the_new_one() {
        LedgerRow row = onlyRow(
                "2017-07-05",
                LedgerKind.RECTIFICATION,
                "",
                "{日期: 2017-06-20, 事项: 申请延期, 延至: 2017-07-31, 原因: 有异议}",
                "{日期: 2017-06-22, 事项: 批准延期, 经办: 周某（办公室）}");
        assertThat(row.measure().deadline().text()).isEqualTo("2017年7月31日（原2017年6月30日）");
        assertThat(row.measure().deadline().plainDay()).isEmpty();
        assertThat(row.progress().status()).isEqualTo("整改中（延期）");
    }

    @Test
    void limits_are_dates_where_they_are_nothing_else() {
        Optional<LocalDate> day = Optional.of(LocalDate.parse("2017-09-30"));
        assertThat(new Deadline(day, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()).plainDay())
                .isEqualTo(day);
        assertThat(new Deadline(day, Optional.empty(), Optional.empty(), Optional.of("长期坚持"), Optional.empty()).text())
                .isEqualTo("2017年9月30日，长期坚持");
        assertThat(new Deadline(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("长期坚持"),
                                Optional.empty())
                        .text())
                .isEqualTo("长期坚持");
        assertThat(new Deadline(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("立行立改"))
                        .text())
                .isEqualTo("立行立改");
    }

    @Test
    void days_overdue_stand_in_the_status_and_freeze_at_completion() {
        assertThat(onlyRow("2017-07-05", LedgerKind.RECTIFICATION, "")
                        .progress()
                        .status())
                .isEqualTo("整改中（逾期5天）");
        LedgerRow done = onlyRow("2017-08-01", LedgerKind.RECTIFICATION, "", "{日期: 2017-07-03, 事项: 完成整改, 情况: 已清退。}");
        assertThat(done.progress().overdueDays()).hasValue(3);
        assertThat(done.progress().status()).isEqualTo("完成整改");
        assertThat(done.progress().text()).isEqualTo("7月3日完成整改：已清退。");
        assertThat(onlyRow("2017-06-28", LedgerKind.RECTIFICATION, "")
                        .progress()
                        .status())
                .isEqualTo("整改中（临期）");
    }

    private static final String WEEKS = """
            --- 周报/2017-05-19.yaml
            期号: 1
            起: 2017-05-13
            截止: 2017-05-19
            报送截止: 2017-05-18
            单位:
              上庄村:
                报送: 2017-05-18
                进展:
                  上庄-001: {内容: 正在评议。, 进度: 达到序时进度, 困难: 人不在家, 下一步: 公示}
            --- 周报/2017-05-26.yaml
            期号: 2
            起: 2017-05-20
            截止: 2017-05-26
            报送截止: 2017-05-25
            单位:
              上庄村:
                报送:
            """;

    @Test
    void progress_of_an_earlier_period_carries_its_date() {
        LedgerRow now = onlyRow("2017-05-19", LedgerKind.RECTIFICATION, WEEKS);
        assertThat(now.progress().text()).isEqualTo("正在评议。");
        assertThat(now.progress().pace()).isEqualTo("达到序时进度");
        LedgerRow later = onlyRow("2017-05-26", LedgerKind.RECTIFICATION, WEEKS);
        assertThat(later.progress().text()).isEqualTo("（5月19日报）正在评议。");
        assertThat(later.progress().difficulty()).contains("人不在家");
    }

    @Test
    void progress_from_before_the_completion_says_nothing_any_more() {
        LedgerRow row = onlyRow("2017-05-26", LedgerKind.RECTIFICATION, WEEKS, "{日期: 2017-05-22, 事项: 完成整改, 情况: 已清退。}");
        assertThat(row.progress().text()).isEqualTo("5月22日完成整改：已清退。");
        assertThat(row.progress().difficulty()).isEmpty();
        assertThat(row.progress().pace()).isEqualTo("完成整改");
    }

    private static final String[] CLOSED = {
        "{日期: 2017-05-22, 事项: 完成整改, 情况: 已清退。}",
        "{日期: 2017-05-23, 事项: 申请销号, 佐证: 照片, 经办: 张某（上庄村）}",
        "{日期: 2017-05-24, 事项: 初审, 意见: 同意, 经办: 刘某（镇扶贫办）}",
        "{日期: 2017-05-25, 事项: 核查, 结论: 通过, 经办: 孙某（督导组）、钱某（督导组）}",
        "{日期: 2017-05-26, 事项: 公示, 止: 2017-06-01, 异议: 无}",
        "{日期: 2017-06-02, 事项: 审定, 意见: 同意, 经办: 周某（办公室）}",
        "{日期: 2017-06-20, 事项: 反弹, 原因: 又买车, 新措施: 再清退, 新时限: 2017-07-31}"
    };

    @Test
    void the_closing_chain_stands_step_by_step() {
        ClosureCells closure =
                onlyRow("2017-06-02", LedgerKind.CLOSURE, "", CLOSED).closure();
        assertThat(closure.firstReview()).contains("2017年5月24日\n同意（刘某）");
        assertThat(closure.siteCheck()).contains("2017年5月25日\n通过\n（孙某、钱某）");
        assertThat(closure.publicNotice()).contains("2017年5月26日～2017年6月1日\n无异议");
        assertThat(closure.closed()).contains(LocalDate.parse("2017-06-02"));
        assertThat(closure.round()).isEqualTo("第1轮");
        assertThat(onlyRow("2017-05-30", LedgerKind.CLOSURE, "", CLOSED)
                        .closure()
                        .publicNotice())
                .contains("2017年5月26日～2017年6月1日\n公示中");
    }

    @Test
    void a_closing_that_came_back_stays_listed_without_being_counted() {
        Ledger ledger = ledger(problem("上庄-001", "", CLOSED), "");
        LedgerReport report = report(ledger, LedgerKind.CLOSURE, new Scope.Town(), "2017-06-30");
        LedgerRow row = report.groups().getFirst().rows().getFirst();
        assertThat(row.number()).isEmpty();
        assertThat(row.closure().round()).isEqualTo("第1轮（已反弹）");
        assertThat(row.closure().closed()).contains(LocalDate.parse("2017-06-02"));
        assertThat(report.total().at("件数").orElseThrow().value()).isEqualTo("0");
        assertThat(report.earlierRounds().value()).isEqualTo("1");
        LedgerRow now = report(ledger, LedgerKind.RECTIFICATION, new Scope.Town(), "2017-06-30")
                .groups()
                .getFirst()
                .rows()
                .getFirst();
        assertThat(now.progress().status()).isEqualTo("整改中（第2轮）");
        assertThat(now.measure().actions()).contains("第2轮：再清退\n第1轮：措施");
        assertThat(now.notes().remark()).isEqualTo("6月20日反弹：又买车");
    }

    @Test
    void unfounded_problems_stay_in_the_problem_ledger_with_their_reason() {
        String act = "{日期: 2017-05-20, 事项: 核实, 结论: 不属实, 理由: 车已报废, 佐证: 证明, 经办: 王某（镇扶贫办）、李某（镇扶贫办）}";
        LedgerRow row = onlyRow("2017-05-26", LedgerKind.PROBLEMS, "", act);
        assertThat(row.problem().truth()).isEqualTo("不属实");
        assertThat(row.notes().remark()).isEqualTo("查否：车已报废");
        assertThat(row.progress().text()).isEqualTo("5月20日核实，不属实：车已报废");
    }

    @Test
    void every_figure_has_its_own_full_name() {
        Ledger ledger = LedgerFixture.loadCase("minimal").ledger();
        LedgerReport report = report(ledger, LedgerKind.PROBLEMS, new Scope.Town(), "2017-05-26");
        assertThat(report.figures()).containsKeys("合计/件数", "上庄村/未销号", "未列入/件数", "以前轮次");
        assertThat(report.figures())
                .allSatisfy((name, figure) -> assertThat(figure.name()).isEqualTo(name));
    }
}
