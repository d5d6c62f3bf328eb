package taizhang.document;

import java.util.List;

/**
 * A part of a paper with one page format; begins on a new page.
 *
 * @param format paper, margins and the foot of its pages
 * @param blocks its content in order
 * @param running what stands above the type area of its second page and those after it; empty for nothing
 * @param ownSheet whether it has its sheets to itself when the paper is printed on both sides
 * @param together whether its tables stand on one sheet of a workbook, and not each on its own
 */
public record Section(PageFormat format, List<Block> blocks, String running, boolean ownSheet, boolean together) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** A section whose further pages say nothing of their own and that may begin on the back of a sheet. */
    public Section(PageFormat format, List<Block> blocks) {
        this(format, blocks, "", false, false);
    }
}
