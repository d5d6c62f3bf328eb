package taizhang.report.summary;

import java.util.Optional;
import java.util.stream.Stream;
import taizhang.lifecycle.ProblemState;
import taizhang.statistics.Slice;

/**
 * The figures of the categories in the summary of a stage counted once more: over the problems that were registered in it.
 *
 * @param summary the summary
 */
record StageRecount(StageSummaryReport summary) {
    /** What a figure such as 本阶段金融扶贫/件数 should say; empty if it is not one of these. */
    Optional<String> at(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0
                ? Optional.empty()
                : line(name.substring(0, slash))
                        .flatMap(line -> summary.day()
                                .recount()
                                .indicator(name.substring(slash + 1))
                                .map(indicator -> summary.day()
                                        .recount()
                                        .over(
                                                summary.day().recount().problems(state -> belongs(state, line)),
                                                indicator)));
    }

    private Optional<StageCategoryLine> line(String name) {
        StageCategoryTable table = summary.categories();
        return Stream.concat(table.lines().stream(), Stream.of(table.total()))
                .filter(line -> line.stage().of().equals(name))
                .findFirst();
    }

    private boolean belongs(ProblemState state, StageCategoryLine line) {
        boolean inCategory = !(line.all().slice() instanceof Slice.OfCategory of)
                || state.facts().category().equals(of.category());
        return inCategory && summary.part().stage().term().contains(state.registered());
    }
}
