package taizhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.audit.SealWarnings;
import taizhang.audit.Settings;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SealedCode;
import taizhang.load.DataVersion;
import taizhang.load.EvidenceReader;
import taizhang.load.LedgerLoader;
import taizhang.load.LoadResult;
import taizhang.load.SealFile;
import taizhang.load.SourceTree;
import taizhang.load.WorkingTree;
import taizhang.model.EvidenceFile;
import taizhang.model.Ledger;
import taizhang.model.Seal;
import taizhang.render.OfficeFonts;
import taizhang.report.Paper;
import taizhang.statistics.Statistics;
import taizhang.template.TemplateFolder;

/** The books of one run, from a folder or a commit: each file is read once, and the repository opened once, or not at all. */
public final class Books implements AutoCloseable {
    private final Folders folders;
    private final Optional<Archive> archive;
    private final SourceTree tree;
    private final LoadResult loaded;
    private final FontShelf shelf;
    private final Photos photos;
    private final List<EvidenceFile> evidence = new ArrayList<>();
    private Optional<TemplateFolder> templates = Optional.empty();
    private final Ahead<DataVersion> version = new Ahead<>(this::reckonVersion);
    private final Ahead<BooksCommit> commit = new Ahead<>(() -> BooksCommit.of(this));

    private Books(Folders folders, Optional<Archive> archive, SourceTree tree) throws IOException {
        this(folders, archive, tree, LedgerLoader.load(tree), new FontShelf(folders, archive));
    }

    private Books(Folders folders, Optional<Archive> archive, SourceTree tree, LoadResult loaded, FontShelf shelf) {
        this.folders = folders;
        this.archive = archive;
        this.tree = tree;
        this.loaded = loaded;
        this.shelf = shelf;
        this.photos = new Photos(tree);
    }

    /**
     * Reads the ledger of a folder, or of the commit that was asked for.
     *
     * @throws IOException there is no such folder or commit, or a file cannot be read
     */
    public static Books open(Folders folders) throws IOException {
        if (folders.rev().isEmpty()) {
            return new Books(folders, Optional.empty(), WorkingTree.of(folders.data(), folders.shownData()));
        }
        Archive archive = Archive.open(folders);
        try {
            return of(folders, archive, archive.data());
        } catch (IOException trouble) {
            archive.close();
            throw trouble;
        }
    }

    /** Reads the ledger as an archive holds it, which is closed with the books. */
    static Books of(Folders folders, Archive archive, SourceTree tree) throws IOException {
        return new Books(folders, Optional.of(archive), tree);
    }

    /** The same books, closed together with these, printed with other fonts of the office. */
    Books with(OfficeFonts fonts) {
        return new Books(folders, archive, tree, loaded, new FontShelf(folders, archive, fonts));
    }

    /**
     * Checks the ledger: everything that is wrong with it, at once, and what is not any more as it was sealed.
     *
     * @throws IOException evidence that was sealed cannot be read
     */
    public Findings check() throws IOException {
        return withSeals(checkRules());
    }

    /**
     * What the rules found together with what is not any more as it was sealed.
     *
     * @throws IOException evidence that was sealed cannot be read
     */
    public Findings withSeals(Findings own) throws IOException {
        Diagnostics findings = new Diagnostics();
        findings.addAll(own.all());
        findings.addAll(sealWarnings());
        return new Findings(findings.sorted(), own.accepted(), own.sources());
    }

    /** Checks the ledger without a look at the seals; what was accepted is set apart. */
    public Findings checkRules() {
        Diagnostics findings = new Diagnostics();
        findings.addAll(loaded.findings());
        findings.addAll(shelf.rules().check(loaded.ledger(), loaded.gaps(), loaded.sources()));
        findings.addAll(shelf.findings());
        findings.addAll(new MeetingPapers(loaded.ledger())
                .findings(loaded.meetingFiles().items(), loaded.gaps()));
        loaded.publication().ifPresent(one -> findings.addAll(PublicRange.findings(one, loaded.ledger())));
        return Findings.parted(findings.sorted(), code -> !PhotoCheck.tells(code), loaded);
    }

    /** Of books that did not read whole nothing can be said: what is missing may be there. */
    private List<Diagnostic> sealWarnings() throws IOException {
        if (loaded.hasErrors() || !tree.holds(SealFile.PATH)) {
            return List.of();
        }
        Diagnostics unread = new Diagnostics();
        List<Seal> seals = seals(unread);
        List<Diagnostic> warnings =
                new ArrayList<>(SealWarnings.of(ledger(), seals.isEmpty() ? List.of() : evidence(), seals));
        unread.sorted().stream()
                .findFirst()
                .ifPresent(first -> warnings.add(SealedCode.SEALS_NOT_READ.at(first.span(), first.message())));
        return warnings;
    }

