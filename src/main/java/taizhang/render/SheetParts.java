package taizhang.render;

import java.util.ArrayList;
import java.util.List;
import taizhang.document.Block;
import taizhang.document.Chart;
import taizhang.document.Column;
import taizhang.document.Imprint;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.Section;
import taizhang.document.SignOff;
import taizhang.document.Signature;
import taizhang.document.Table;

/** How a section is spread over sheets: one table or chart on each, since columns have one width on the whole sheet. */
final class SheetParts {
    private SheetParts() {}

    /**
     * The blocks of each sheet. What stands between two tables belongs to the second, but notes, lines to be signed,
     * signatures and imprints belong to the table they follow, and a table without a head goes on with one of its widths. A section may ask for all on one.
     */
    static List<List<Block>> of(Section section) {
        List<Block> blocks = section.blocks();
        if (section.together()) {
            return List.of(blocks);
        }
        List<List<Block>> parts = new ArrayList<>();
        int from = 0;
        int next = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Table || block instanceof Chart) {
                if (next > from && !(next == i && goesOn(blocks.get(i - 1), block))) {
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

    /** Whether a table without a head goes on just below another in columns of the same widths. */
    private static boolean goesOn(Block above, Block below) {
        return above instanceof Table first
                && below instanceof Table second
                && second.head().isEmpty()
                && widths(first).equals(widths(second));
    }

    private static List<Double> widths(Table table) {
        return table.columns().stream().map(Column::widthMm).toList();
    }

    private static boolean isTail(Block block) {
        return block instanceof SignOff
                || block instanceof Signature
                || block instanceof Imprint
                || (block instanceof Paragraph note && note.style() == ParagraphStyle.NOTE);
    }
}
