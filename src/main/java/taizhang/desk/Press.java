package taizhang.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import taizhang.audit.PageCode;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.DocumentInfo;
import taizhang.layout.PageStamp;
import taizhang.render.DocumentWriter;
import taizhang.report.Paper;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.statistics.Identities;
import taizhang.template.TemplateFolder;
import taizhang.template.TemplateRenderer;

/** The press set up for one day: every paper of the program goes this way from the books into the output folder. */
public final class Press {
    private final Books books;
    private final TemplateFolder templates;
    private final TemplateRenderer renderer;
    private final Edition edition;
    private final String remark;
    private final String chain;

    private Press(Books books, LocalDate day, SealNews seals) throws IOException {
        this.books = books;
        this.templates = books.templates();
        this.renderer = new TemplateRenderer(templates);
        this.edition = Edition.of(books.ledger(), day).with(seals.late());
        this.remark = seals.remark();
        this.chain = seals.chain();
    }

    /**
     * For single papers.
     *
     * @param books free of errors
     * @throws IOException there are no templates, or one cannot be read
     */
    public static Press of(Books books, LocalDate day) throws IOException {
        return new Press(books, day, SealNews.NONE);
    }

    /**
     * For the papers of a day, which tell whether it is sealed, and what was entered late.
     *
     * @param books free of errors
     * @throws IOException there are no templates, or a file cannot be read
     */
    public static Press ofDay(Books books, LocalDate day) throws IOException {
        return new Press(books, day, SealNews.of(books, day));
    }

    /** What the papers draw on. */
    public Edition edition() {
        return edition;
    }

    /** What no paper may be made with: templates with errors, then figures that do not agree with each other. */
    public Findings obstacles() {
        if (renderer.findings().stream().anyMatch(Diagnostic::isError)) {
            return new Findings(renderer.findings(), templates.files());
        }
        SourceSpan data = SourceSpan.startOf(books.folders().shownData());
        List<Diagnostic> disagreeing = Identities.of(edition.facts()).stream()
                .map(mismatch -> TemplateCode.FIGURES_DISAGREE.at(data, mismatch.message()))
                .toList();
        return new Findings(disagreeing, books.loaded().sources());
    }

    /** The papers of some kinds for some scopes: by scope, then in the order of the kinds. */
    public List<Report> reports(List<Paper> kinds, List<Scope> scopes) {
        return reports(edition, kinds, scopes);
    }

    static List<Report> reports(Edition edition, List<Paper> kinds, List<Scope> scopes) {
        List<Report> reports = new ArrayList<>();
        for (Scope scope : scopes) {
            for (Paper kind : kinds) {
                reports.addAll(kind.of(edition, scope));
            }
        }
        return reports;
    }

    /**
     * Puts papers in place with the list of what is there, or none; each page carries its code.
     *
     * @throws IOException the folder cannot be written to, or a paper is open in another program
     */
    public Pressed press(List<? extends Report> reports, List<Format> formats, Progress progress) throws IOException {
        return press(reports, formats, progress, Press::codeOf);
    }

    /** The same with other codes, or none, at the foot of each page. */
    Pressed press(List<? extends Report> reports, List<Format> formats, Progress progress, PageStamp stamp)
            throws IOException {
        List<DocumentWriter> writers =
                formats.stream().map(format -> format.writer(stamp)).toList();
        Provenance provenance = Provenance.of(books, templates, edition.asOf(), remark, chain);
        PressRun run = new PressRun(renderer, provenance.marking(), writers, progress);
        List<Diagnostic> stopped = run.print(reports, books.folders().out(), provenance.manifest());
        List<SourceFile> sources = new ArrayList<>(books.loaded().sources());
        sources.addAll(templates.files());
        return new Pressed(run.printed(), new Findings(stopped, sources), run.followsTorn());
    }

    /** The code at the foot of a page. */
    static String codeOf(DocumentInfo info, List<String> lines, int number, int total) {
        return PageCode.of(info.paper(), info.asOf(), info.dataVersion(), number, total, lines);
    }
}
