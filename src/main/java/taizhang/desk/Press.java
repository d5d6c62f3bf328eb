package taizhang.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;
import taizhang.document.Document;
import taizhang.render.DocumentWriter;
import taizhang.render.Fonts;
import taizhang.render.OfficeFonts;
import taizhang.render.OutputFolder;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.report.sheet.SheetReport;
import taizhang.statistics.Identities;
import taizhang.template.PageMarking;
import taizhang.template.TemplateFolder;
import taizhang.template.TemplateRenderer;

/** The press set up for one day: every paper of the program goes this way from the books into the output folder. */
public final class Press {
    private final Books books;
    private final TemplateFolder templates;
    private final OfficeFonts fonts;
    private final SheetShelf sheets;
    private final Edition edition;
    private final SealNews seals;
    private final PressTemplates looked;

    private Press(Books books, LocalDate day, SealNews seals, PressTemplates looked) throws IOException {
        this.books = books;
        this.looked = looked;
        this.templates = books.templates();
        this.fonts = books.fonts();
        this.sheets = new SheetShelf(templates);
        this.edition = Edition.of(books.ledger(), day).with(seals.late()).with(books.photos());
        this.seals = seals;
    }

    /**
     * For single papers.
     *
     * @param books free of errors
     * @throws IOException there are no templates, or one cannot be read
     */
    public static Press of(Books books, LocalDate day) throws IOException {
        return with(books, day, SealNews.NONE);
    }

    /**
     * For the papers of a day, which tell whether it is sealed, and what was entered late.
     *
     * @param books free of errors
     * @param kinds the papers that will be made, whose templates are looked at meanwhile
     * @throws IOException there are no templates, or a file cannot be read
     */
    public static Press ofDay(Books books, LocalDate day, List<Paper> kinds) throws IOException {
        PressTemplates looked = PressTemplates.ahead(books.templates(), kinds);
        books.lookUpAhead();
        return new Press(books, day, SealNews.of(books, day), looked);
    }

    /**
     * For papers that tell of seals as given.
     *
     * @param books read without errors
     */
    static Press with(Books books, LocalDate day, SealNews seals) throws IOException {
        return new Press(books, day, seals, PressTemplates.of(books.templates()));
    }

    /** Every kind of paper that this press has: those of the program, then the superior's own (套表). */
    public List<Paper> kinds() {
        return Stream.concat(Papers.all().stream(), sheets.papers().stream()).toList();
    }

    /** What the papers draw on. */
    public Edition edition() {
        return edition;
    }

    /**
     * What papers may not be made with: templates with errors, fonts that are none, then figures that do not agree with
     * each other.
     *
     * @param kinds the papers to be made
     */
    public Findings obstacles(List<Paper> kinds) {
        // papers are next: their fonts are read while their templates are looked at
        Fonts.bundled().readAhead();
        List<Diagnostic> wrong = new ArrayList<>(renderer().findings(PressTemplates.namesOf(kinds)));
        wrong.addAll(fonts.findings());
        kinds.stream()
                .filter(sheets::holds)
                .map(kind -> SheetReport.of(edition, kind.name()))
                .forEach(report -> wrong.addAll(sheets.findings(report)));
        if (wrong.stream().anyMatch(Diagnostic::isError)) {
            return new Findings(wrong, templates.files());
        }
        SourceSpan data = SourceSpan.startOf(books.folders().shownData());
        List<Diagnostic> disagreeing = Identities.of(edition.facts()).stream()
                .map(mismatch -> TemplateCode.FIGURES_DISAGREE.at(data, mismatch.message()))
                .toList();
        return new Findings(disagreeing, books.loaded().sources());
    }

    /**
     * What is wrong with the photos that papers asked for.
     *
     * @throws IOException one cannot be read
     */
    public Findings photosAsked() throws IOException {
        return PhotoCheck.of(books, books.photos()::isKnown);
    }

    /** The papers of some kinds for some scopes: by scope, then in the order of the kinds. */
    public List<Report> reports(List<Paper> kinds, List<Scope> scopes) {
        return new DayReports(edition).of(kinds, scopes);
    }

    /**
     * Puts papers in place with the list of what is there, or none; each page carries its code.
     *
     * @throws IOException the folder cannot be written to, or a paper is open in another program
     */
    public Pressed press(List<? extends Report> reports, List<Format> formats, Progress progress) throws IOException {
        return press(reports, formats, progress, provenance(seals.remark()), Optional.of(basis()));
    }

    /**
     * The papers as {@link #press} would leave them, if all of them stand there already with their list, made from the same
     * books, templates, fonts and seals by the same program; empty if anything is to be made or written anew.
     *
     * @throws IOException the folder cannot be read
     */
    public Optional<Pressed> standing(List<? extends Report> reports, List<Format> formats) throws IOException {
        Path out = books.folders().out();
        if (reports.isEmpty() || OutputFolder.isTorn(out) || !fonts.findings().isEmpty()) {
            return Optional.empty();
        }
        OtherPapers.refuse(books);
        List<String> extensions = formats.stream().map(Format::extension).toList();
        List<String> files = reports.stream()
                .flatMap(report -> PressRun.filesOf(report, extensions).stream())
                .toList();
        Map<String, Printed> found = basis().standing(out, files);
        List<Printed> printed = files.stream()
                .flatMap(file -> Optional.ofNullable(found.get(file)).stream())
                .toList();
        boolean whole = printed.size() == files.size() && !files.isEmpty();
        return whole && provenance(seals.remark()).manifest().stands(printed)
                ? Optional.of(new Pressed(printed, printed.size(), Findings.NONE, false))
                : Optional.empty();
    }

