package taizhang.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.audit.AuditReport;
import taizhang.check.Rules;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.layout.PageStamp;
import taizhang.load.LoadResult;
import taizhang.report.audit.AuditSheet;
import taizhang.report.day.Edition;
import taizhang.statistics.Statistics;
import taizhang.template.TemplateFolder;
import taizhang.template.TemplateRenderer;

/**
 * Prints an audit on one page (审计报告). Whatever stands in its way is told in a sentence: the audit itself has been
 * printed already.
 *
 * @param terminal where to tell
 * @param workspace the folders
 */
record AuditPrinter(Terminal terminal, Workspace workspace) {
    private static final List<String> FORMATS = List.of("pdf", "xlsx");

    /** Puts the paper into the folder of the day, or says why not. */
    void print(AuditReport report, LoadResult books) {
        try {
            refusal(report, books).ifPresent(this::refuse);
        } catch (IOException trouble) {
            refuse(MachineTrouble.sentence(trouble).replaceFirst("^错误：", "").replaceFirst("。$", ""));
        }
    }

    private void refuse(String reason) {
        terminal.complain("没有印" + AuditSheet.PAPER + "：" + reason + "。");
    }

    /** Why nothing was printed; empty when the paper is in place. */
    private Optional<String> refusal(AuditReport report, LoadResult books) throws IOException {
        Optional<LocalDate> day = workspace.options().asOf().or(() -> Statistics.latestDate(books.ledger()));
        if (day.isEmpty()) {
            return Optional.of("周报里还没有单位报送，请用 --as-of 写明统计截止日期，例如 --as-of 2017-05-19");
        }
        Diagnostics findings = new Diagnostics();
        findings.addAll(Rules.standard().check(books.ledger(), books.gaps(), books.sources()));
        if (findings.hasErrors()) {
            return Optional.of("提交里的数据有错误，用 taizhang check --rev " + report.tip() + " 查看");
        }
        TemplateFolder templates = workspace.openTemplates();
        List<Diagnostic> stopped = print(report, books, templates, day.get());
        if (stopped.isEmpty()) {
            return Optional.empty();
        }
        new FindingsPrinter(terminal.err(), terminal.colour()).print(stopped, templates.files());
        return Optional.of("改正模板以后再审计一次");
    }

    private List<Diagnostic> print(AuditReport report, LoadResult books, TemplateFolder templates, LocalDate day)
            throws IOException {
        AuditSheet sheet = AuditSheets.of(report, Edition.of(books.ledger(), day));
        Provenance provenance = Provenance.of(workspace, books, templates, day, "");
        // a page of it cannot be made again from the books of a version alone, so verify could not find its code
        PaperPress press = new PaperPress(
                new TemplateRenderer(templates), provenance.marking(), FORMATS, terminal, PageStamp.NONE);
        List<Diagnostic> stopped = press.print(List.of(sheet), workspace.out(), provenance.manifest());
        String folder = workspace.shown(workspace.out());
        press.printed()
                .forEach(paper -> terminal.out().print(folder + "/" + paper.file() + "  " + paper.extent() + "\n"));
        return stopped;
    }
}
