package taizhang.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taizhang.report.LedgerReport;
import taizhang.report.Report;

/**
 * What a template can name without a dot: the report, and our own calls.
 *
 * @param byName each by its name
 */
record TemplateRoot(Map<String, TemplateModel> byName) implements TemplateHashModel {
    static TemplateRoot of(Report report, String dataVersion, TemplateFolder folder) throws TemplateModelException {
        Map<String, TemplateModel> names = new LinkedHashMap<>();
        switch (report) {
            case LedgerReport ledger -> names.put("台账", new RecordModel(ledger, TemplateNames.of(LedgerReport.class)));
        }
        names.put("数据版本", new TextModel(dataVersion));
        Deque<TableState> open = TableDirective.noneOpen();
        names.put(TableDirective.NAME, new TableDirective(folder, open));
        for (String part : List.of(TablePartDirective.COLUMN, TablePartDirective.CAPTION, TablePartDirective.TOTAL)) {
            names.put(part, new TablePartDirective(part, folder, open));
        }
        return new TemplateRoot(names);
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
