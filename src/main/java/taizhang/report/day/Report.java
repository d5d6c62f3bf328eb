package taizhang.report.day;

import java.util.Map;

/** One paper's content, ready for its template. It carries what it prints, not the books it was made from. */
public interface Report {
    /** Kind of paper, e.g. 整改台账; its template has the same name. */
    String paper();

    /** The name of its files, without ending; more than the kind of paper where one kind makes several. */
    default String file() {
        return paper();
    }

    /** For whom it is: the town, where the paper does not say otherwise. */
    default Scope scope() {
        return new Scope.Town();
    }

    /** Title, people and day. */
    ReportHead head();

    /** What all papers of the day may print. */
    DayHead day();

    /** Every figure the paper may print besides those of the day, by its full name. */
    default Map<String, Figure> figures() {
        return Map.of();
    }
}