    /** What else there is to do on a day, in sentences: to take down what was made public (公示). */
    public List<String> reminders(LocalDate day) {
        return loaded.publication().flatMap(one -> one.reminderOn(day)).stream().toList();
    }

    /** What went wrong in reading it. */
    public Findings unread() {
        return new Findings(loaded.findings(), loaded.sources());
    }

    /** The ledger: every record that read. */
    public Ledger ledger() {
        return loaded.ledger();
    }

    /** 截止 of the latest period that holds a return; empty without any. */
    public Optional<LocalDate> latestDate() {
        return Statistics.latestDate(ledger());
    }

    /** The day to speak of if none is asked for: {@link #latestDate}, else the latest of the books; empty if there is none. */
    public Optional<LocalDate> usualDay() {
        return Statistics.latestDay(ledger());
    }

    /**
     * What the user should know of where data and templates come from, in sentences; empty unless a commit was asked for.
     *
     * @throws IOException the repository cannot be read
     */
    public List<String> notes() throws IOException {
        return folders.rev().isEmpty() ? List.of() : archive.orElseThrow().notes();
    }

    Folders folders() {
        return folders;
    }

    LoadResult loaded() {
        return loaded;
    }

    SourceTree tree() {
        return tree;
    }

    /** The repository, where it was opened for the books. */
    Optional<Archive> archive() {
        return archive;
    }

    /**
     * The templates, read once: those of the commit that was asked for, if it holds them.
     *
     * @throws IOException there is no such folder, or a file cannot be read
     */
    synchronized TemplateFolder templates() throws IOException {
        if (templates.isEmpty()) {
            templates = Optional.of(readTemplates());
        }
        return templates.orElseThrow();
    }

    /**
     * 数据版本 of the books with their templates, reckoned once.
     *
     * @throws IOException there are no templates, or a file cannot be read
     */
    DataVersion version() throws IOException {
        return version.get();
    }

    private DataVersion reckonVersion() throws IOException {
        return DataVersion.of(loaded.digestInputs(), templates().relativeFiles());
    }

    /**
     * Which commit the books are, found out once.
     *
     * @throws IOException a file cannot be read
     */
    BooksCommit commit() throws IOException {
        return commit.get();
    }

    /** Begins to find out version and commit while other things are done. */
    void lookUpAhead() {
        if (archive.isEmpty()) {
            version.begun();
            commit.begun();
        }
    }

    /**
     * The superior's own workbooks beside the templates (套表), each a kind of paper; none where there are no templates.
     *
     * @throws IOException a file cannot be read
     */
    public List<Paper> sheets() throws IOException {
        boolean any = folders.rev().isPresent() || Files.isDirectory(folders.templates());
        return any ? new SheetShelf(templates()).papers() : List.of();
    }

    private TemplateFolder readTemplates() throws IOException {
        if (folders.rev().isPresent()) {
            Optional<TemplateFolder> committed = archive.orElseThrow().templates();
            if (committed.isPresent()) {
                return committed.orElseThrow();
            }
        }
        return TemplateFolder.read(folders.templates(), folders.shown(folders.templates()));
    }

    /**
     * The fonts of the office that papers are printed with, from where the templates are.
     *
     * @throws IOException a file cannot be read
     */
    OfficeFonts fonts() throws IOException {
        return shelf.fonts();
    }

    /**
     * Reads the seals.
     *
     * @param unread takes what could not be read
     */
    List<Seal> seals(Diagnostics unread) throws IOException {
        return tree.holds(SealFile.PATH)
                ? SealFile.read(tree.name() + "/" + SealFile.PATH, tree.bytes(SealFile.PATH), unread)
                : List.of();
    }

    /** The evidence files that acts name; each is read once. */
    List<EvidenceFile> evidence() throws IOException {
        if (evidence.isEmpty()) {
            evidence.addAll(EvidenceReader.of(tree).digests(ledger(), tree));
        }
        return List.copyOf(evidence);
    }

    /** The photos among the evidence. */
    Photos photos() {
        return photos;
    }

    /** The settings as they are now. */
    Settings settings() throws IOException {
        return Settings.of(ledger(), FontShelf.settings(templates(), fonts()));
    }

    @Override
    public void close() {
        archive.ifPresent(Archive::close);
    }
}
