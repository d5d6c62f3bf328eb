package taizhang.render;

import java.util.ArrayList;
import java.util.List;
import taizhang.document.Block;
import taizhang.document.Chart;
import taizhang.document.Imprint;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.SignOff;
import taizhang.document.Signature;
import taizhang.document.Table;

/** How a section is spread over sheets: one table or chart on each, since columns have one width on the whole sheet. */
final class SheetParts {
    private SheetParts() {}

    /**
     * The blocks of each sheet. What stands between two tables belongs to the second, but notes, lines to be signed,
     * signatures and imprints belong to the table they follow.
     */
    static List<List<Block>> of(List<Block> blocks) {
        List<List<Block>> parts = new ArrayList<>();
        int from = 0;
        int next = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Table || block instanceof Chart) {
                if (next > from) {
                    parts.add(blocks.subList(from, next));
                    from = next;
                }
                next = i + 1;
            } else if (next == i && isTail(block)) {
                next = i + 1;
            }
        }
        parts.add(blocks.subList(from, blocks.size()));
        return parts;
    }

    private static boolean isTail(Block block) {
        return block instanceof SignOff
                || block instanceof Signature
                || block instanceof Imprint
                || (block instanceof Paragraph note && note.style() == ParagraphStyle.NOTE);
    }
}
