package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
            Tally town = statistics.town();
            assertThat(town.registered())
                    .isEqualTo(town.open()
                            + town.count(ProblemStatus.CLOSED)
                            + town.count(ProblemStatus.UNFOUNDED)
                            + town.count(ProblemStatus.TRANSFERRED));
            assertThat(sum(statistics.standings().stream()
                            .collect(Collectors.groupingBy(
                                    standing -> standing.state().home().name()))))
                    .isEqualTo(town.byStatus());
            assertThat(sum(statistics.standings().stream()
                            .collect(Collectors.groupingBy(standing ->
                                    standing.state().facts().category().name()))))
                    .isEqualTo(town.byStatus());
            assertThat(town.registered()).isGreaterThanOrEqualTo(before);
            before = town.registered();
        }
        assertThat(before).isEqualTo(ledger.problems().size()).isGreaterThanOrEqualTo(90);
    }

    private static Map<ProblemStatus, Integer> sum(Map<String, List<Standing>> parts) {
        return parts.values().stream()
                .map(Tally::of)
                .map(Tally::byStatus)
                .flatMap(counts -> counts.entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingInt(Map.Entry::getValue)))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, () -> {
                    Map<ProblemStatus, Integer> all = new java.util.EnumMap<>(ProblemStatus.class);
                    for (ProblemStatus status : ProblemStatus.values()) {
                        all.put(status, 0);
                    }
                    return all;
                }));
    }
}