    /**
     * Notes what was pressed, so that the same once more need not be read.
     *
     * @param last the look at the folders before they were read
     * @param warnings how many were told
     * @throws IOException a font or the program itself cannot be read
     */
    public void note(LastBuild last, Pressed pressed, int warnings) throws IOException {
        last.note(basis(), pressed, warnings);
    }

    private Basis basis() throws IOException {
        return Basis.of(books, edition.asOf(), seals);
    }

    /**
     * What binds papers of this press into books.
     *
     * @throws IOException a file cannot be read
     */
    Bindery bindery() throws IOException {
        return new Bindery(
                edition, renderer(), provenance(seals.remark()), Fonts.bundled().with(fonts), books.photos());
    }

    private TemplateRenderer renderer() {
        return looked.renderer();
    }

    /**
     * The same for a paper that cannot be made again from a data version alone and so carries no code.
     *
     * @param commit whose history it tells of
     * @param why the foot of each page says it
     */
    Pressed pressAudit(Report report, Progress progress, String commit, String why) throws IOException {
        Provenance provenance = provenance(why).ofAudit(commit);
        return press(List.of(report), Format.all(), progress, provenance, Optional.empty());
    }

    /** Makes a paper as {@link #pressAudit} does and keeps nothing of it. */
    List<Printed> remakeAudit(Report report, String commit, String why) throws IOException {
        Provenance provenance = provenance(why).ofAudit(commit);
        return run(Format.all(), provenance, Progress.UNHEARD).remake(List.of(report));
    }

    /**
     * Makes papers as {@link #press} does and keeps none of them.
     *
     * @return what would have been put in place; papers that cannot be made are not among them
     */
    List<Printed> remake(List<? extends Report> reports, List<Format> formats) throws IOException {
        return run(formats, provenance(seals.remark()), Progress.UNHEARD).remake(reports);
    }

    /**
     * Makes papers without codes and hands over what they would be, for whoever looks at it before it is put anywhere.
     *
     * @param said the foot of each page says it
     */
    Handed hand(List<? extends Report> reports, String said) throws IOException {
        if (!fonts.findings().isEmpty()) {
            return new Handed(Map.of(), fonts.findings());
        }
        Provenance provenance = provenance(said).ofAudit("");
        return run(Format.all(), provenance, Progress.UNHEARD).hand(reports);
    }

    /**
     * What stops papers when their templates are filled in, in printing order; they are not laid out. A paper whose template
     * the office took away is not wanted.
     */
    Findings trial(List<? extends Report> reports) {
        Diagnostics stopping = new Diagnostics();
        for (Report report : reports) {
            if (report instanceof SheetReport sheet) {
                stopping.addAll(sheets.findings(sheet));
            } else if (renderer().render(report, PageMarking.bare("")) instanceof Checked.Rejected<Document> rejected) {
                stopping.addAll(rejected.findings());
            }
        }
        List<Diagnostic> found = stopping.sorted().stream()
                .filter(finding -> finding.code() != TemplateCode.TEMPLATE_MISSING)
                .toList();
        return new Findings(found, templates.files());
    }

    /** The document of a paper as it goes to its pages; empty if the templates have errors. */
    Optional<Document> document(Report report, PageMarking marking) {
        return renderer().render(report, marking) instanceof Checked.Accepted<Document> accepted
                ? Optional.of(accepted.value())
                : Optional.empty();
    }

    private Provenance provenance(String said) throws IOException {
        return Provenance.of(books, edition.asOf(), said, seals.chain());
    }

    /** Its writers share the fonts. */
    private PressRun run(List<Format> formats, Provenance provenance, Progress progress) {
        Fonts all = Fonts.bundled().with(fonts);
        if (formats.contains(Format.PDF)) {
            all.drawAhead();
        }
        Supplier<List<DocumentWriter>> writers = () -> Format.writers(formats, provenance.stamp(), all, books.photos());
        return new PressRun(renderer(), sheets, provenance.marking(), writers, progress);
    }

    private Pressed press(
            List<? extends Report> reports,
            List<Format> formats,
            Progress progress,
            Provenance provenance,
            Optional<Basis> basis)
            throws IOException {
        if (!fonts.findings().isEmpty()) {
            return Pressed.nothing(new Findings(fonts.findings(), List.of()));
        }
        OtherPapers.refuse(books);
        PressRun run = run(formats, provenance, progress);
        List<Diagnostic> stopped = run.print(reports, books.folders().out(), provenance.manifest(), basis);
        List<SourceFile> sources = new ArrayList<>(books.loaded().sources());
        sources.addAll(templates.files());
        return new Pressed(run.printed(), run.kept(), new Findings(stopped, sources), run.followsTorn());
    }
}
