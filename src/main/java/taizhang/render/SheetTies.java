package taizhang.render;

import java.util.List;
import java.util.Set;
import taizhang.document.Addressee;
import taizhang.document.AnnexLabel;
import taizhang.document.Annotation;
import taizhang.document.AttachmentList;
import taizhang.document.Block;
import taizhang.document.BulletinHead;
import taizhang.document.DocumentNumber;
import taizhang.document.Heading;
import taizhang.document.Imprint;
import taizhang.document.InfoLine;
import taizhang.document.OfficialTitle;
import taizhang.document.PageBreak;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.RedFlag;
import taizhang.document.RedRule;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.SignOff;
import taizhang.document.Signature;
import taizhang.document.Table;
import taizhang.document.Title;

/** Which rows of a sheet stay on one page, as on paper: headings with what they head, a table with its sign-off. */
final class SheetTies {
    /** What stands above something else and is nothing alone. */
    private static final Set<Class<? extends Block>> LEADS = Set.of(
            Title.class,
            InfoLine.class,
            Heading.class,
            AnnexLabel.class,
            OfficialTitle.class,
            RedFlag.class,
            DocumentNumber.class,
            RedRule.class,
            BulletinHead.class,
            Addressee.class);
    /** So many records stand together at the end of a table, and two at its beginning. */
    private static final int TOGETHER = 3;

    private final SheetPages pages;

    SheetTies(SheetPages pages) {
        this.pages = pages;
    }

    /** Ties the rows of a block, from the first to the one at which the next block begins. */
    void block(Block block, int first, int end) {
        if (LEADS.contains(block.getClass()) || isSubtitle(block)) {
            pages.lead(first, end);
        } else if (block instanceof PageBreak) {
            pages.begin();
        } else if (end > first) {
            pages.keep(first, end - 1);
        }
        if (isTail(block)) {
            pages.keep(first - 1, first);
        }
    }

    private static boolean isSubtitle(Block block) {
        return block instanceof Paragraph paragraph && paragraph.style() == ParagraphStyle.SUBTITLE;
    }

    /** Whether it belongs to what stands above it. */
    private static boolean isTail(Block block) {
        return block instanceof SignOff
                || block instanceof Signature
                || block instanceof AttachmentList
                || block instanceof Annotation
                || block instanceof Imprint
                || (block instanceof Paragraph note && note.style() == ParagraphStyle.NOTE);
    }

    /**
     * Ties the rows of a table: its head to the first, captions to what they head, sums to what they sum up; and cells
     * that span rows keep them together.
     *
     * @param first first row of its head
     * @param starts the sheet's row at which each row of its body begins, and the row after the last
     */
    void table(Table table, int first, List<Integer> starts) {
        pages.lead(first, starts.getFirst());
        List<Row> body = table.body();
        int until = 0;
        for (int i = 0; i < body.size(); i++) {
            for (var cell : body.get(i).cells()) {
                until = Math.max(until, i + cell.rows());
            }
            int last = starts.get(i + 1) - 1;
            boolean summed = i + 1 < body.size() && isSum(body.get(i + 1));
            if ((body.get(i).kind() == RowKind.GROUP || isSumAbove(body, i)) && i + 1 < body.size()) {
                pages.lead(starts.get(i), last + 1);
            } else if (summed || i + 1 < until) {
                pages.keep(last, last + 1);
            }
        }
        tieEnds(starts);
    }

    private static boolean isSum(Row row) {
        return row.kind() == RowKind.SUBTOTAL || row.kind() == RowKind.TOTAL;
    }

    /** Whether a row has sums that stand above what they sum up. */
    private static boolean isSumAbove(List<Row> body, int i) {
        return isSum(body.get(i))
                && i + 1 < body.size()
                && body.get(i + 1).kind() == RowKind.BODY
                && (i == 0 || body.get(i - 1).kind() != RowKind.BODY);
    }

    /** No row stands alone below the head of the first page or of the last. */
    private void tieEnds(List<Integer> starts) {
        int rows = starts.size() - 1;
        if (rows > 1 && pages.areLow(starts.getFirst(), starts.get(2))) {
            pages.keep(starts.getFirst(), starts.get(2) - 1);
        }
        int from = rows;
        while (from > 0 && rows - from < TOGETHER && pages.areLow(starts.get(from - 1), starts.get(rows))) {
            from--;
        }
        pages.keep(starts.get(from), starts.get(rows) - 1);
    }
}
