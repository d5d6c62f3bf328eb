package taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;

/** The fact table of good ledgers agrees with itself on every day. */
class FactTableSampleTest {
    @Test
    void all_identities_hold_on_every_day_of_the_sample() throws IOException {
        Ledger ledger =
                LedgerLoader.load(WorkingTree.of(Path.of("ledger-data"))).ledger();
        everyDay(ledger, LocalDate.of(2017, 4, 15), LocalDate.of(2017, 8, 31));
        for (Fact f :
                FactTable.of(Statistics.of(ledger, LocalDate.of(2017, 8, 18))).factsOf(Slice.TOWN))
        b.rows()
                        u + " " + r.stream().map(ReportingState::mark).toList() + b.missedInARow(u) + b.lateInARow(u)));
                Standstills.of(Statistics.of(ledger, LocalDate.of(2017, 8, 18))).periods());
    }

    private static void everyDay(Ledger ledger, LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            FactTable table = FactTable.of(Statistics.of(ledger, day));
            assertThat(Identities.of(table)).as(day.toString()).isEmpty();
        }
    }
}
