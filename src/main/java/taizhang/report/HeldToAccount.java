package taizhang.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.Circular;
import taizhang.model.UnitId;
import taizhang.statistics.Standing;

/**
 * Somebody was held to account (问责), for a problem or by a circular.
 *
 * @param date the day
 * @param unit 单位, short
 * @param cause 问题摘要 with its number, or the 文号 of the circular
 * @param persons 人数; empty for a circular, which tells it in words
 * @param form 方式, e.g. 诫勉谈话
 * @param whom 对象
 */
public record HeldToAccount(
        LocalDate date, String unit, String cause, Optional<Figure> persons, String form, Optional<String> whom) {
    /** What happened on some days, the oldest first; figures are named after the given word. */
    static List<HeldToAccount> on(Edition edition, Predicate<LocalDate> days, String word) {
        List<HeldToAccount> held = new ArrayList<>();
        for (Standing standing : edition.inOrder()) {
            for (Step step : standing.life().stepsUpTo(edition.asOf())) {
                if (step.act() instanceof Act.Accountability act && days.test(act.date())) {
                    String id = standing.problem().id().text();
                    String name = word + "/" + id + "/" + act.date() + "/" + act.form();
                    held.add(new HeldToAccount(
                            act.date(),
                            edition.names().shortName(step.after().home()),
                            bare(standing.state().facts().wording().brief()) + "（" + id + "）",
                            Optional.of(new Figure(name, Integer.toString(act.persons()))),
                            bare(act.form()),
                            act.whom().map(HeldToAccount::bare)));
                }
            }
        }
        for (Circular circular : edition.ledger().oversight().circulars()) {
            if (!circular.date().isAfter(edition.asOf()) && days.test(circular.date())) {
                circular.accountability().ifPresent(text -> held.add(of(circular, text, edition)));
            }
        }
        return held.stream().sorted(Comparator.comparing(HeldToAccount::date)).toList();
    }

    private static HeldToAccount of(Circular circular, String text, Edition edition) {
        String units = circular.units().stream()
                .map((UnitId unit) -> edition.names().shortName(unit))
                .collect(Collectors.joining("、"));
        return new HeldToAccount(
                circular.date(), units, circular.number(), Optional.empty(), bare(text), Optional.empty());
    }

    private static String bare(String text) {
        return text.replaceFirst("。$", "");
    }
}
