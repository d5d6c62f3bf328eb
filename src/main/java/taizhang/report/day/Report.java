package taizhang.report.day;

import java.util.Map;

/** One paper's content, ready for its template. */
public interface Report {
    /** Kind of paper, e.g. 整改台账; its template has the same name. */
    String paper();

    /** The name of its files, without ending; more than the kind of paper where one kind makes several. */
    default String file() {
        return paper();
    }

    /** For whom it is. */
    Scope scope();

    /** Title, people and day. */
    ReportHead head();

    /** What all papers of the day share. */
    Edition edition();

    /** Every figure the paper may print besides those of the edition, by its full name. */
    default Map<String, Figure> figures() {
        return Map.of();
    }
}
