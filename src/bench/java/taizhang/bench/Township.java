package taizhang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import taizhang.bench.ledger.LedgerGenerator;
import taizhang.check.Rules;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.document.Document;
import taizhang.layout.Layout;
import taizhang.layout.Page;
import taizhang.layout.Pages;
import taizhang.load.LedgerLoader;
import taizhang.load.LoadResult;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.render.ExcelWriter;
import taizhang.render.Fonts;
import taizhang.render.PdfWriter;
import taizhang.report.day.Edition;
import taizhang.report.ledger.LedgerKind;
import taizhang.report.ledger.LedgerReport;
import taizhang.statistics.Statistics;
import taizhang.template.TemplateFolder;
import taizhang.template.TemplateRenderer;

/** A town with its ledger and the steps from it to its 整改台账, one by one. Run in the project's folder. */
@State(Scope.Benchmark)
public class Township {
    /** How many problems the ledger has. */
    @Param({"100", "1000", "10000"})
    public int problems;

    private final Fonts fonts = Fonts.bundled();
    private final PdfWriter pdf = new PdfWriter(fonts);
    private final ExcelWriter excel = new ExcelWriter();
    private Path data = Path.of("");
    private List<LedgerReport> report = List.of();
    private List<Document> document = List.of();
    private List<Page> pages = List.of();
    private List<PlainPdf> floor = List.of();

    /** Makes the ledger if it is not there, and everything that steps start from. */
    @Setup
    public void prepare() throws IOException {
        data = Path.of("target", "bench", Integer.toString(problems));
        if (!Files.exists(data)) {
            LedgerGenerator.main(new String[] {"ledger-data", Integer.toString(problems), data.toString()});
        }
        report = List.of(makeReport(read()));
        document = List.of(fill());
        Pages laidOut = layOut();
        pages = IntStream.range(0, laidOut.count()).mapToObj(laidOut::page).toList();
        floor = List.of(new PlainPdf(pages));
    }

    private Ledger read() throws IOException {
        return LedgerLoader.load(WorkingTree.of(data)).ledger();
    }

    /** Reads all files and runs all rules. */
    public List<Diagnostic> readAndCheck() throws IOException {
        LoadResult loaded = LedgerLoader.load(WorkingTree.of(data));
        return Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources());
    }

    private static LedgerReport makeReport(Ledger ledger) {
        Edition edition = Edition.of(ledger, Statistics.latestDate(ledger).orElseThrow());
        return LedgerReport.of(edition, LedgerKind.RECTIFICATION, new taizhang.report.day.Scope.Town())
                .orElseThrow();
    }

    /** Fills the template and reads the document. */
    public Document fill() throws IOException {
        TemplateRenderer renderer = new TemplateRenderer(TemplateFolder.read(Path.of("templates"), "templates"));
        return switch (renderer.render(report.get(0), "0123456789")) {
            case Checked.Accepted<Document> accepted -> accepted.value();
            case Checked.Rejected<Document> rejected ->
                throw new IllegalStateException(rejected.findings().toString());
        };
    }

    /** Breaks all lines and finds the place of every row; marks are made while drawing. */
    public Pages layOut() {
        return Layout.pages(document.get(0), fonts);
    }

    /** Lays out and writes the PDF. */
    public void writePdf(OutputStream out) throws IOException {
        pdf.write(document.get(0), out);
    }

    /** Writes a PDF of the same runs and rules, whose places are known. */
    public void writeFloor(OutputStream out) {
        floor.get(0).write(out);
    }

    /** Writes the workbook. */
    public void writeExcel(OutputStream out) throws IOException {
        excel.write(document.get(0), out);
    }

    /** How many pages the PDF has. */
    public int pages() {
        return pages.size();
    }
}
