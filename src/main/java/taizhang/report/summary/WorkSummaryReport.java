package taizhang.report.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.TypedText;
import taizhang.report.day.CategoryTable;
import taizhang.report.day.DayHead;
import taizhang.report.day.DayText;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.MentionGroup;
import taizhang.report.day.MentionGroups;
import taizhang.report.day.PeriodNews;
import taizhang.report.day.PhaseTable;
import taizhang.report.day.PolicyLine;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Trend;
import taizhang.report.day.TypedParts;
import taizhang.report.day.UnitTable;
import taizhang.statistics.Indicator;

/**
 * The summary of the whole campaign (工作总结).
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param stages the stages begun
 * @param work what was done from the first day on
 * @param units by unit
 * @param categories by category
 * @param phases by stage
 * @param trend the last periods
 * @param combed how many policies were combed through
 * @param suggestions 政策完善建议
 * @param problems the problems it names
 * @param typed what was written of it
 */
public record WorkSummaryReport(
        DayHead day,
        ReportHead head,
        List<StagePart> stages,
        TermWork work,
        UnitTable units,
        CategoryTable categories,
        PhaseTable phases,
        Trend trend,
        int combed,
        List<PolicyLine> suggestions,
        PeriodNews problems,
        TypedParts typed)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "工作总结";

    public WorkSummaryReport {
        stages = List.copyOf(stages);
        suggestions = List.copyOf(suggestions);
    }

    /** The summary; empty until the last stage begins, or without stages until the last day of the campaign. */
    public static Optional<WorkSummaryReport> of(Edition edition) {
        if (whyNot(edition).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new WorkSummaryReport(
                edition.head(),
                edition.headOf(PAPER),
                StagePart.all(edition),
                TermWork.on(edition, day -> true, "工作:全程"),
                UnitTable.of(edition),
                CategoryTable.of(edition),
                PhaseTable.of(edition),
                Trend.of(edition),
                edition.ledger().policies().size(),
                suggestions(edition),
                PeriodNews.of(edition),
                TypedParts.of(edition.ledger(), TypedText.WHOLE)));
    }

    private static List<PolicyLine> suggestions(Edition edition) {
        List<PolicyLine> lines = new ArrayList<>();
        edition.ledger().policies().stream()
                .filter(policy -> policy.review().suggestion().isPresent())
                .forEach(policy -> lines.add(PolicyLine.of(lines.size() + 1, policy, edition)));
        return lines;
    }

    /** Why it is not made yet; empty when it is. */
    public static Optional<String> whyNot(Edition edition) {
        List<StageHead> stages = StageHead.all(edition);
        if (stages.isEmpty()) {
            return edition.asOf().isBefore(edition.ledger().campaign().term().last())
                    ? Optional.of("专项到"
                            + DayText.full(edition.ledger().campaign().term().last()) + "结束，那时才总结")
                    : Optional.empty();
        }
        StageHead last = stages.getLast();
        return edition.asOf().isBefore(last.first())
                ? Optional.of("最后一个阶段“" + last.name() + "”从" + DayText.full(last.first()) + "开始，那时才总结；以前的看阶段总结")
                : Optional.empty();
    }

    /** Whether something is not closed yet. */
    public boolean hasOpen() {
        return day.town().count(Indicator.OPEN) > 0;
    }

    /** 逾期未改 as a table. */
    public MentionGroups overdue() {
        return MentionGroups.of(new MentionGroup("逾期未改", problems.overdue()));
    }

    /** How many policies were combed through. */
    public Figure policies() {
        return new Figure("政策/梳理", Integer.toString(combed));
    }

    /** How many of them have a suggestion. */
    public Figure suggested() {
        return new Figure("政策/建议", Integer.toString(suggestions.size()));
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Map<String, Figure> figures() {
        Map<String, Figure> all = new LinkedHashMap<>(work.figures());
        all.putAll(trend.figures());
        stages.forEach(stage -> all.putAll(stage.work().figures()));
        all.put(policies().name(), policies());
        all.put(suggested().name(), suggested());
        return all;
    }
}
