package taizhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;

/** No paper's figure is compared with the engine that made it: each has a second count. */
class SecondCountTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 4, 28);
    private static final LocalDate LAST = LocalDate.of(2017, 10, 6);
    private static Ledger sample;

    @BeforeAll
    static void read() {
        sample =
                LedgerFixture.load(LedgerFixture.treeOf(Path.of("ledger-data"))).ledger();
    }

    @Test
    void every_figure_of_every_paper_of_the_sample_has_a_second_count_that_says_the_same() {
        Set<String> groups = new LinkedHashSet<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(7)) {
            Edition edition = Edition.of(sample, day);
            for (Paper paper : Papers.all()) {
                for (Report report : paper.of(edition, new Scope.Town())) {
                    report.figures().values().forEach(figure -> groups.add(compare(report, figure)));
                }
            }
        }
        assertThat(groups).contains("工作:全程", "工作:自查自纠", "督办", "抽查", "政策", "建议督办", "已在督办", "本阶段合计", "合计", "以前轮次");
    }

    private static String compare(Report report, Figure figure) {
        assertThat(report.recounted(figure.name()))
                .as("%s %s %s", report.day().facts().asOf(), report.file(), figure.name())
                .contains(figure.value());
        return figure.name().split("/", 2)[0];
    }

    @Test
    void what_no_paper_prints_has_no_second_count() {
        Edition edition = Edition.of(sample, LocalDate.of(2017, 8, 18));
        List.of("工作:全程/没有", "工作:没有/核实", "督办/没有", "抽查/没有", "政策/没有", "建议督办/没有", "别的/件数", "发出")
                .forEach(name -> assertThat(edition.recount().at(name)).as(name).isEmpty());
        assertThat(edition.recount().policies(false, "没有")).isEmpty();
    }
}
