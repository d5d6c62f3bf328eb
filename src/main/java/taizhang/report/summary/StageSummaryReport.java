package taizhang.report.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Figure;
import taizhang.report.day.ProblemMention;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.statistics.Indicator;
import taizhang.statistics.Standing;

/**
 * The summary of a stage of the campaign (阶段总结): one for each stage that has begun by the day. Its problems are those
 * registered in the stage, as they stand on the day; its closings are those decided in it; what was done goes by the
 * dates of the acts.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param part the stage, its figures and what was done in it
 * @param categories by category
 * @param overdue 逾期未改 of the stage
 * @param recurred problems of the stage in a second or later round
 */
public record StageSummaryReport(
        DayHead day,
        ReportHead head,
        StagePart part,
        StageCategoryTable categories,
        List<ProblemMention> overdue,
        List<ProblemMention> recurred)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "阶段总结";

    public StageSummaryReport {
        overdue = List.copyOf(overdue);
        recurred = List.copyOf(recurred);
    }

    /** The summaries of all stages begun; none when the campaign has no stages. */
    public static List<Report> all(Edition edition) {
        List<Report> reports = new ArrayList<>();
        StageHead.begun(edition).forEach(stage -> reports.add(of(edition, stage)));
        return reports;
    }

    private static StageSummaryReport of(Edition edition, StageHead stage) {
        List<Standing> inStage = edition.problems().all().stream()
                .filter(standing -> stage.term().contains(standing.registered()))
                .toList();
        return new StageSummaryReport(
                edition.head(),
                edition.headOf(stage.name() + PAPER),
                StagePart.of(edition, stage),
                StageCategoryTable.of(edition, inStage),
                mentions(edition, inStage, Standing::isOverdue),
                mentions(edition, inStage, standing -> standing.state().round() > 1));
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
        return all;
    }
}
