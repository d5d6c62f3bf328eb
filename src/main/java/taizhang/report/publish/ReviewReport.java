package taizhang.report.publish;

import java.time.LocalDate;
import java.util.List;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.statistics.Standing;

/**
 * The sheet on which somebody signs that it may be made public (公示前审查单). It names those whose names are hidden, so it is
 * never published itself.
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param first 起
 * @param last 止
 * @param range 范围, in words
 * @param files what is to be published
 * @param matters every problem in it
 * @param decisions 决定 on names
 * @param silent the numbers of the problems of the 范围 that stay out, as they have no 公示摘要
 * @param checks what was looked for and not found
 */
public record ReviewReport(
        DayHead day,
        ReportHead head,
        LocalDate first,
        LocalDate last,
        String range,
        List<String> files,
        List<ReviewLine> matters,
        List<DecisionLine> decisions,
        List<String> silent,
        List<String> checks)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "公示前审查单";

    public ReviewReport {
        files = List.copyOf(files);
        matters = List.copyOf(matters);
        decisions = List.copyOf(decisions);
        silent = List.copyOf(silent);
        checks = List.copyOf(checks);
    }

    /** The sheet of what was made. */
    public static ReviewReport of(
            Edition edition,
            PublicReport published,
            List<String> files,
            List<ReviewLine> matters,
            List<DecisionLine> decisions,
            List<Standing> silent,
            List<String> checks) {
        return new ReviewReport(
                edition.head(),
                edition.headOf(PAPER),
                published.first(),
                published.last(),
                published.range(),
                files,
                matters,
                decisions,
                silent.stream().map(standing -> standing.problem().id().text()).toList(),
                checks);
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
