package taizhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.report.day.AccountabilityLine;
import taizhang.report.day.Edition;
import taizhang.report.day.RegulationLine;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.day.SpotCheckLine;
import taizhang.report.oversight.AccountabilityReport;
import taizhang.report.oversight.NoticeLedgerReport;
import taizhang.report.oversight.NoticeLine;
import taizhang.report.oversight.NoticeReport;
import taizhang.report.oversight.ProposalReport;
import taizhang.report.oversight.SpotCheckCircularReport;
import taizhang.report.oversight.SpotCheckFormReport;
import taizhang.report.policy.PolicyAdviceReport;
import taizhang.report.policy.PolicyGroup;
import taizhang.report.policy.PolicyReport;
import taizhang.statistics.Indicator;

class OversightReportsTest {
    private static final Ledger LEDGER = LedgerFixture.loadCase("oversight").ledger();

    private static Edition on(String day) {
        return Edition.of(LEDGER, LocalDate.parse(day));
    }

    private static List<String> files(String day, Scope scope) {
        return NoticeReport.of(on(day), scope).stream().map(Report::file).toList();
    }

    private static Scope unit(String name) {
        return Scope.units(LEDGER).stream()
                .filter(scope -> scope.folder().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_town_prints_the_notices_of_the_period_and_a_unit_all_its_own() {
        assertThat(files("2017-05-19", new Scope.Town())).containsExactly("督办通知单-某清理督〔2017〕2号");
        assertThat(files("2017-05-26", new Scope.Town())).containsExactly("督办通知单-某清理督〔2017〕1号");
        assertThat(files("2017-05-26", unit("镇扶贫办"))).containsExactly("督办通知单-某清理督〔2017〕2号");
        assertThat(files("2017-05-23", unit("上庄村"))).isEmpty();
    }

    @Test
    void a_notice_printed_again_speaks_of_its_own_day() {
        NoticeReport then =
                (NoticeReport) NoticeReport.of(on("2017-05-24"), unit("上庄村")).getFirst();
        NoticeReport later =
                (NoticeReport) NoticeReport.of(on("2017-08-18"), unit("上庄村")).getFirst();
        assertThat(then.items().getFirst().overdueDays()).hasValue(2);
        assertThat(later.items()).isEqualTo(then.items());
    }

    @Test
    void the_book_of_notices_knows_replies_from_their_day() {
        NoticeLedgerReport before =
                NoticeLedgerReport.of(on("2017-05-21"), new Scope.Town()).orElseThrow();
        assertThat(before.lines()).extracting(NoticeLine::state).containsExactly("逾期未回复");
        NoticeLedgerReport after =
                NoticeLedgerReport.of(on("2017-05-26"), new Scope.Town()).orElseThrow();
        assertThat(after.lines()).extracting(NoticeLine::state).containsExactly("未到期", "逾期回复");
        assertThat(after.lines().getFirst().now()).isEqualTo("整改中（逾期4天）");
        assertThat(after.counts().issued().value()).isEqualTo("2");
        assertThat(NoticeLedgerReport.of(on("2017-05-16"), new Scope.Town())).isEmpty();
    }

    @Test
    void what_is_under_notice_is_listed_apart_from_what_is_proposed() {
        ProposalReport report = ProposalReport.of(on("2017-05-26")).orElseThrow();
        assertThat(report.proposed().lines())
                .extracting(line -> line.mention().id() + line.cause())
                .containsExactly("上庄-002临期，距时限4天");
        assertThat(report.underNotice().lines())
                .extracting(line ->
                        line.mention().id() + line.cause() + line.reply().orElse(""))
                .containsExactly("上庄-001逾期4天未到期");
    }

    @Test
    void the_form_is_printed_in_its_period_and_as_long_as_something_is_not_checked() {
        assertThat(SpotCheckFormReport.of(on("2017-05-19"))).isEmpty();
        assertThat(SpotCheckFormReport.of(on("2017-05-26"))).isPresent();
        SpotCheckFormReport later = SpotCheckFormReport.of(on("2017-08-18")).orElseThrow();
        assertThat(later.draws().getFirst().lines())
                .extracting(SpotCheckLine::isChecked)
                .containsExactly(true, true, false);
    }

    @Test
    void the_circular_counts_results_and_says_what_came_of_them() {
        SpotCheckCircularReport report =
                SpotCheckCircularReport.of(on("2017-05-26")).orElseThrow();
        assertThat(report.counts().checked().value()).isEqualTo("2");
        assertThat(report.counts().inconsistent().value()).isEqualTo("1");
        assertThat(report.counts().open().value()).isEqualTo("1");
        assertThat(report.units()).containsExactly("上庄村");
        assertThat(report.inconsistent().getFirst().handling()).isEqualTo("责令登记整改；已登记为上庄-003");
        SpotCheckCircularReport before =
                SpotCheckCircularReport.of(on("2017-05-24")).orElseThrow();
        assertThat(before.inconsistent().getFirst().handling()).isEqualTo("责令登记整改；尚未记入台账");
    }

    @Test
    void policies_run_by_level_and_unknown_levels_come_last() {
        PolicyReport report = PolicyReport.of(on("2017-05-26")).orElseThrow();
        assertThat(report.groups()).extracting(PolicyGroup::level).containsExactly("中央", "县", "乡镇");
        assertThat(report.groups().get(1).lines().getFirst().number()).isEqualTo(2);
        assertThat(report.groups().get(1).lines().getFirst().problems()).isEqualTo("上庄-002");
        PolicyReport early = PolicyReport.of(on("2017-05-11")).orElseThrow();
        assertThat(early.groups().get(1).lines().getFirst().problems()).isEmpty();
        assertThat(PolicyAdviceReport.of(on("2017-05-26")).orElseThrow().count().value())
                .isEqualTo("1");
    }

    @Test
    void persons_held_to_account_and_rules_add_up_to_the_facts() throws Exception {
        Ledger sample = LedgerFixture.load(LedgerFixture.treeOf(java.nio.file.Path.of("ledger-data")))
                .ledger();
        for (var period : sample.periods()) {
            Edition edition = Edition.of(sample, period.end());
            int persons = AccountabilityLine.ofProblems(edition).stream()
                    .mapToInt(line -> line.persons().orElseThrow())
                    .sum();
            assertThat(persons).isEqualTo(edition.town().count(Indicator.PERSONS_HELD));
            assertThat(RegulationLine.of(edition)).hasSize(edition.town().count(Indicator.REGULATIONS));
        }
        AccountabilityReport report = AccountabilityReport.of(on("2017-05-26")).orElseThrow();
        assertThat(report.groups()).extracting(group -> group.lines().size()).containsExactly(1, 1);
        assertThat(report.groups().getLast().lines().getFirst().number()).isEqualTo(2);
    }
}
