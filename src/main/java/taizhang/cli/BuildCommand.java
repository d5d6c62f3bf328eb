package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;
import taizhang.model.Ledger;
import taizhang.report.Paper;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.statistics.Identities;
import taizhang.template.TemplateFolder;
import taizhang.template.TemplateRenderer;

/** Checks the ledger and writes the papers of a day (生成). */
@Command(name = "build", aliases = "生成", description = "检查数据，生成某一天的台账（PDF 和 Excel）")
final class BuildCommand implements Action {
    private final Terminal terminal;
    private final Place place;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Mixin
    private PaperOptions papers;

    BuildCommand(Terminal terminal, Place place) {
        this.terminal = terminal;
        this.place = place;
        this.options = new WorkspaceOptions(place);
    }

    @Override
    public ExitStatus call() throws IOException {
        long start = System.nanoTime();
        List<Paper> kinds = papers.kinds();
        List<String> formats = papers.formats();
        Workspace workspace = new Workspace(options, place);
        Workspace.CheckedBooks books = workspace.openLedger();
        if (books.hasErrors()) {
            return refuse(books.findings(), books.loaded().sources());
        }
        Ledger ledger = books.loaded().ledger();
        LocalDate day = AsOf.of(options, ledger, spec);
        List<Scope> scopes = papers.scopes(ledger);
        TemplateFolder templates = workspace.openTemplates();
        TemplateRenderer renderer = new TemplateRenderer(templates);
        if (renderer.findings().stream().anyMatch(Diagnostic::isError)) {
            return refuse(renderer.findings(), templates.files());
        }
        SealNews seals = workspace.sealNews(ledger, day);
        Provenance provenance = Provenance.of(workspace, books.loaded(), templates, day, seals.remark());
        PaperPress press = new PaperPress(renderer, provenance.marking(), formats, terminal);
        Edition edition = Edition.of(ledger, day).with(seals.late());
        List<Diagnostic> disagreeing = disagreeing(edition, workspace.shown(options.data()));
        if (!disagreeing.isEmpty()) {
            return refuse(disagreeing, books.loaded().sources());
        }
        List<Report> reports = reportsOf(edition, kinds, scopes);
        List<Diagnostic> findings = press.print(reports, workspace.out(), provenance.manifest());
        if (!findings.isEmpty()) {
            List<SourceFile> sources = new ArrayList<>(books.loaded().sources());
            sources.addAll(templates.files());
            return refuse(findings, sources);
        }
        for (String note : workspace.notes()) {
            terminal.out().print(note + "\n");
        }
        report(books, press, workspace, start);
        if (papers.namesKinds()) {
            explainAbsent(edition, kinds, reports);
        }
        return ExitStatus.FINE;
    }

    /** Figures that do not agree with each other: no paper may carry them. */
    private static List<Diagnostic> disagreeing(Edition edition, String data) {
        return Identities.of(edition.facts()).stream()
                .map(mismatch -> TemplateCode.FIGURES_DISAGREE.at(SourceSpan.startOf(data), mismatch.message()))
                .toList();
    }

    private static List<Report> reportsOf(Edition edition, List<Paper> kinds, List<Scope> scopes) {
        List<Report> reports = new ArrayList<>();
        for (Scope scope : scopes) {
            for (Paper kind : kinds) {
                reports.addAll(kind.of(edition, scope));
            }
        }
        return reports;
    }

    /** Says of each paper that was asked for by name and not made why it was not. */
    private void explainAbsent(Edition edition, List<Paper> kinds, List<Report> reports) {
        for (Paper kind : kinds) {
            if (reports.stream().noneMatch(report -> report.paper().equals(kind.name()))) {
                terminal.complain("没有印" + kind.name()
                        + kind.whyNotOn(edition).map("："::concat).orElse("") + "。");
            }
        }
    }

    private ExitStatus refuse(List<Diagnostic> findings, List<SourceFile> sources) {
        new FindingsPrinter(terminal.err(), terminal.colour()).print(findings, sources);
        terminal.complain("没有生成；output 里原来的文件没有动。改正以后再运行一次。");
        return ExitStatus.FINDINGS;
    }

    private void report(Workspace.CheckedBooks books, PaperPress press, Workspace workspace, long start) {
        String folder = workspace.shown(workspace.out());
        press.printed()
                .forEach(paper -> terminal.out().print(folder + "/" + paper.file() + "  " + paper.extent() + "\n"));
        int pages = press.printed().stream()
                .filter(PaperPress.Printed::isPaged)
                .mapToInt(PaperPress.Printed::pages)
                .sum();
        double seconds = (System.nanoTime() - start) / 1e9;
        terminal.out()
                .print("共" + press.printed().size() + "份" + (pages > 0 ? "，PDF共" + pages + "页" : "") + "，用时"
                        + String.format(Locale.ROOT, "%.1f", seconds) + "秒\n");
        if (!books.findings().isEmpty()) {
            terminal.complain("数据中有警告" + books.findings().size() + "处，用 taizhang check 查看。");
        }
    }
}
