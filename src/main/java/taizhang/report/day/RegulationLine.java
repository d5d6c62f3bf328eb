package taizhang.report.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Category;
import taizhang.statistics.Standing;

/**
 * A lasting rule that was made because of a problem (建章立制).
 *
 * @param number 序号
 * @param regulation 制度
 * @param unit 单位 the problem belonged to then, short
 * @param id 问题编号
 * @param brief 问题摘要
 * @param category 类别, short
 * @param date 日期
 * @param remark 说明
 * @param source where the act was written
 */
public record RegulationLine(
        int number,
        String regulation,
        String unit,
        String id,
        String brief,
        String category,
        LocalDate date,
        Optional<String> remark,
        SourceSpan source)
        implements Sourced {
    /** One act with the problem it belongs to. */
    private record Made(Standing standing, Step step, Act.Rulemaking act) {}

    /** All rules made by the day, by date. */
    public static List<RegulationLine> of(Edition edition) {
        return on(edition, day -> true);
    }

    /** The rules made on some days up to that of the edition, by date. */
    public static List<RegulationLine> on(Edition edition, Predicate<LocalDate> days) {
        List<Made> made = new ArrayList<>();
        for (Standing standing : edition.problems().all()) {
            for (Step step : standing.life().stepsUpTo(standing.day())) {
                if (step.act() instanceof Act.Rulemaking act && days.test(act.date())) {
                    made.add(new Made(standing, step, act));
                }
            }
        }
        made.sort(Comparator.comparing(rule -> rule.act().date()));
        List<RegulationLine> lines = new ArrayList<>();
        made.forEach(rule -> lines.add(of(lines.size() + 1, rule, edition)));
        return lines;
    }

    private static RegulationLine of(int number, Made made, Edition edition) {
        Standing standing = made.standing();
        return new RegulationLine(
                number,
                made.act().regulation(),
                edition.names().shortName(made.step().after().home()),
                standing.problem().id().text(),
                standing.state().facts().wording().brief(),
                edition.ledger()
                        .categories()
                        .at(standing.state().facts().category())
                        .map(Category::shortName)
                        .orElse(""),
                made.act().date(),
                made.act().head().remark(),
                made.act().head().origin().span());
    }
}
