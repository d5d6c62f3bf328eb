package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.report.day.Edition;
import taizhang.report.oversight.NoticeReport;
import taizhang.template.TemplateFolder;
import taizhang.template.TemplateRenderer;

/**
 * Prints a notice that was just recorded, with its receipt.
 *
 * @param terminal where to tell
 * @param workspace the folders
 */
record NoticePrinter(Terminal terminal, Workspace workspace) {
    private static final List<String> FORMATS = List.of("pdf", "xlsx");

    /**
     * Puts the paper into the folder of the notice's day.
     *
     * @param number 文号
     */
    ExitStatus print(String number, LocalDate day) throws IOException {
        Workspace.CheckedBooks books = workspace.openLedger();
        TemplateFolder templates = workspace.openTemplates();
        TemplateRenderer renderer = new TemplateRenderer(templates);
        List<Diagnostic> findings = new ArrayList<>();
        if (books.hasErrors()) {
            findings.addAll(books.findings());
        } else {
            Edition edition = Edition.of(books.loaded().ledger(), day);
            Provenance provenance = Provenance.of(workspace, books.loaded(), templates, day, "");
            PaperPress press = new PaperPress(renderer, provenance.marking(), FORMATS, terminal);
            findings.addAll(press.print(
                    NoticeReport.numbered(edition, List.of(number)), workspace.out(), provenance.manifest()));
            String folder = workspace.shown(workspace.out());
            press.printed()
                    .forEach(paper -> terminal.out().print(folder + "/" + paper.file() + "  " + paper.extent() + "\n"));
        }
        if (findings.isEmpty()) {
            return ExitStatus.FINE;
        }
        List<SourceFile> sources = new ArrayList<>(books.loaded().sources());
        sources.addAll(templates.files());
        new FindingsPrinter(terminal.err(), terminal.colour()).print(findings, sources);
        terminal.complain(number + "已经记入督办.yaml，通知单没有印出来；改正以后用 taizhang build --only 督办通知单 印。");
        return ExitStatus.FINDINGS;
    }
}
