package taizhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.report.audit.AuditSheet;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;
import taizhang.report.publish.ReviewReport;
import taizhang.report.summary.StageSummaryReport;

class PapersTest {
    private static final String NO_PERIOD = "没有一期周报包含这一天";

    /** Units and categories only: nothing was found, sent, checked or decided. */
    private static final Edition NOTHING =
            Edition.of(LedgerFixture.load(LedgerFixture.tree("")).ledger(), LocalDate.of(2017, 4, 20));

    private static final Ledger SAMPLE =
            LedgerFixture.load(LedgerFixture.treeOf(Path.of("ledger-data"))).ledger();

    private static List<Report> made(Paper paper, Edition edition) {
        return Stream.of(ScopeKind.values())
                .flatMap(kind -> Scope.all(kind, edition.ledger()).stream())
                .flatMap(scope -> paper.of(edition, scope).stream())
                .toList();
    }

    private static Paper paper(String name) {
        return Papers.find(name).orElseThrow();
    }

    @Test
    void each_paper_has_a_name_of_its_own_and_is_found_by_it() {
        assertThat(Papers.all()).extracting(Paper::name).doesNotHaveDuplicates();
        assertThat(Papers.all())
                .allSatisfy(paper -> assertThat(Papers.find(paper.name())).contains(paper));
        assertThat(Papers.names()).startsWith("问题台账、整改台账、").endsWith("、单位周报表");
        assertThat(Papers.find("流水账")).isEmpty();
    }

    @Test
    void each_paper_has_a_template_and_each_template_a_paper() throws IOException {
        // the ledgers in large type share one
        List<String> names = new ArrayList<>(
                Papers.all().stream().map(Paper::template).distinct().toList());
        // what templates share, the sheet of an audit, which knows the history and is not made from the books of a day,
        // and the one that is signed before something is made public
        names.addAll(List.of("公共", "公文", AuditSheet.PAPER, ReviewReport.PAPER));
        try (Stream<Path> templates = Files.list(Path.of("templates"))) {
            assertThat(templates
                            .filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            names.stream().map(name -> name + ".ftl").toList());
        }
    }

    @Test
    void each_paper_is_made_under_its_name_and_for_its_scopes_only() {
        Edition edition = Edition.of(SAMPLE, LocalDate.of(2017, 8, 18));
        for (Paper paper : Papers.all()) {
            assertThat(made(paper, edition)).allSatisfy(report -> {
                assertThat(report.paper()).isEqualTo(paper.name());
                assertThat(report.file()).contains(paper.name());
                assertThat(paper.scopes()).contains(report.scope().kind());
                assertThat(report.madeFor()).isEqualTo(edition.asOf());
                if (!(report instanceof StageSummaryReport stage)
                        || !stage.part().stage().over()) {
                    assertThat(report.head().asOf()).isEqualTo(edition.asOf());
                    assertThat(report.day()).isEqualTo(edition.head());
                }
            });
        }
    }

    @Test
    void the_summary_of_a_stage_that_is_over_keeps_its_last_day() {
        LocalDate last = LocalDate.of(2017, 6, 30);
        Report then = made(paper("阶段总结"), Edition.of(SAMPLE, last)).getLast();
        Report now = made(paper("阶段总结"), Edition.of(SAMPLE, LocalDate.of(2017, 11, 30)))
                .getFirst();
        assertThat(now.file()).isEqualTo("阶段总结-自查自纠").isEqualTo(then.file());
        assertThat(now.head()).isEqualTo(then.head());
        assertThat(now.head().asOf()).isEqualTo(last);
        assertThat(now.day().period()).isEqualTo(then.day().period());
        assertThat(now.day().facts()).isEqualTo(then.day().facts());
        assertThat(now.figures()).isEqualTo(then.figures());
    }

