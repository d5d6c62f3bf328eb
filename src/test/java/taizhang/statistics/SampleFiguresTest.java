package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.model.ProblemStatus;

/** The figures of the sample agree with each other on every day of the campaign so far. */
class SampleFiguresTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 5, 10);
    private static final LocalDate LAST = LocalDate.of(2017, 8, 18);

    @Test
    void units_and_categories_add_up_to_the_town_on_every_day() throws IOException {
        Ledger ledger =
                LedgerLoader.load(WorkingTree.of(Path.of("ledger-data"))).ledger();
        int before = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            Statistics statistics = Statistics.of(ledger, day);
            FactTable table = FactTable.of(statistics);
            Map<String, Long> town = counted(statistics, standing -> "全镇");
            assertThat(printed(table, Slice.Town.class)).isEqualTo(town);
            assertThat(printed(table, Slice.OfUnit.class))
                    .isEqualTo(counted(
                            statistics,
                            standing -> "单位:" + standing.state().home().name()));
            assertThat(printed(table, Slice.OfCategory.class))
                    .isEqualTo(counted(
                            statistics,
                            standing ->
                                    "类别:" + standing.state().facts().category().name()));
            int registered = town.values().stream().mapToInt(Long::intValue).sum();
            assertThat(registered).isGreaterThanOrEqualTo(before);
            before = registered;
        }
        assertThat(before).isEqualTo(ledger.problems().size()).isGreaterThanOrEqualTo(90);
    }

    /** How many problems stand in each status, e.g. 单位:上庄村/整改中, counted one by one. */
    private static Map<String, Long> counted(Statistics statistics, Function<Standing, String> place) {
        return statistics.standings().stream()
                .collect(Collectors.groupingBy(
                        standing -> place.apply(standing) + "/"
                                + Indicator.of(standing.status()).label(),
                        Collectors.counting()));
    }

    /** The same from the fact table. */
    private static Map<String, Long> printed(FactTable table, Class<? extends Slice> axis) {
        Map<String, Long> figures = new HashMap<>();
        for (Slice slice : table.slices(axis)) {
            for (ProblemStatus status : ProblemStatus.values()) {
                Fact fact = table.at(slice, Indicator.of(status));
                if (!fact.printed().equals("0")) {
                    figures.put(fact.name(), Long.parseLong(fact.printed()));
                }
            }
        }
        return figures;
    }
}
