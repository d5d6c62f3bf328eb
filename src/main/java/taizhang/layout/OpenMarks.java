package taizhang.layout;

import java.util.List;

/** What goes on over pieces one below the other and is drawn when they end, such as the borders of a table. */
interface OpenMarks {
    /** Ends it and draws it. */
    void drawTo(List<Mark> marks);
}
