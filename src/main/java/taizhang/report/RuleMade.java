package taizhang.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import taizhang.diagnostic.SourceSpan;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.statistics.Standing;

/**
 * A lasting rule that was made because of a problem (建章立制).
 *
 * @param number 序号
 * @param regulation 制度
 * @param unit 归属单位 of the problem, short
 * @param date when it was made
 * @param id 问题编号
 * @param brief 问题摘要
 * @param source where it was written
 */
public record RuleMade(
        int number, String regulation, String unit, LocalDate date, String id, String brief, SourceSpan source)
        implements Sourced {
    /** The rules made on some days, the oldest first. */
    static List<RuleMade> on(Edition edition, Predicate<LocalDate> days) {
        List<RuleMade> rules = new ArrayList<>();
        for (Standing standing : edition.inOrder()) {
            for (Step step : standing.life().stepsUpTo(edition.asOf())) {
                if (step.act() instanceof Act.Rulemaking act && days.test(act.date())) {
                    rules.add(new RuleMade(
                            0,
                            act.regulation(),
                            edition.names().shortName(step.after().home()),
                            act.date(),
                            standing.problem().id().text(),
                            standing.state().facts().wording().brief(),
                            act.head().origin().span()));
                }
            }
        }
        rules.sort(java.util.Comparator.comparing(RuleMade::date));
        List<RuleMade> numbered = new ArrayList<>();
        rules.forEach(rule -> numbered.add(rule.at(numbered.size() + 1)));
        return numbered;
    }

    private RuleMade at(int place) {
        return new RuleMade(place, regulation, unit, date, id, brief, source);
    }
}
