package taizhang.report.day;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import taizhang.lifecycle.Life;
import taizhang.model.Period;
import taizhang.model.ProblemId;
import taizhang.statistics.Change;
import taizhang.statistics.Changes;
import taizhang.statistics.Standing;
import taizhang.statistics.Statistics;

/**
 * What is new in the lines of ledgers (变化标记) since the paper before: that of the last 截止 before 本期, or of a day that was
 * asked for. Worked out when the first line asks, once for all papers of a day.
 */
public final class ProblemNews {
    private static final Pattern FOLDER = Pattern.compile("(?:^|/)与(\\d{4}-\\d{2}-\\d{2})相比/");

    private final Statistics statistics;
    private final Optional<LocalDate> since;
    private final boolean asked;
    /** Under the day itself, so that it is filled once. */
    private final Map<LocalDate, Map<ProblemId, Known>> known = new ConcurrentHashMap<>();

    private ProblemNews(Statistics statistics, Optional<LocalDate> since, boolean asked) {
        this.statistics = statistics;
        this.since = since;
        this.asked = asked;
    }

    /** Since the last 截止 before 本期; nothing is new where there is none, for there is no paper to compare with. */
    static ProblemNews sinceLastPeriod(Statistics statistics) {
        LocalDate first = statistics.periodStart();
        return new ProblemNews(
                statistics,
                statistics.ledger().periods().stream()
                        .map(Period::end)
                        .filter(first::isAfter)
                        .max(LocalDate::compareTo),
                false);
    }

    /** Since the end of a day before that of the paper. */
    static ProblemNews since(Statistics statistics, LocalDate day) {
        return new ProblemNews(statistics, Optional.of(day), true);
    }

    /** No paper is compared with another. */
    static ProblemNews none(Statistics statistics) {
        return new ProblemNews(statistics, Optional.empty(), false);
    }

    /** The day of the paper that is compared with; empty if none is. */
    public Optional<LocalDate> since() {
        return since;
    }

    /** The folder of ledgers that are compared with a day that was asked for; empty where it goes by the books. */
    public String folder() {
        return since.filter(day -> asked).map(day -> "与" + day + "相比").orElse("");
    }

    /** The day in the name of such a folder, anywhere on the path of a file; empty if it lies in none. */
    public static Optional<LocalDate> dayOfFolder(String path) {
        Matcher folder = FOLDER.matcher(path);
        try {
            return folder.find() ? Optional.of(LocalDate.parse(folder.group(1))) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The line of a ledger with what is new about it. */
    public LedgerRow marked(LedgerRow row, Standing standing) {
        return knownOf(standing.problem().id())
                .map(found -> row.with(new RowNews(
                        found.kinds(),
                        found.before()
                                .map(before -> ChangedPassages.of(
                                        before, row.progress().text()))
                                .orElse(List.of()))))
                .orElse(row);
    }

    /** What happened to a problem, for lines that are about more than one; empty for nothing. */
    public Set<NewsKind> of(ProblemId problem) {
        return knownOf(problem).map(Known::kinds).orElse(Set.of());
    }

    private Optional<Known> knownOf(ProblemId problem) {
        return since.map(day -> known.computeIfAbsent(day, this::all).get(problem));
    }

    /**
     * What is known of a problem that changed.
     *
     * @param kinds what happened to it
     * @param before its 截至本期进展 on the earlier day, as it would be printed today; empty if it was in no book
     */
    private record Known(Set<NewsKind> kinds, Optional<String> before) {}

    private Map<ProblemId, Known> all(LocalDate day) {
        Map<ProblemId, List<Change>> changes = new HashMap<>();
        for (Change change : Changes.since(statistics, day).all()) {
            changes.computeIfAbsent(change.problem(), id -> new ArrayList<>()).add(change);
        }
        List<Life> changed = statistics.standings().stream()
                .map(Standing::life)
                .filter(life -> changes.containsKey(life.problem().id()))
                .toList();
        Map<ProblemId, String> before = Statistics.of(statistics.ledger(), changed, day).standings().stream()
                .collect(Collectors.toMap(standing -> standing.problem().id(), this::progressOf));
        Map<ProblemId, Known> all = new HashMap<>();
        changes.forEach((id, found) -> all.put(id, new Known(NewsKind.of(found), Optional.ofNullable(before.get(id)))));
        return all;
    }

    private String progressOf(Standing before) {
        int nearDays = statistics.ledger().campaign().rules().nearDays();
        return ProgressCells.of(before, before.state(), statistics.periodStart(), nearDays)
                .text();
    }
}
