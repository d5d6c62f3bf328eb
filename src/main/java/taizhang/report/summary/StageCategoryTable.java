package taizhang.report.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import taizhang.model.Category;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.SliceFigures;
import taizhang.statistics.Slice;
import taizhang.statistics.Standing;

/**
 * The categories in the summary of a stage (分类情况).
 *
 * @param lines one for each category
 * @param total 合计
 */
public record StageCategoryTable(List<StageCategoryLine> lines, StageCategoryLine total) {
    public StageCategoryTable {
        lines = List.copyOf(lines);
    }

    static StageCategoryTable of(Edition edition, List<Standing> inStage) {
        List<StageCategoryLine> lines = new ArrayList<>();
        for (Category category : edition.ledger().categories().all()) {
            List<Standing> own = inStage.stream()
                    .filter(standing -> standing.state().facts().category().equals(category.id()))
                    .toList();
            SliceFigures all = edition.figures(new Slice.OfCategory(category.id()));
            lines.add(StageCategoryLine.of(lines.size() + 1, category.shortName(), own, all));
        }
        return new StageCategoryTable(lines, StageCategoryLine.of(0, "合计", inStage, edition.town()));
    }

    /** Every figure that is not in the fact table, by its full name. */
    Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Stream.concat(lines.stream(), Stream.of(total))
                .flatMap(line -> line.stage().byName().values().stream())
                .forEach(figure -> figures.put(figure.name(), figure));
        return figures;
    }
}
