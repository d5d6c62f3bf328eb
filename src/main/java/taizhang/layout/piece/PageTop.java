package taizhang.layout.piece;

import java.util.Optional;
import taizhang.document.FontRole;
import taizhang.layout.text.Composer;
import taizhang.layout.text.TextBlock;
import taizhang.layout.text.TextStyle;
import taizhang.layout.text.TextStyle.Flush;

/** What stands above the type area of a section's second page and those after it: which paper goes on there. */
public final class PageTop {
    private static final TextStyle STYLE = TextStyle.of(FontRole.FANGSONG, 10.5, 1.2, Flush.LEFT);
    /** White between the line and the type area. */
    private static final double GAP = 2 * Grid.MM;

    private final String text;

    PageTop(String text) {
        this.text = text;
    }

    /** Notes the characters that no font has. */
    public void check(Composer composer, SectionFrame frame) {
        block(composer, frame);
    }

    /** Puts the line on a page; a longer one takes more lines upwards. */
    public void draw(Composer composer, SectionFrame frame, PageMarks page) {
        if (!text.isEmpty()) {
            TextBlock block = block(composer, frame);
            block.draw(0, block.count(), frame.left(), frame.top() - GAP - block.height(), page.setter());
        }
    }

    private TextBlock block(Composer composer, SectionFrame frame) {
        return composer.compose(text, STYLE, frame.width(), Optional.empty());
    }
}
