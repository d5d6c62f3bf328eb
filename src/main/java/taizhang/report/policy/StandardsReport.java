package taizhang.report.policy;

import java.util.ArrayList;
import java.util.List;
import taizhang.model.Category;
import taizhang.report.PaperKind;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;

/**
 * What lead units ask for in each category (整改标准和分类处理意见, 附表).
 *
 * @param edition the edition it belongs to
 * @param head title, people and day
 * @param lines one for each category, in the order of 类别.yaml
 */
public record StandardsReport(Edition edition, ReportHead head, List<StandardLine> lines) implements Report {
    public StandardsReport {
        lines = List.copyOf(lines);
    }

    public static StandardsReport of(Edition edition) {
        List<StandardLine> lines = new ArrayList<>();
        for (Category category : edition.ledger().categories().all()) {
            lines.add(StandardLine.of(lines.size() + 1, category, edition.names()));
        }
        String paper = PaperKind.STANDARDS.label();
        return new StandardsReport(edition, ReportHead.ofOffice(edition.ledger(), paper, "", edition.asOf()), lines);
    }

    @Override
    public String paper() {
        return PaperKind.STANDARDS.label();
    }

    @Override
    public Scope scope() {
        return new Scope.Town();
    }
}
