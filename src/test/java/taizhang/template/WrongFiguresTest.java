package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.TemplateCode;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.ProblemId;
import taizhang.report.Papers;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.LedgerFigures;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.oversight.NoticeCounts;
import taizhang.report.oversight.NoticeLedgerReport;
import taizhang.report.period.WeeklyReport;
import taizhang.report.policy.PolicyGroup;
import taizhang.report.policy.PolicyReport;
import taizhang.report.summary.StageCategoryLine;
import taizhang.report.summary.StageCategoryTable;
import taizhang.report.summary.StagePart;
import taizhang.report.summary.StageSummaryReport;
import taizhang.report.summary.TermWork;
import taizhang.statistics.Contribution;
import taizhang.statistics.Counted;
import taizhang.statistics.Fact;
import taizhang.statistics.FactTable;
import taizhang.statistics.Indicator;
import taizhang.statistics.Slice;

/** A fault planted in the engine of figures reaches no paper: the comparison after rendering asks a second count. */
class WrongFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2017, 8, 18);

    @Test
    void papers_of_a_right_table_have_nothing_to_report() throws IOException {
        Edition edition = edition();

        assertThat(findings(edition, "周报")).isEmpty();
        assertThat(findings(edition, "整改台账")).isEmpty();
    }

    @Test
    void a_wrong_figure_of_the_town_is_caught() throws IOException {
        Edition edition = edition();
        FactTable good = edition.facts();
        Map<Slice, Map<Counted, Fact>> facts = new LinkedHashMap<>(good.bySlice());
        Map<Counted, Fact> town = new LinkedHashMap<>(facts.get(Slice.TOWN));
        town.put(
                Indicator.REGISTERED,
                new Fact(Slice.TOWN, Indicator.REGISTERED, Optional.of(BigDecimal.valueOf(12345)), "12345"));
        facts.put(Slice.TOWN, town);
        FactTable wrong =
                new FactTable(good.asOf(), good.current(), good.reckoning(), facts, good.byLabel(), good.byProblem());

        assertThat(findings(with(edition, wrong), "周报"))
                .isNotEmpty()
                .allMatch(finding -> finding.code() == TemplateCode.FIGURE_DIFFERS)
                .allMatch(finding -> finding.message().contains("“全镇/累计发现”印的是12345"));
    }

    @Test
    void a_problem_counted_for_what_it_is_not_is_caught_in_the_totals_of_a_ledger() throws IOException {
        Edition edition = edition();
        FactTable good = edition.facts();
        Map<ProblemId, Contribution> shares = new LinkedHashMap<>(good.byProblem());
        Map.Entry<ProblemId, Contribution> closed = shares.entrySet().stream()
                .filter(share -> share.getValue().amounts().containsKey(Indicator.CLOSED))
                .findFirst()
                .orElseThrow();
        Contribution right = closed.getValue();
        Map<Counted, BigDecimal> amounts = new LinkedHashMap<>(right.amounts());
        amounts.remove(Indicator.CLOSED);
        amounts.put(Indicator.OPEN, BigDecimal.ONE);
        shares.put(closed.getKey(), new Contribution(amounts, right.closings(), right.openBefore()));
        FactTable wrong =
                new FactTable(good.asOf(), good.current(), good.reckoning(), good.bySlice(), good.byLabel(), shares);

        assertThat(findings(with(edition, wrong), "整改台账"))
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("“合计/已销号”印的是41，统计是42"))
                .allMatch(message -> message.contains("印的是"));
    }

    @Test
    void a_wrong_count_of_notices_is_caught() throws IOException {
        NoticeLedgerReport right = (NoticeLedgerReport) report(edition(), NoticeLedgerReport.PAPER);
        NoticeCounts counts = right.counts();
        NoticeCounts wrong = new NoticeCounts(
                new Figure("督办/发出", "99"),
                counts.answered(),
                counts.answeredLate(),
                counts.running(),
                counts.unanswered());

        assertThat(findings(right)).isEmpty();
        assertThat(findings(new NoticeLedgerReport(
                        right.day(), right.scope(), right.head(), right.lines(), wrong, right.since(), right.folder())))
                .isNotEmpty()
                .allMatch(finding -> finding.message().contains("“督办/发出”印的是99"));
    }

    @Test
    void a_policy_left_out_is_caught() throws IOException {
        PolicyReport right = (PolicyReport) report(edition(), PolicyReport.PAPER);
        List<PolicyGroup> groups = new ArrayList<>(right.groups());
        PolicyGroup first = groups.getFirst();
        groups.set(
                0,
                new PolicyGroup(
                        first.level(), first.lines().subList(1, first.lines().size())));

        assertThat(findings(right)).isEmpty();
        assertThat(findings(new PolicyReport(right.day(), right.head(), groups)))
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("“政策/合计”印的是"));
    }

    @Test
    void wrong_work_and_wrong_figures_of_the_categories_of_a_stage_are_caught() throws IOException {
        StageSummaryReport right = (StageSummaryReport) Papers.find(StageSummaryReport.PAPER)
                .orElseThrow()
                .of(edition(), new Scope.Town())
                .getLast();
        TermWork work = right.part().work();
        Map<String, Figure> counts = new LinkedHashMap<>(work.counts());
        counts.replaceAll((word, figure) -> wrong(figure));
        StagePart part = new StagePart(
                right.part().stage(),
                right.part().counted(),
                new TermWork(counts, work.rules(), work.held(), work.typical()));
        StageCategoryLine total = right.categories().total();
        Map<String, Figure> figures = new LinkedHashMap<>(total.stage().byName());
        figures.replaceAll((word, figure) -> wrong(figure));
        StageCategoryTable categories = new StageCategoryTable(
                right.categories().lines(),
                new StageCategoryLine(
                        0, total.name(), new LedgerFigures(total.stage().of(), figures), total.all()));

        assertThat(findings(right)).isEmpty();
        assertThat(findings(summary(right, part, right.categories())))
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("“工作:集中整改/督办”印的是9"))
                .allMatch(message -> message.contains("印的是9"));
        assertThat(findings(summary(right, right.part(), categories)))
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.contains("“本阶段合计/件数”印的是9"))
                .allMatch(message -> message.contains("印的是9"));
    }

    private static StageSummaryReport summary(StageSummaryReport right, StagePart part, StageCategoryTable categories) {
        return new StageSummaryReport(
                right.day(),
                right.head(),
                part,
                categories,
                right.trend(),
                right.overdue(),
                right.recurred(),
                right.typed(),
                right.madeFor());
    }

    @Test
    void the_trend_of_a_weekly_report_is_counted_only_if_its_template_prints_it() throws IOException {
        WeeklyReport right = WeeklyReport.of(edition()).orElseThrow();
        WeeklyReport uncounted = new WeeklyReport(
                right.day(),
                right.head(),
                right.units(),
                right.categories(),
                right.marks(),
                () -> {
                    throw new IllegalStateException("nobody asked for it");
                },
                right.problems(),
                right.named(),
                right.late(),
                right.typed());
        assertThat(findings(uncounted)).isEmpty();
    }

    private static Figure wrong(Figure figure) {
        return new Figure(figure.name(), "9" + figure.value());
    }

    private static Edition edition() throws IOException {
        return Edition.of(
                LedgerLoader.load(WorkingTree.of(Path.of("ledger-data"))).ledger(), DAY);
    }

    private static Edition with(Edition edition, FactTable facts) {
        return new Edition(
                edition.statistics(),
                edition.problems(),
                facts,
                edition.reporting(),
                edition.standstills(),
                edition.period(),
                edition.names(),
                edition.recount(),
                edition.late(),
                edition.news(),
                edition.past(),
                edition.photos());
    }

    private static List<Diagnostic> findings(Edition edition, String paper) throws IOException {
        return findings(report(edition, paper));
    }

    private static Report report(Edition edition, String paper) {
        List<Report> reports = Papers.find(paper).orElseThrow().of(edition, new Scope.Town());
        assertThat(reports).hasSize(1);
        return reports.getFirst();
    }

    private static List<Diagnostic> findings(Report report) throws IOException {
        TemplateRenderer renderer = new TemplateRenderer(TemplateFolder.read(Path.of("templates"), "templates"));
        return renderer.render(report, "0123456789").findings();
    }
}
