package taizhang.bench.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import taizhang.diagnostic.Checked;
import taizhang.document.Block;
import taizhang.document.Cell;
import taizhang.document.Document;
import taizhang.document.Row;
import taizhang.document.Table;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.report.day.Edition;
import taizhang.report.day.Scope;
import taizhang.report.ledger.LedgerKind;
import taizhang.report.ledger.LedgerReport;
import taizhang.statistics.Statistics;
import taizhang.template.PageMarking;
import taizhang.template.TemplateFolder;
import taizhang.template.TemplateRenderer;
import taizhang.text.Json;

/** Writes the rows of a town's 整改台账 as JSON, so that another typesetter can set the same table. */
public final class TypstRows {
    private TypstRows() {}

    /**
     * Writes them.
     *
     * @param args the folder of the data, that of the templates, and the file to write
     */
    public static void main(String[] args) throws IOException {
        Ledger ledger = LedgerLoader.load(WorkingTree.of(Path.of(args[0]))).ledger();
        Edition edition = Edition.of(ledger, Statistics.latestDate(ledger).orElseThrow());
        LedgerReport report = LedgerReport.of(edition, LedgerKind.RECTIFICATION, new Scope.Town())
                .orElseThrow();
        Document document = switch (new TemplateRenderer(TemplateFolder.read(Path.of(args[1]), "templates"))
                .render(report, PageMarking.bare("0123456789"))) {
            case Checked.Accepted<Document> accepted -> accepted.value();
            case Checked.Rejected<Document> rejected ->
                throw new IllegalStateException(rejected.findings().toString());
        };
        List<String> rows = new ArrayList<>();
        for (Block block : document.sections().getFirst().blocks()) {
            if (block instanceof Table table) {
                table.head().forEach(row -> add(row, table, rows));
                table.body().forEach(row -> add(row, table, rows));
            }
        }
        Files.writeString(Path.of(args[2]), "[" + String.join(",\n", rows) + "]\n", StandardCharsets.UTF_8);
    }

    /** Whole rows only: headings of groups and the sums have a cell over several columns. */
    private static void add(Row row, Table table, List<String> rows) {
        if (row.cells().size() == table.columns().size()) {
            List<String> cells = row.cells().stream().map(TypstRows::text).toList();
            rows.add("[" + String.join(",", cells) + "]");
        }
    }

    private static String text(Cell cell) {
        return Json.of(cell.printed()).toString();
    }
}
