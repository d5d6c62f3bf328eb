package taizhang.report.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import taizhang.model.Act;
import taizhang.model.CategoryId;
import taizhang.report.day.Edition;
import taizhang.report.day.ProblemCells;
import taizhang.report.day.SigningBox;
import taizhang.statistics.Standing;

/**
 * A problem that was put right and closed, told as an example (典型做法).
 *
 * @param unit 归属单位, short
 * @param category 问题类别, short
 * @param id 问题编号
 * @param brief 问题摘要
 * @param result what was done (完成整改的情况)
 * @param closed 销号日期
 */
public record TypicalCase(String unit, String category, String id, String brief, String result, LocalDate closed) {
    private static final int MOST = 5;

    /**
     * The examples closed on some days: of each category the one that led to a lasting rule, else touched most people,
     * else most money; of these at most five, in the same order.
     */
    static List<TypicalCase> on(Edition edition, Predicate<LocalDate> days) {
        List<Standing> ranked = edition.problems().all().stream()
                .filter(standing -> standing.state().closedOn().filter(days).isPresent())
                .filter(standing -> standing.state().handling().completion().isPresent())
                .sorted(Comparator.comparing(TypicalCase::madeRule)
                        .thenComparingInt(
                                standing -> standing.state().facts().impact().persons())
                        .thenComparing(TypicalCase::money)
                        .reversed())
                .toList();
        Map<CategoryId, Standing> best = new LinkedHashMap<>();
        ranked.forEach(standing -> best.putIfAbsent(standing.state().facts().category(), standing));
        List<TypicalCase> cases = new ArrayList<>();
        best.values().stream().limit(MOST).forEach(standing -> cases.add(of(standing, edition)));
        return cases;
    }

    private static boolean madeRule(Standing standing) {
        return standing.life().stepsUpTo(standing.day()).stream()
                .anyMatch(step -> step.act() instanceof Act.Rulemaking);
    }

    private static BigDecimal money(Standing standing) {
        return standing.state().facts().impact().money();
    }

    private static TypicalCase of(Standing standing, Edition edition) {
        ProblemCells cells = ProblemCells.of(standing.problem(), standing.state(), edition.ledger(), edition.names());
        return new TypicalCase(
                cells.home(),
                cells.category(),
                cells.id(),
                cells.brief().replaceFirst("。$", ""),
                SigningBox.sentence(
                        standing.state().handling().completion().orElseThrow().result()),
                standing.state().closedOn().orElseThrow());
    }
}
