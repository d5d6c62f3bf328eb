package taizhang.report.day;

import java.util.ArrayList;
import java.util.List;
import taizhang.model.Category;
import taizhang.statistics.Slice;

/**
 * Statistics by category (分类统计).
 *
 * @param lines one for each category
 * @param total 合计
 */
public record CategoryTable(List<SliceLine> lines, SliceFigures total) {
    public CategoryTable {
        lines = List.copyOf(lines);
    }

    /** One line for each category, in the order of 类别.yaml. */
    public static CategoryTable of(Edition edition) {
        List<SliceLine> lines = new ArrayList<>();
        for (Category category : edition.ledger().categories().all()) {
            Slice slice = new Slice.OfCategory(category.id());
            lines.add(new SliceLine(lines.size() + 1, category.shortName(), edition.figures(slice)));
        }
        return new CategoryTable(lines, edition.town());
    }
}
