package taizhang.report.day;

/** A line of a paper that shows how urgent its problem is. */
public interface Marked {
    /** How urgent. */
    RowMark mark();

    /** What is new about it since the paper before. */
    default RowNews news() {
        return RowNews.NONE;
    }
}
