package taizhang.layout.piece;

import java.util.List;
import java.util.Optional;
import taizhang.document.AttachmentList;
import taizhang.document.Block;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.SignOff;
import taizhang.document.Signature;

/**
 * A block among the blocks of its section, which say how much white stands around it and what it is kept with.
 *
 * @param blocks all blocks of the section
 * @param index the place of the block, from 0
 */
public record Neighbours(List<Block> blocks, int index) {
    public Block self() {
        return blocks.get(index);
    }

    public Optional<Block> before() {
        return index > 0 ? Optional.of(blocks.get(index - 1)) : Optional.empty();
    }

    public Optional<Block> next() {
        return after(1);
    }

    private Optional<Block> after(int steps) {
        return index + steps < blocks.size() ? Optional.of(blocks.get(index + steps)) : Optional.empty();
    }

    /** Whether a block of the given kind stands just above. */
    public boolean follows(Class<? extends Block> kind) {
        return before().filter(kind::isInstance).isPresent();
    }

    /** Whether a block of the given kind stands just below. */
    public boolean precedes(Class<? extends Block> kind) {
        return next().filter(kind::isInstance).isPresent();
    }

    /** Whether what follows belongs to what stands above it: notes, the line to be signed, attachments, a signature. */
    public boolean tailFollows() {
        return isTail(next());
    }

    /** The paragraph below, if it stands between this block and a signature. */
    public Optional<Paragraph> lastParagraphFollows() {
        return next().filter(block -> block instanceof Paragraph && isSignature(after(2)))
                .map(Paragraph.class::cast);
    }

    private static boolean isTail(Optional<Block> block) {
        return isSignature(block)
                || block.filter(SignOff.class::isInstance).isPresent()
                || block.filter(Neighbours::isNote).isPresent();
    }

    private static boolean isNote(Block block) {
        return block instanceof Paragraph note && note.style() == ParagraphStyle.NOTE;
    }

    private static boolean isSignature(Optional<Block> block) {
        return block.filter(it -> it instanceof Signature || it instanceof AttachmentList)
                .isPresent();
    }
}
