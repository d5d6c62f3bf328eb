package taizhang.report.day;

import java.util.ArrayList;
import java.util.List;
import taizhang.model.Category;
import taizhang.model.CategoryId;
import taizhang.statistics.Slice;

/**
 * Statistics by tag and by 其他类别. A problem may stand in several lines, and in none: there is no total.
 *
 * @param groups those lists that have a line
 */
public record MarkTable(List<MarkGroup> groups) {
    public MarkTable {
        groups = List.copyOf(groups);
    }

    /** A line for each tag, in the order of 专项.yaml, and for each category that is another one of some problem. */
    public static MarkTable of(Edition edition) {
        List<MarkGroup> groups = new ArrayList<>();
        for (String list : List.of(Slice.OfMark.TAGS, Slice.OfMark.OTHERS)) {
            List<SliceLine> lines = new ArrayList<>();
            for (Slice.OfMark mark : edition.facts().slices(Slice.OfMark.class)) {
                if (mark.list().equals(list)) {
                    lines.add(new SliceLine(lines.size() + 1, nameOf(mark, edition), edition.figures(mark)));
                }
            }
            if (!lines.isEmpty()) {
                groups.add(new MarkGroup(list, lines));
            }
        }
        return new MarkTable(groups);
    }

    private static String nameOf(Slice.OfMark mark, Edition edition) {
        return mark.list().equals(Slice.OfMark.OTHERS)
                ? edition.ledger()
                        .categories()
                        .at(new CategoryId(mark.name()))
                        .map(Category::shortName)
                        .orElse(mark.name())
                : mark.name();
    }
}
