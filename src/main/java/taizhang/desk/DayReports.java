package taizhang.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;

/**
 * What the papers of a day say.
 *
 * @param edition what they draw on
 */
public record DayReports(Edition edition) {
    /** The papers of some kinds for some scopes: by scope, then in the order of the kinds. */
    List<Report> of(List<Paper> kinds, List<Scope> scopes) {
        return scopes.stream()
                .flatMap(scope ->
                        kinds.stream().map(kind -> (Supplier<List<? extends Report>>) () -> kind.of(edition, scope)))
                .toList()
                .parallelStream()
                .map(Supplier::get)
                .<Report>flatMap(List::stream)
                .toList();
    }

    /**
     * The ledgers among some kinds, what is new in them since a day marked (变化标记).
     *
     * @throws WrongRequest the day is not before that of the papers
     */
    public List<Report> ledgersSince(LocalDate since, List<Paper> kinds, List<Scope> scopes) {
        if (!since.isBefore(edition.asOf())) {
            throw new WrongRequest("比较日期" + since + "要在截至日期" + edition.asOf() + "以前");
        }
        List<Paper> ledgers = kinds.stream().filter(Papers.ledgers()::contains).toList();
        return new DayReports(edition.since(since)).of(ledgers, scopes);
    }
}
