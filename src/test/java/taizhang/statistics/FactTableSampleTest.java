package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.load.LedgerFixture;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.statistics.recount.Recount;

/** The fact tables of good ledgers agree with themselves, with each other and with a second count on every day. */
class FactTableSampleTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 4, 15);
    private static final LocalDate LAST = LocalDate.of(2017, 8, 31);

    @Test
    void all_identities_hold_on_every_day_of_the_sample() throws IOException {
        Ledger ledger = sample();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            check(ledger, day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "rounds"})
    void all_identities_hold_on_every_day_of_the_small_ledgers(String name) {
        Ledger ledger = LedgerFixture.loadCase(name).ledger();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            check(ledger, day);
        }
    }

    @Test
    void what_is_open_on_one_closing_day_was_open_before_the_next() throws IOException {
        Ledger ledger = sample();
        FactTable before = FactTable.of(Statistics.of(ledger, LocalDate.of(2017, 5, 12)));
        int newly = 0;
        for (Period period : ledger.periods()) {
            FactTable table = FactTable.of(Statistics.of(ledger, period.end()));
            assertThat(table.current()).isEqualTo(period.term());
            for (Slice slice : table.slices()) {
                assertThat(table.at(slice, Indicator.OPEN_BEFORE).printed())
                        .as("%s %s", period.end(), slice.label())
                        .isEqualTo(before.at(slice, Indicator.OPEN).printed());
            }
            newly += table.at(Slice.TOWN, Indicator.NEW).value().orElseThrow().intValueExact();
            before = table;
        }
        int earlier = (int) ledger.problems().stream()
                .filter(problem -> problem.registered().isBefore(LocalDate.of(2017, 5, 13)))
                .count();
        assertThat(newly + earlier).isEqualTo(ledger.problems().size());
    }

    private static void check(Ledger ledger, LocalDate day) {
        Statistics statistics = Statistics.of(ledger, day);
        FactTable table = FactTable.of(statistics);
        assertThat(Identities.of(table)).as(day.toString()).isEmpty();
        Recount recount = Recount.of(statistics, Standstills.of(statistics), ReportingBoard.of(ledger, day));
        for (Fact fact : table.factsOf(Slice.TOWN)) {
            assertThat(recount.at(fact.name())).as("%s %s", day, fact.name()).contains(fact.printed());
        }
    }

    private static Ledger sample() throws IOException {
        return LedgerLoader.load(WorkingTree.of(Path.of("ledger-data"))).ledger();
    }
}
