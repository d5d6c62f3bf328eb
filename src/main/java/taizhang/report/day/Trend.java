package taizhang.report.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import taizhang.model.Period;

/**
 * The town from period to period (走势): how it stood at the end of each of the last periods, by the books of today, and
 * how it stands on the day.
 *
 * @param lines the oldest first; the last is the day itself
 */
public record Trend(List<TrendLine> lines) {
    /** So many fit side by side. */
    public static final int MOST = 12;

    public Trend {
        lines = List.copyOf(lines);
    }

    /** The last periods up to the day. */
    public static Trend of(Edition edition) {
        TreeMap<LocalDate, String> ends = new TreeMap<>();
        edition.ledger().periods().stream()
                .map(Period::end)
                .filter(edition.asOf()::isAfter)
                .sorted(Comparator.reverseOrder())
                .distinct()
                .limit(MOST - 1)
                .forEach(day -> ends.put(day, nameOf(edition, day)));
        List<TrendLine> before = edition.past().on(ends, edition.statistics());
        TrendLine now = TrendLine.of(nameOf(edition, edition.asOf()), edition.facts());
        return new Trend(Stream.concat(before.stream(), Stream.of(now)).toList());
    }

    private static String nameOf(Edition edition, LocalDate day) {
        return edition.ledger().periods().stream()
                .filter(period -> period.end().equals(day))
                .findFirst()
                .map(period -> period.number() + "期")
                .orElse("截至日");
    }

    /** The end of the period before the day; empty when there is none. */
    public Optional<TrendLine> before() {
        return lines.size() < 2 ? Optional.empty() : Optional.of(lines.get(lines.size() - 2));
    }

    /** Every figure by its full name. */
    public Map<String, Figure> figures() {
        Map<String, Figure> all = new LinkedHashMap<>();
        lines.forEach(line -> line.figures().values().forEach(figure -> all.put(figure.name(), figure)));
        return all;
    }
}
