package taizhang.report.day;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** One paper's content, ready for its template. It carries what it prints, not the books it was made from. */
public interface Report {
    /** Kind of paper, e.g. 整改台账; its template has the same name. */
    String paper();

    /** The name of its template, where it is not that of the paper. */
    default String template() {
        return paper();
    }

    /** What the paper is called: its kind, but for those called after the period, e.g. 月报 for 周报. */
    default String printed() {
        return day().campaign().papers().of(paper());
    }

    /** The name of its files, without ending; more than the name of the paper where one kind makes several. */
    default String file() {
        return printed();
    }

    /** The folder of its kind below that of its scope; most lie in the scope's own. */
    default String folder() {
        return "";
    }

    /** For whom it is: the town, where the paper does not say otherwise. */
    default Scope scope() {
        return new Scope.Town();
    }

    /** Title, people and day. */
    ReportHead head();

    /** The day of the papers it is made with, whose folder it goes into; its own, unless it looks back. */
    default LocalDate madeFor() {
        return head().asOf();
    }

    /** What all papers of the day may print. */
    DayHead day();

    /**
     * What a figure should say by a second count, made by other code than the report; empty if there is none, and what is
     * printed can only be laid beside {@link #figures}: so it is with the audit alone, whose figures are not of the ledger.
     */
    default Optional<String> recounted(String name) {
        return day().recount().at(name);
    }

    /** Every figure the paper may print besides those of the day, by its full name. */
    default Map<String, Figure> figures() {
        return Map.of();
    }
}
