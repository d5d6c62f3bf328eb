package taizhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.report.closing.ClosureSummaryReport;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.summary.StagePart;
import taizhang.report.summary.StageSummaryReport;
import taizhang.report.summary.TermWork;
import taizhang.report.summary.TypicalCase;
import taizhang.report.summary.WorkSummaryReport;
import taizhang.statistics.Indicator;
import taizhang.statistics.WorkCount;

/** 阶段总结 and 工作总结 of the sample. */
class SummariesTest {
    private static Ledger sample;
    private static Edition latest;

    @BeforeAll
    static void read() {
        sample =
                LedgerFixture.load(LedgerFixture.treeOf(Path.of("ledger-data"))).ledger();
        latest = Edition.of(sample, LocalDate.of(2017, 8, 18));
    }

    private static List<StageSummaryReport> stages(Edition edition) {
        return StageSummaryReport.all(edition).stream()
                .map(StageSummaryReport.class::cast)
                .toList();
    }

    private static int number(Figure figure) {
        return Integer.parseInt(figure.value());
    }

    @Test
    void there_is_one_summary_for_each_stage_begun_in_which_something_happened() {
        assertThat(stages(latest)).extracting(Report::file).containsExactly("阶段总结-自查自纠", "阶段总结-集中整改");
        assertThat(stages(latest))
                .extracting(report -> report.part().stage().over())
                .containsExactly(true, false);
        assertThat(stages(Edition.of(sample, LocalDate.of(2017, 4, 20)))).isEmpty();
        assertThat(stages(Edition.of(sample, LocalDate.of(2017, 4, 21)))).isEmpty();
        assertThat(StageSummaryReport.whyNot(Edition.of(sample, LocalDate.of(2017, 4, 21))))
                .hasValueSatisfying(reason -> assertThat(reason).contains("文字/动员部署.yaml"));
    }

    @Test
    void the_categories_of_a_stage_add_up_to_its_figures() {
        for (StageSummaryReport report : stages(latest)) {
            for (String name : List.of("未销号", "待核实", "已销号", "查否", "移交", "应整改")) {
                int sum = report.categories().lines().stream()
                        .mapToInt(line -> number(line.stage().at(name).orElseThrow()))
                        .sum();
                String fact = report.part().counted().at(name).orElseThrow().value();
                assertThat(Integer.toString(sum)).as(report.file() + " " + name).isEqualTo(fact);
                assertThat(report.categories()
                                .total()
                                .stage()
                                .at(name)
                                .orElseThrow()
                                .value())
                        .isEqualTo(fact);
            }
        }
    }

    @Test
    void what_was_done_in_the_stages_adds_up_to_what_was_done_in_all() {
        TermWork all = TermWork.on(latest, day -> true, "全程");
        for (WorkCount count : WorkCount.values()) {
            int sum = StagePart.all(latest).stream()
                    .mapToInt(part -> number(part.work().at(count.label())))
                    .sum();
            assertThat(sum).as(count.label()).isEqualTo(number(all.at(count.label())));
        }
    }

    @Test
    void what_the_fact_table_counts_too_is_counted_alike() {
        TermWork all = TermWork.on(latest, day -> true, "全程");
        assertThat(number(all.at(WorkCount.COMPLETED.label())))
                .isEqualTo(latest.town().count(Indicator.RECTIFIED));
        assertThat(number(all.at(WorkCount.PERSONS_HELD.label())))
                .isEqualTo(latest.town().count(Indicator.PERSONS_HELD));
        assertThat(number(all.at(WorkCount.REGULATIONS.label())))
                .isEqualTo(latest.town().count(Indicator.REGULATIONS));
        assertThat(all.rules()).hasSize(latest.town().count(Indicator.REGULATIONS));
        assertThat(all.held().stream()
                        .mapToInt(held -> held.persons().orElse(0))
                        .sum())
                .isEqualTo(latest.town().count(Indicator.PERSONS_HELD));
    }

    @Test
    void the_returns_of_all_periods_are_those_of_the_weekly_reports() {
        TermWork all = TermWork.on(latest, day -> true, "全程");
        assertThat(number(all.at(WorkCount.EXPECTED.label()))).isEqualTo(weekly(Indicator.EXPECTED));
        assertThat(number(all.at(WorkCount.ON_TIME.label()))).isEqualTo(weekly(Indicator.ON_TIME));
        assertThat(number(all.at(WorkCount.LATE.label()))).isEqualTo(weekly(Indicator.LATE));
        assertThat(number(all.at(WorkCount.MISSING.label()))).isEqualTo(weekly(Indicator.MISSING));
        assertThat(number(all.at(WorkCount.ZERO_REPORTS.label()))).isEqualTo(weekly(Indicator.ZERO_REPORTS));
    }

    private static int weekly(Indicator indicator) {
        return sample.periods().stream()
                .map(period -> Edition.of(sample, period.end()).town().count(indicator))
                .reduce(0, Integer::sum);
    }

    @Test
    void examples_are_closed_problems_of_different_categories_and_at_most_five() {
        for (StagePart part : StagePart.all(latest)) {
            List<TypicalCase> cases = part.work().typical();
            assertThat(cases).hasSizeLessThanOrEqualTo(5);
            assertThat(cases).extracting(TypicalCase::category).doesNotHaveDuplicates();
            assertThat(cases).allMatch(found -> part.stage().term().contains(found.closed()));
        }
        assertThat(StagePart.all(latest).getLast().work().typical()).isNotEmpty();
    }

    @Test
    void the_whole_is_summed_up_from_the_last_stage_on_and_before_that_it_is_said_why_not() {
        Paper paper = Papers.find(WorkSummaryReport.PAPER).orElseThrow();
        assertThat(paper.of(latest, new Scope.Town())).isEmpty();
        assertThat(paper.whyNotOn(latest).orElseThrow()).contains("总结提高").contains("2017年10月1日");
        Edition eve = Edition.of(sample, LocalDate.of(2017, 9, 30));
        Edition first = Edition.of(sample, LocalDate.of(2017, 10, 1));
        assertThat(WorkSummaryReport.of(eve)).isEmpty();
        Optional<WorkSummaryReport> summary = WorkSummaryReport.of(first);
        assertThat(summary).isPresent();
        assertThat(summary.orElseThrow().stages()).hasSize(4);
        assertThat(summary.orElseThrow().suggestions())
                .allMatch(line -> line.suggestion().isPresent())
                .isNotEmpty();
    }

    @Test
    void the_stages_of_the_closure_summary_add_up_to_the_town() {
        ClosureSummaryReport report = ClosureSummaryReport.of(latest).orElseThrow();
        for (Indicator indicator :
                List.of(Indicator.DUE, Indicator.CLOSED, Indicator.CLOSURES, Indicator.CLOSED_LATE)) {
            BigDecimal sum = report.phases().lines().stream()
                    .map(line -> new BigDecimal(
                            line.figures().at(indicator).orElseThrow().value()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .as(indicator.label())
                    .isEqualByComparingTo(Integer.toString(latest.town().count(indicator)));
        }
        assertThat(report.left().lines())
                .hasSize(latest.town().count(Indicator.OPEN))
                .allMatch(line -> !line.reason().isBlank());
        assertThat(report.finished())
                .allMatch(line ->
                        line.figures().count(Indicator.OPEN) == line.figures().count(Indicator.UNVERIFIED));
    }
}
