package taizhang.template;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taizhang.report.day.Report;
import taizhang.report.ledger.LargeLedgerReport;
import taizhang.report.publish.PublicReport;

/**
 * What a template can name without a dot: the report, and our own calls.
 *
 * @param byName each by its name
 */
record TemplateRoot(Map<String, TemplateModel> byName) implements TemplateHashModel {
    static TemplateRoot of(Report report, String dataVersion, TemplateFolder folder) throws TemplateModelException {
        Map<String, TemplateModel> names = new LinkedHashMap<>();
        RecordModel paper = Models.record(report instanceof LargeLedgerReport large ? large.ledger() : report);
        names.put(paper.names().label(), paper);
        if (!(report instanceof PublicReport)) {
            ofDay(report, names);
        }
        names.put("数据版本", new TextModel(dataVersion));
        Deque<TableState> open = TableDirective.noneOpen();
        names.put(
                TableDirective.NAME,
                new TableDirective(folder, open, report.day().figureWords()));
        names.put(ChartDirective.NAME, new ChartDirective(folder, report.day().figureWords()));
        for (String part : List.of(
                TablePartDirective.COLUMN,
                TablePartDirective.CAPTION,
                TablePartDirective.SUBTOTAL,
                TablePartDirective.TOTAL)) {
            names.put(part, new TablePartDirective(part, folder, open));
        }
        return new TemplateRoot(names);
    }

    /** What every paper of the office may name; those that anybody may read name nothing but what is made for them. */
    private static void ofDay(Report report, Map<String, TemplateModel> names) {
        names.put("统计", Models.record(report.day().town()));
        names.put("专项", Models.record(report.day().campaign()));
        names.put("本期", Models.record(report.day().period()));
        names.put("口径", Models.record(report.day().campaign().reckoning()));
        names.put("列举上限", new SimpleNumber(report.day().campaign().reckoning().listed()));
    }

    List<String> names() {
        return new ArrayList<>(byName.keySet());
    }

    @Override
    public @Nullable TemplateModel get(String name) {
        return byName.get(name);
    }

    @Override
    public boolean isEmpty() {
        return byName.isEmpty();
    }
}
