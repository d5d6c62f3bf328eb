package taizhang.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.lifecycle.Life;
import taizhang.lifecycle.ProblemState;
import taizhang.model.Category;
import taizhang.model.ImpactMeasure;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.PeriodLength;
import taizhang.model.ProblemId;
import taizhang.model.Term;
import taizhang.model.Unit;
import taizhang.model.UnitId;
import taizhang.model.UnitReturn;

/** The text of a period file nobody has filled in yet: every unit that is to report, its open problems, and what to write where. */
final class PeriodText {
    private final Ledger ledger;
    private final PeriodPlan plan;
    private final Map<UnitId, List<Life>> open = new HashMap<>();
    private final Map<ProblemId, String> progress = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    PeriodText(Ledger ledger, PeriodPlan plan) {
        this.ledger = ledger;
        this.plan = plan;
        for (Period period : ledger.periods()) {
            period.returns().forEach(this::remember);
        }
        ledger.problems().stream()
                .filter(problem -> !problem.registered().isAfter(plan.term().last()))
                .map(problem -> Life.of(problem, ledger.campaign().procedure()))
                .filter(life -> life.last().status().isOpen())
                .forEach(life -> open.computeIfAbsent(life.last().home(), unit -> new ArrayList<>())
                        .add(life));
    }

    private void remember(UnitReturn unitReturn) {
        unitReturn
                .submission()
                .ifPresent(submission -> unitReturn
                        .progress()
                        .forEach(report -> progress.put(
                                report.problem(), day(submission.date()) + "报：" + oneLine(report.text()))));
    }

    /** How many open problems are listed. */
    int problems() {
        return open.values().stream().mapToInt(List::size).sum();
    }

    List<String> lines() {
        lines.clear();
        head();
        ledger.units().reporting().forEach(this::unit);
        return List.copyOf(lines);
    }

    private void head() {
        Term term = plan.term();
        String categories =
                ledger.categories().all().stream().map(Category::shortName).collect(Collectors.joining("、"));
        lines.add("# 第" + plan.number() + "期（" + day(term.first()) + "至" + day(term.last()) + "），" + day(plan.due())
                + "前报送。报来一个填一个，填在冒号后面，冒号后空一格。");
        lines.add("# 没有报来的单位空着，就是“未报”；不要替它填“零报告”。");
        lines.add("# 填报人、负责人：“#”后面是单位.yaml里的名字，谁填报、谁签字就写谁。");
        lines.add("# 排查：查了什么，一类一条，删去“- 类别”等行前面的“# ”再填" + (byHouseholds() ? "；件数用于不按户查的。" : "。"));
        lines.add("# 类别可写：" + categories);
        lines.add("# 零报告：没有发现新问题的写“是”，并写明排查了什么、谁签字；发现了新问题的空着，另用 taizhang new 登记。");
        lines.add("# 进展：“#”行是这个问题的摘要和上次的进展，新的进展写在编号后面，不要照抄上次的；没有进展的空着。");
        if (ledger.campaign().reporting().length() != PeriodLength.WEEK) {
            lines.add("# 下周：下一期的打算写在这里，不管一期多长。");
        }
        lines.add("期号: " + plan.number());
        lines.add("起: " + term.first());
        lines.add("截止: " + term.last());
        lines.add("报送截止: " + plan.due());
        lines.add("# 汇总印发以后，删去下一行前面的“# ”，填印发的日期：");
        lines.add("# 编发: " + term.last().plusDays(1));
        lines.add("单位:");
    }

    private boolean byHouseholds() {
        return ledger.campaign().fields().measures(ImpactMeasure.HOUSEHOLDS.name());
    }

    private void unit(Unit unit) {
        lines.add("  " + Quoting.key(unit.id().name()) + ":");
        lines.add("    报送:");
        lines.add("    填报人:" + remark(unit.contact().reporter()));
        lines.add("    负责人:" + remark(unit.contact().head()));
        lines.add("    排查:");
        lines.add("      # - 类别:");
        lines.add(byHouseholds() ? "      #   户数:" : "      #   件数:");
        lines.add("      #   说明:");
        lines.add("    零报告:");
        List<Life> lives = open.getOrDefault(unit.id(), List.of());
        if (!lives.isEmpty()) {
            lines.add("    进展:");
            lives.forEach(this::problem);
        }
        lines.add("    困难:");
        lines.add("    下周:");
    }

    private void problem(Life life) {
        ProblemState state = life.last();
        String summary =
                state.facts().wording().summary().orElse(state.facts().wording().description());
        String limit = state.limits().current().map(day -> "，时限" + day(day)).orElse("");
        lines.add("      # " + oneLine(summary) + "（" + state.status().label() + limit + "）");
        Optional.ofNullable(progress.get(life.problem().id())).ifPresent(text -> lines.add("      # " + text));
        lines.add("      " + life.problem().id().text() + ":");
    }

    private static String remark(Optional<String> name) {
        return name.map(text -> "  # " + oneLine(text)).orElse("");
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
