package taizhang.document;

import java.util.List;

/**
 * A part of a paper with one page format; begins on a new page.
 *
 * @param format paper, margins and the foot of its pages
 * @param blocks its content in order
 */
public record Section(PageFormat format, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
