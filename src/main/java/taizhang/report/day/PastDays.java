package taizhang.report.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import taizhang.lifecycle.Life;
import taizhang.model.Ledger;
import taizhang.statistics.FactTable;
import taizhang.statistics.Standing;
import taizhang.statistics.Statistics;

/** How the town stood on earlier days, each counted once for all papers of a run, when the first of them asks. */
public final class PastDays {
    private final Map<LocalDate, TrendLine> known = new ConcurrentHashMap<>();

    private PastDays() {}

    /** None is counted yet. */
    static PastDays none() {
        return new PastDays();
    }

    /**
     * The town on some days, by the books of the edition.
     *
     * @param names what a chart calls each of them
     */
    List<TrendLine> on(SortedMap<LocalDate, String> names, Statistics now) {
        List<Life> lives = now.standings().stream().map(Standing::life).toList();
        names.keySet().parallelStream()
                .forEach(day -> known.computeIfAbsent(
                        day, asked -> counted(names.getOrDefault(asked, ""), now.ledger(), lives, asked)));
        return names.keySet().stream()
                .flatMap(day -> Stream.ofNullable(known.get(day)))
                .toList();
    }

    private static TrendLine counted(String name, Ledger ledger, List<Life> lives, LocalDate day) {
        return TrendLine.of(name, FactTable.of(Statistics.of(ledger, lives, day)));
    }
}
