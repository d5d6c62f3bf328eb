package taizhang.report.policy;

import java.util.ArrayList;
import java.util.List;
import taizhang.model.Category;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;

/**
 * What lead units ask for in each category (整改标准和分类处理意见, 附表).
 *
 * @param day what all papers of the day share
 * @param head title, people and day
 * @param lines one for each category, in the order of 类别.yaml
 */
public record StandardsReport(DayHead day, ReportHead head, List<StandardLine> lines) implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "整改标准和分类处理意见";

    public StandardsReport {
        lines = List.copyOf(lines);
    }

    /** The annex of the day; it is always made. */
    public static StandardsReport of(Edition edition) {
        List<StandardLine> lines = new ArrayList<>();
        for (Category category : edition.ledger().categories().all()) {
            lines.add(StandardLine.of(lines.size() + 1, category, edition.names()));
        }
        return new StandardsReport(edition.head(), edition.headOf(PAPER), lines);
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
