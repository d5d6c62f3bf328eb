package taizhang.report;

import java.util.Map;

/** One paper's content, ready for its template. */
public sealed interface Report permits LedgerReport {
    /** Kind of paper, e.g. 整改台账; its template has the same name. */
    String paper();

    /** Title, people and day. */
    ReportHead head();

    /** Every figure the paper may print, by its full name. */
    Map<String, Figure> figures();
}
