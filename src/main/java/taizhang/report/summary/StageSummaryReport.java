package taizhang.report.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.MentionGroup;
import taizhang.report.day.MentionGroups;
import taizhang.report.day.ProblemMention;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Trend;
import taizhang.report.day.TypedParts;
import taizhang.statistics.Indicator;
import taizhang.statistics.Standing;

/**
 * The summary of a stage of the campaign (阶段总结): one for each stage that has begun by the day. Its problems are those
 * registered in the stage, as they stand on the day, after the stage as they stood on its last day; its closings are
 * those decided in it; what was done goes by the dates of the acts. A stage in which nothing happened has none.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param part the stage, its figures and what was done in it
 * @param categories by category
 * @param trend the last periods up to its end
 * @param overdue 逾期未改 of the stage
 * @param recurred problems of the stage in a second or later round
 * @param typed what was written of it
 * @param madeFor the day of the papers it is made with
 */
public record StageSummaryReport(
        DayHead day,
        ReportHead head,
        StagePart part,
        StageCategoryTable categories,
        Trend trend,
        List<ProblemMention> overdue,
        List<ProblemMention> recurred,
        TypedParts typed,
        LocalDate madeFor)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "阶段总结";

    public StageSummaryReport {
        overdue = List.copyOf(overdue);
        recurred = List.copyOf(recurred);
    }

    /** The summaries of all stages begun in which something happened, those that are over as of their last day. */
    public static List<Report> all(Edition edition) {
        List<Report> reports = new ArrayList<>();
        for (StageHead stage : StageHead.begun(edition)) {
            boolean past = stage.last().isBefore(edition.asOf());
            StageSummaryReport report = of(past ? edition.on(stage.last()) : edition, stage, edition.asOf());
            if (report.saysSomething()) {
                reports.add(report);
            }
        }
        return reports;
    }

    /** Why there is none; empty when there is. */
    public static Optional<String> whyNot(Edition edition) {
        List<StageHead> begun = StageHead.begun(edition);
        return !all(edition).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        begun.isEmpty()
                                ? "还没有开始任何阶段"
                                : begun.getLast().name() + "阶段还没有周报、问题和办理情况，也没有写文字（文字/"
                                        + begun.getLast().name() + ".yaml）");
    }

    /** Whether anything happened in the stage, or somebody wrote of it. */
    private boolean saysSomething() {
        return part.hasProblems() || part.hasClosings() || part.work().isAny() || !typed.isNothing();
    }

    private static StageSummaryReport of(Edition edition, StageHead stage, LocalDate madeFor) {
        List<Standing> inStage = edition.problems().all().stream()
                .filter(standing -> stage.term().contains(standing.registered()))
                .toList();
        return new StageSummaryReport(
                edition.head(),
                edition.headOf(stage.name() + PAPER),
                StagePart.of(edition, stage),
                StageCategoryTable.of(edition, inStage),
                Trend.of(edition),
                mentions(edition, inStage, Standing::isOverdue),
                mentions(edition, inStage, standing -> standing.state().round() > 1),
                TypedParts.of(edition.ledger(), stage.name()),
                madeFor);
    }

    /** The problems it names, as a table. */
    public MentionGroups table() {
        return MentionGroups.of(new MentionGroup("逾期未改", overdue), new MentionGroup("反弹", recurred));
    }

    private static List<ProblemMention> mentions(Edition edition, List<Standing> inStage, Predicate<Standing> wanted) {
        List<ProblemMention> mentions = new ArrayList<>();
        inStage.stream()
                .filter(wanted)
                .forEach(standing -> mentions.add(ProblemMention.of(mentions.size() + 1, standing, edition)));
        return mentions;
    }

    /** The categories in which something was registered in the stage. */
    public List<StageCategoryLine> touched() {
        return categories.lines().stream()
                .filter(line -> !line.stage().isNothing())
                .toList();
    }

    /** Whether something registered in the stage is not closed yet. */
    public boolean hasOpen() {
        return part.counted().count(Indicator.OPEN) > 0;
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public String file() {
        return paper() + "-" + part.stage().name();
    }

    @Override
    public Optional<String> recounted(String name) {
        return new StageRecount(this).at(name).or(() -> day.recount().at(name));
    }

    @Override
    public Map<String, Figure> figures() {
        Map<String, Figure> all = new LinkedHashMap<>(part.work().figures());
        all.putAll(categories.figures());
        all.putAll(trend.figures());
        return all;
    }
}
