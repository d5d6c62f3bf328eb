package taizhang.layout.piece;

import java.util.List;
import taizhang.layout.text.Mark;

/** What goes on over pieces one below the other and is drawn when they end, such as the borders of a table. */
public interface OpenMarks {
    /** Ends it and draws it. */
    void drawTo(List<Mark> marks);
}
