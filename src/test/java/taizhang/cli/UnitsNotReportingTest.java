package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.report.day.Edition;
import taizhang.report.day.Scope;
import taizhang.report.day.UnitKindGroup;
import taizhang.report.day.UnitTable;
import taizhang.report.ledger.LedgerKind;
import taizhang.report.ledger.LedgerReport;
import taizhang.report.period.CoverageReport;
import taizhang.report.period.ReminderReport;
import taizhang.statistics.Identities;
import taizhang.statistics.Indicator;

/** A unit that only leads (报送: 否) is nowhere waited for; a problem that two units have (共同) is counted once. */
class UnitsNotReportingTest {
    private static final LocalDate DAY = LocalDate.of(2017, 5, 26);

    @TempDir
    Path folder;

    private OfficeFixture office;

    @BeforeEach
    void the_leading_bureau_need_not_report() throws IOException {
        office = OfficeFixture.ofMinimal(folder);
        replace("单位.yaml", "    类型: 部门\n", "    类型: 部门\n    报送: 否\n");
    }

    private Path file(String name) {
        return folder.resolve("ledger-data").resolve(name);
    }

    private void replace(String name, String old, String now) throws IOException {
        String text = Files.readString(file(name), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        Files.writeString(file(name), text.replace(old, now), StandardCharsets.UTF_8);
    }

    private void silence() throws IOException {
        String text = Files.readString(file("周报/2017-05-26.yaml"), StandardCharsets.UTF_8);
        Files.writeString(
                file("周报/2017-05-26.yaml"), text.substring(0, text.indexOf("  镇扶贫办:")), StandardCharsets.UTF_8);
    }

    private Edition edition() throws IOException {
        Ledger ledger = LedgerLoader.load(WorkingTree.of(folder.resolve("ledger-data"), "ledger-data"))
                .ledger();
        return Edition.of(ledger, DAY);
    }

    @Test
    void nobody_misses_its_return() throws IOException {
        silence();
        assertThat(office.run("check", "--strict").status()).isZero();
        assertThat(office.run("status").out()).contains("应报 2　按时 1　迟报 1", "镇扶贫办  绿  -     -     -");
        assertThat(office.run("due").out()).doesNotContain("镇扶贫办");
        CommandLineFixture.Outcome week = office.run("week");
        assertThat(week.out()).contains("2个单位");
        assertThat(Files.readString(file("周报/2017-06-02.yaml"), StandardCharsets.UTF_8))
                .contains("  上庄村:", "  大河口村:")
                .doesNotContain("镇扶贫办:");
        assertThat(office.run("check", "--strict").status()).isZero();
        assertThat(office.run("due", "--as-of", "2017-06-05").out())
                .contains("上庄")
                .doesNotContain("镇扶贫办：");
    }

    @Test
    void papers_list_it_nowhere_and_press_it_not() throws IOException {
        silence();
        Edition edition = edition();
        assertThat(UnitTable.of(edition).groups())
                .extracting(UnitKindGroup::name)
                .containsExactly("贫困村", "非贫困村");
        assertThat(CoverageReport.of(edition).orElseThrow().lines()).hasSize(2);
        assertThat(ReminderReport.of(edition)).isEmpty();
        assertThat(edition.town().count(Indicator.EXPECTED)).isEqualTo(2);
        assertThat(Identities.of(edition.facts())).isEmpty();
        assertThat(edition.recount().at("全镇/应报")).contains("2");
        assertThat(edition.recount().at("全镇/报送率")).contains("100%");
    }

    @Test
    void what_it_hands_in_all_the_same_is_taken_and_not_counted() throws IOException {
        Edition edition = edition();
        assertThat(edition.town().count(Indicator.EXPECTED)).isEqualTo(2);
        assertThat(edition.town().count(Indicator.ZERO_REPORTS)).isEqualTo(1);
        assertThat(CoverageReport.of(edition).orElseThrow().lines())
                .anySatisfy(line -> assertThat(line.unit()).isEqualTo("镇扶贫办"));
        assertThat(office.run("check", "--strict").status()).isZero();
    }

    @Test
    void its_own_problems_stay_in_every_total_but_never_stand_still() throws IOException {
        silence();
        Files.writeString(file("问题/镇扶贫办.yaml"), """
                问题:
                  - 编号: 扶贫-001
                    类别: 精准识别
                    描述: 资料归档不全。
                    来源: 督导检查
                    发现: 2017-04-25
                    登记: 2017-04-26
                    整改: {方式: 立行立改}
                """, StandardCharsets.UTF_8);
        Edition edition = edition();
        assertThat(UnitTable.of(edition).groups())
                .extracting(UnitKindGroup::name)
                .contains("部门");
        assertThat(edition.town().count(Indicator.REGISTERED)).isEqualTo(4);
        assertThat(edition.town().count(Indicator.STANDING_STILL)).isZero();
        assertThat(Identities.of(edition.facts())).isEmpty();
    }

    @Test
    void a_problem_of_two_units_is_counted_at_the_first_and_shown_to_both() throws IOException {
        replace("问题/大河口村.yaml", "    类别: 精准识别\n", "    类别: 精准识别\n    共同: 上庄村\n");
        assertThat(office.run("check", "--strict").status()).isZero();
        Edition edition = edition();
        assertThat(edition.town().count(Indicator.REGISTERED)).isEqualTo(3);
        assertThat(edition.recount().at("单位:上庄村/累计发现")).contains("2");
        LedgerReport shown = LedgerReport.of(
                        edition,
                        LedgerKind.PROBLEMS,
                        new Scope.OfUnit(edition.ledger().units().units().getFirst()))
                .orElseThrow();
        assertThat(shown.joint().getFirst().rows())
                .extracting(row -> row.problem().id()
                        + row.problem().home()
                        + row.measure().responsible())
                .containsExactly("大河口-001大河口、上庄村共同大河口、上庄村");
        CommandLineFixture.Outcome corrected =
                office.run("act", "大河口-001", "更正", "日期=2017-05-26", "字段=共同", "原=上庄村", "现=镇扶贫办", "原因=核对", "经办=陈某（办公室）");
        assertThat(corrected.status()).as(corrected.err()).isZero();
        assertThat(edition().problems().all())
                .filteredOn(standing -> !standing.roles().joint().isEmpty())
                .allSatisfy(standing ->
                        assertThat(standing.roles().joint().getFirst().name()).isEqualTo("镇扶贫办"));
    }
}
