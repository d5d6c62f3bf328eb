package taizhang.layout;

import java.util.List;

/** Pages that go into one file, one behind the other (成册的页). */
public interface Leaves {
    /** The number of pages. */
    int count();

    /** The page at the given index, from 0; its marks are made when it is asked for. */
    Page page(int index);

    /** Height of the sheet of the page at the given index, in points. */
    double heightOf(int index);

    /** Whether the page at the given index is turned, see {@link Page#turned}. */
    boolean isTurned(int index);

    /** Places to jump to, in order. */
    List<OutlineEntry> outline();
}
