package taizhang.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.audit.Audit;
import taizhang.audit.AuditBooks;
import taizhang.audit.AuditReport;
import taizhang.audit.AuditedTemplates;
import taizhang.diagnostic.Diagnostics;
import taizhang.history.CommitTree;
import taizhang.history.LedgerHistory;
import taizhang.history.Uncommitted;
import taizhang.load.WorkingTree;
import taizhang.model.Evidence;
import taizhang.model.Seal;
import taizhang.render.OfficeFonts;
import taizhang.template.TemplateFolder;

/** Audits the books as they are committed (审计). */
public final class Audits implements AutoCloseable {
    private final Folders folders;
    private final Archive archive;
    private final CommitTree tree;
    private final Books books;

    private Audits(Folders folders, Archive archive, CommitTree tree, Books books) {
        this.folders = folders;
        this.archive = archive;
        this.tree = tree;
        this.books = books;
    }

    /**
     * Reads the books of the commit asked for, else of the one checked out.
     *
     * @throws IOException there is no repository, part of its history is missing, or it has no such commit
     */
    public static Audits open(Folders folders) throws IOException {
        Archive archive = Archive.open(folders);
        try {
            archive.repository().needWhole();
            CommitTree tree = archive.data();
            return new Audits(folders, archive, tree, Books.of(folders, archive, tree));
        } catch (IOException trouble) {
            archive.close();
            throw trouble;
        }
    }

    /** The same, printed with other fonts of the office. */
    Audits with(OfficeFonts fonts) {
        return new Audits(folders, archive, tree, books.with(fonts));
    }

    /** The books as committed. */
    public Books books() {
        return books;
    }

    /** Audits books that read without errors. */
    public AuditReport audit() throws IOException {
        Diagnostics unread = new Diagnostics();
        List<Seal> seals = books.seals(unread);
        AuditReport report = Audit.of(
                new AuditBooks(
                        archive.repository(),
                        archive.tip(),
                        archive.dataPath(),
                        folders.shownData(),
                        LedgerHistory.of(archive.repository(), archive.tip(), archive.dataPath()),
                        books.ledger(),
                        books.evidence(),
                        seals,
                        unread.sorted()),
                templates());
        return report.checked(books.checkRules().all());
    }

    private AuditedTemplates templates() throws IOException {
        Optional<TemplateFolder> committed = archive.templates();
        return committed.isPresent()
                ? new AuditedTemplates(
                        archive.repository().pathOf(folders.templates()).orElseThrow(),
                        FontShelf.settings(committed.orElseThrow(), books.fonts()))
                : AuditedTemplates.NONE;
    }

    /** What the reader should know of files that differ from the commit, in sentences. */
    public List<String> notes() throws IOException {
        if (folders.rev().isPresent() || archive.repository().isBare()) {
            return List.of();
        }
        // evidence may be large, and the audit goes by what was committed anyway
        List<String> open = Uncommitted.between(
                WorkingTree.of(folders.data(), folders.shownData()), tree, path -> !path.startsWith(Evidence.FOLDER));
        return open.isEmpty()
                ? List.of()
                : List.of("文件夹里有" + open.size() + "个文件和提交不同，审计只看提交：" + String.join("、", open) + "。");
    }

    /**
     * Puts the audit into the folder of a day as one page. It carries no code: it cannot be made again from the books of a
     * version alone; the list names the commit instead.
     *
     * @throws IOException the folder cannot be written to
     */
    public Pressed press(AuditReport report, LocalDate day, Progress progress) throws IOException {
        Press press = Press.of(books, day);
        return press.pressAudit(
                AuditSheets.of(report, press.edition()), progress, archive.tip().id(), remark());
    }

    /**
     * Makes the same page and keeps nothing of it.
     *
     * @throws IOException books or templates cannot be read
     */
    List<Printed> remake(LocalDate day) throws IOException {
        Press press = Press.of(books, day);
        return press.remakeAudit(
                AuditSheets.of(audit(), press.edition()), archive.tip().id(), remark());
    }

    private String remark() {
        return "不印校验码，用 audit --rev " + archive.tip().shortId() + " 重做对照";
    }

    @Override
    public void close() {
        books.close();
    }
}
