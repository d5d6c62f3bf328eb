package taizhang.report.day;

import taizhang.diagnostic.SourceSpan;

/** A line of a paper that shows one record; findings about its characters name the record. */
public interface Sourced {
    /** Where the record was written. */
    SourceSpan source();
}
