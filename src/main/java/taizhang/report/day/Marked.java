package taizhang.report.day;

/** A line of a paper that shows how urgent its problem is. */
public interface Marked {
    /** How urgent. */
    RowMark mark();
}