    @Test
    void a_paper_that_has_nothing_to_say_says_why_it_was_not_made() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Paper paper : Papers.all()) {
            if (made(paper, NOTHING).isEmpty()) {
                reasons.put(paper.name(), paper.whyNotOn(NOTHING).orElse("（没有原因）"));
            }
        }
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("问题台账", "还没有登记问题");
        expected.put("整改台账", "还没有应整改的和写明措施的问题");
        expected.put("销号台账", "还没有已销号和申请销号的问题");
        expected.put("一页通", "还没有登记问题");
        expected.put("问题台账（大字版）", "专项.yaml里没有要它，要印的写上“大字版: [问题台账]”");
        expected.put("整改台账（大字版）", "专项.yaml里没有要它，要印的写上“大字版: [整改台账]”");
        expected.put("销号台账（大字版）", "专项.yaml里没有要它，要印的写上“大字版: [销号台账]”");
        expected.put("周报", NO_PERIOD);
        expected.put("本周变化表", NO_PERIOD);
        expected.put("通报", NO_PERIOD);
        expected.put("催报单", NO_PERIOD);
        expected.put("排查覆盖表", "还没有单位报送排查情况");
        expected.put("督办通知单", "本周没有发出督办通知");
        expected.put("督办台账", "还没有发出过督办通知");
        expected.put("督办建议表", "没有要督办的问题");
        expected.put("抽查表", "没有本周抽取的和等待结果的抽查");
        expected.put("抽查通报", "本周没有抽查结果");
        expected.put("政策梳理清单", "政策.yaml里没有政策");
        expected.put("政策完善建议", "政策.yaml里没有完善建议");
        expected.put("建章立制清单", "还没有建章立制");
        expected.put("问责情况表", "还没有问责");
        expected.put("销号审批表", "没有待销号和本周销号的问题");
        expected.put("照片附页", "待销号和本周销号的问题，佐证里没有照片");
        expected.put("销号情况汇总", "还没有登记问题");
        expected.put("延期申请表", "没有本周申请、批复和等待批复的延期");
        expected.put("阶段总结", "还没有开始任何阶段");
        expected.put("工作总结", "最后一个阶段“总结提高”从2017年10月1日开始，那时才总结；以前的看阶段总结");
        assertThat(reasons).containsExactlyEntriesOf(expected);
    }

    @Test
    void in_a_period_a_paper_on_it_is_not_said_to_lack_one() {
        Edition reported = Edition.of(LedgerFixture.loadCase("minimal").ledger(), LocalDate.of(2017, 5, 26));
        assertThat(paper("周报").whyNotOn(reported)).isEmpty();
        assertThat(paper("本周变化表").whyNotOn(reported)).contains("本周没有变化");
        assertThat(made(paper("催报单"), reported)).isEmpty();
        assertThat(paper("催报单").whyNotOn(reported)).contains("没有未报的单位");
        assertThat(paper("通报").whyNotOn(reported)).contains("本周没有要通报的单位和问题");
    }

    @Test
    void the_period_is_called_what_the_office_calls_it() {
        Ledger monthly = LedgerFixture.read("""
                --- 专项.yaml
                名称: 脱贫攻坚政策不落实问题专项清理
                单位: 某某镇
                领导小组: 领导小组
                办公室: 领导小组办公室
                简称: 镇清理办
                文号前缀: 某清理办
                开始: 2017-04-21
                结束: 2017-11-30
                周期: 月
                """);
        Edition edition = Edition.of(monthly, LocalDate.of(2017, 5, 26));
        assertThat(paper("督办通知单").whyNotOn(edition)).contains("本月没有发出督办通知");
        assertThat(paper("工作总结").whyNotOn(edition)).contains("专项到2017年11月30日结束，那时才总结");
    }

    @Test
    void on_any_day_every_paper_is_made_for_somebody_or_it_is_said_why_not() {
        for (Ledger ledger : List.of(SAMPLE, LedgerFixture.loadCase("oversight").ledger())) {
            for (String day : List.of("2017-04-20", "2017-05-26", "2017-08-18", "2017-12-01")) {
                Edition edition = Edition.of(ledger, LocalDate.parse(day));
                for (Paper paper : Papers.all()) {
                    boolean told = !made(paper, edition).isEmpty()
                            || paper.whyNotOn(edition).isPresent();
                    assertThat(told).as("%s %s", paper.name(), day).isTrue();
                }
            }
        }
    }
}
