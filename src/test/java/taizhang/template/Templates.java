package taizhang.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.document.Block;
import taizhang.document.Document;
import taizhang.document.Row;
import taizhang.document.Table;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.report.day.Edition;
import taizhang.report.day.Scope;
import taizhang.report.ledger.LedgerKind;
import taizhang.report.ledger.LedgerReport;

/** Templates for tests: the office's own, or one text in the place of 问题台账.ftl. */
final class Templates {
    private static final Path OFFICE = Path.of("templates");

    private Templates() {}

    static TemplateFolder office() {
        try {
            return TemplateFolder.read(OFFICE, "templates");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The office's folder with one template replaced. */
    static TemplateFolder with(String name, String text) {
        List<SourceFile> files = new ArrayList<>(office().files());
        files.removeIf(file -> file.path().equals("templates/" + name));
        files.add(new SourceFile("templates/" + name, text));
        return new TemplateFolder("templates", files, List.of());
    }

    /** The office's folder with those templates replaced that a campaign has of its own, if it has any. */
    static TemplateFolder with(Path own) throws IOException {
        if (!Files.isDirectory(own)) {
            return office();
        }
        List<SourceFile> files =
                new ArrayList<>(TemplateFolder.read(own, "templates").files());
        List<String> replaced = files.stream().map(SourceFile::path).toList();
        office().files().stream()
                .filter(file -> !replaced.contains(file.path()))
                .forEach(files::add);
        return new TemplateFolder("templates", files, List.of());
    }

    static LedgerReport report(Ledger ledger, LedgerKind kind) {
        String day = kind == LedgerKind.CLOSURE ? "2017-06-30" : "2017-05-26"; // nothing is closed so early
        return LedgerReport.of(Edition.of(ledger, LocalDate.parse(day)), kind, new Scope.Town())
                .orElseThrow();
    }

    static LedgerReport minimal(LedgerKind kind) {
        String ledger = kind == LedgerKind.CLOSURE ? "rounds" : "minimal"; // nothing is closed in the minimal one
        return report(LedgerFixture.loadCase(ledger).ledger(), kind);
    }

    static Checked<Document> render(String text) {
        return new TemplateRenderer(with("问题台账.ftl", text)).render(minimal(LedgerKind.PROBLEMS), "0123456789");
    }

    static Document document(String text) {
        return switch (render(text)) {
            case Checked.Accepted<Document> accepted -> accepted.value();
            case Checked.Rejected<Document> rejected -> throw new AssertionError(rejected.findings());
        };
    }

    /** Findings in short: {@code 问题台账.ftl:3:5+4 TZ503}. */
    static List<String> findings(String text) {
        return render(text).findings().stream().map(Templates::shortly).toList();
    }

    static String shortly(Diagnostic finding) {
        String file = finding.span().file();
        return file.substring(file.lastIndexOf('/') + 1) + ":" + finding.span().line() + ":"
                + finding.span().column() + "+" + finding.span().length() + " "
                + finding.code().id();
    }

    static Table table(Document document) {
        for (Block block : document.sections().getFirst().blocks()) {
            if (block instanceof Table table) {
                return table;
            }
        }
        throw new AssertionError("no table");
    }

    static List<String> cells(Row row) {
        return row.cells().stream().map(cell -> cell.printed()).toList();
    }
}
