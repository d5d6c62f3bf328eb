package taizhang.intake.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.model.CampaignFields;
import taizhang.model.CampaignLists;
import taizhang.model.CampaignNames;
import taizhang.model.Category;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.PeriodLength;
import taizhang.model.ProblemId;
import taizhang.model.Term;
import taizhang.model.Unit;
import taizhang.model.UnitReturn;

/**
 * What the form of one unit for one period holds (发表).
 *
 * @param names of the campaign and its offices
 * @param length 周期, whose words the labels are in
 * @param period 期号, 起, 截止, 报送截止
 * @param unit the unit
 * @param version 数据版本 of the books it was made from
 * @param problems the unit's open problems
 * @param base what the books say in the cells to be filled in, by {@link FormKey}
 * @param categories short names, in order
 * @param lists what 来源 and 标签 are chosen from
 * @param fields what the campaign takes down of problems
 */
public record ReturnForm(
        CampaignNames names,
        PeriodLength length,
        Period period,
        Unit unit,
        String version,
        List<OpenProblem> problems,
        Map<String, String> base,
        List<String> categories,
        CampaignLists lists,
        CampaignFields fields) {
    public ReturnForm {
        problems = List.copyOf(problems);
        base = Collections.unmodifiableMap(new LinkedHashMap<>(base));
        categories = List.copyOf(categories);
    }

    /** The forms of some units. */
    public static List<ReturnForm> of(Ledger ledger, Period period, List<Unit> units, String version) {
        Map<ProblemId, String> last = lastProgress(ledger, period);
        Map<String, List<OpenProblem>> open = new HashMap<>();
        ledger.problems().stream()
                .filter(problem -> !problem.registered().isAfter(period.end()))
                .map(problem -> Life.of(problem, ledger.campaign().procedure()))
                .filter(life -> life.last().status().isOpen())
                .forEach(life -> open.computeIfAbsent(life.last().home().name(), unit -> new ArrayList<>())
                        .add(open(life, last)));
        return units.stream()
                .map(unit -> new ReturnForm(
                        ledger.campaign().names(),
                        ledger.campaign().reporting().length(),
                        period,
                        unit,
                        version,
                        open.getOrDefault(unit.id().name(), List.of()),
                        FormValues.of(ledger, period, unit.id()),
                        ledger.categories().all().stream()
                                .map(Category::shortName)
                                .toList(),
                        ledger.campaign().lists(),
                        ledger.campaign().fields()))
                .toList();
    }

    private static Map<ProblemId, String> lastProgress(Ledger ledger, Period period) {
        Map<ProblemId, String> last = new HashMap<>();
        for (Period earlier : ledger.periods()) {
            if (earlier.end().isBefore(period.end())) {
                earlier.returns().forEach(said -> remember(said, last));
            }
        }
        return last;
    }

    private static void remember(UnitReturn said, Map<ProblemId, String> last) {
        said.submission()
                .ifPresent(submission -> said.progress()
                        .forEach(progress -> last.put(
                                progress.problem(), Days.shortForm(submission.date()) + "报：" + progress.text())));
    }

    private static OpenProblem open(Life life, Map<ProblemId, String> last) {
        ProblemState state = life.last();
        String limit =
                state.limits().current().map(day -> "，时限" + Days.shortForm(day)).orElse("");
        return new OpenProblem(
                life.problem().id(),
                state.facts().wording().brief(),
                state.status().label() + limit,
                Optional.ofNullable(last.get(life.problem().id())).orElse(""));
    }

    /** 表码. */
    public FormCode code() {
        return FormCode.of(names.campaign(), unit.id().name(), period.end().toString());
    }

    /** 第15期（2017年8月19日至8月25日）. */
    public String periodText() {
        Term term = period.term();
        return "第" + period.number() + "期（" + Days.longForm(term.first()) + "至" + Days.shortForm(term.last()) + "）";
    }
}
