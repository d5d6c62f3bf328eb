package taizhang.layout.book;

import java.util.List;
import taizhang.layout.Pages;

/** One thing that the contents list. */
public sealed interface BookPart {
    /** What the contents call it. */
    String title();

    /**
     * A paper.
     *
     * @param title what the contents call it
     * @param pages its pages as it is printed alone
     */
    record Bound(String title, Pages pages) implements BookPart {}

    /**
     * A paper that says nothing this time (本期无).
     *
     * @param title what the contents call it
     */
    record Absent(String title) implements BookPart {}

    /**
     * Pages from elsewhere (外来文件).
     *
     * @param title what the contents call it
     * @param foot what stands below each of them, before its number
     * @param pages their sizes as they are read, at least one
     */
    record Enclosed(String title, String foot, List<Size> pages) implements BookPart {
        public Enclosed {
            pages = List.copyOf(pages);
        }
    }

    /**
     * The size of a page, in points.
     *
     * @param width from left to right as it is read
     * @param height from top to bottom
     */
    record Size(double width, double height) {}
}
