package taizhang.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import taizhang.audit.PrintEdition;
import taizhang.diagnostic.SourceFile;
import taizhang.history.BookStates;
import taizhang.history.CommitTree;
import taizhang.history.RepositoryTrouble;
import taizhang.history.Revision;
import taizhang.load.DataVersion;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.render.OfficeFonts;
import taizhang.template.TemplateFolder;

/**
 * Data and templates of a data version (数据版本), in one of the places where they are found.
 *
 * @param version the data version
 * @param folders where they are opened
 * @param label where they were found, for people
 * @param committed whether data and templates were ever committed as they are; else nothing can be proved by them
 * @param fonts the fonts of the office that papers are made with; empty: those found there
 */
public record BooksOfVersion(
        DataVersion version, Folders folders, String label, boolean committed, Optional<OfficeFonts> fonts) {
    /**
     * Looks in every state of the history, newest first; in the folder only if no state has it. Contents are compared, not
     * what git says of the folder.
     *
     * @param digits the beginning of the version
     * @return all states that have it: they differ in seals only; empty if there are none
     * @throws IOException a file cannot be read
     */
    public static List<BooksOfVersion> find(String digits, Folders folders) throws IOException {
        Folders present = folders.atPresent();
        CommittedTemplates templates = CommittedTemplates.of(present);
        Optional<Archive> opened = archive(present);
        if (opened.isPresent()) {
            try (Archive archive = opened.get()) {
                List<BooksOfVersion> states = inHistory(digits, present, archive, templates);
                if (!states.isEmpty()) {
                    return states;
                }
                archive.repository().needWhole();
            }
        }
        return inFolder(digits, present, templates.present()).map(List::of).orElse(List.of());
    }

    /** The history; empty if nothing was ever committed. */
    private static Optional<Archive> archive(Folders folders) throws IOException {
        try {
            return Optional.of(Archive.open(folders));
        } catch (RepositoryTrouble none) {
            return Optional.empty();
        }
    }

    /**
     * Whether a commit holds them.
     *
     * @throws IOException a file cannot be read
     */
    boolean standsIn(String commit) throws IOException {
        try (Archive archive = Archive.open(folders.at(commit))) {
            Optional<CommitTree> tree = archive.tree(folders.data());
            Optional<TemplateFolder> then = archive.templates();
            TemplateFolder used = then.isPresent()
                    ? then.get()
                    : CommittedTemplates.of(folders.atPresent()).present();
            return tree.isPresent()
                    && versionOf(LedgerLoader.digestInputs(tree.get()), used).equals(version);
        } catch (RepositoryTrouble none) {
            return false;
        }
    }

    /** Opens them. */
    public Books open() throws IOException {
        Books books = Books.open(folders);
        return fonts.isPresent() ? books.with(fonts.orElseThrow()) : books;
    }

    /**
     * Those that print like an edition: with the fonts found with them, else with none, else with those that lie in the
     * folder now, which prove nothing.
     *
     * @param states of one version
     * @return empty if all print like other editions
     * @throws IOException a font cannot be read
     */
    static List<BooksOfVersion> printing(List<BooksOfVersion> states, Predicate<PrintEdition> edition)
            throws IOException {
        List<BooksOfVersion> own = new ArrayList<>();
        for (BooksOfVersion state : states) {
            if (edition.test(state.edition())) {
                own.add(state);
            }
        }
        if (!own.isEmpty() || states.isEmpty()) {
            return own;
        }
        if (edition.test(Tool.edition(OfficeFonts.NONE))) {
            return states.stream()
                    .map(state -> state.with(OfficeFonts.NONE, state.committed()))
                    .toList();
        }
        OfficeFonts present = FontShelf.present(states.getFirst().folders().atPresent());
        return edition.test(Tool.edition(present))
                ? states.stream().map(state -> state.with(present, false)).toList()
                : List.of();
    }

    private BooksOfVersion with(OfficeFonts others, boolean proved) {
        return new BooksOfVersion(version, folders, label, proved, Optional.of(others));
    }

    /**
     * What prints them as they are found, fonts and all.
     *
     * @throws IOException a font cannot be read
     */
    PrintEdition edition() throws IOException {
        if (folders.rev().isEmpty()) {
            return Tool.edition(FontShelf.present(folders));
        }
        try (Archive archive = Archive.open(folders)) {
            return Tool.edition(new FontShelf(folders, Optional.of(archive)).fonts());
        }
    }

    private static Optional<BooksOfVersion> inFolder(String digits, Folders folders, TemplateFolder templates)
            throws IOException {
        WorkingTree tree = WorkingTree.of(folders.data(), folders.shownData());
        DataVersion version = versionOf(LedgerLoader.digestInputs(tree), templates);
        return version.digest().startsWith(digits)
                ? Optional.of(new BooksOfVersion(version, folders, "现在的文件夹里", false, Optional.empty()))
                : Optional.empty();
    }

    private static List<BooksOfVersion> inHistory(
            String digits, Folders folders, Archive archive, CommittedTemplates templates) throws IOException {
        String data = archive.dataPath();
        List<String> paths = archive.repository()
                .pathOf(folders.templates())
                .map(path -> List.of(data, path))
                .orElse(List.of(data));
        List<BooksOfVersion> states = new ArrayList<>();
        Optional<RepositoryTrouble> unread = Optional.empty();
        for (Revision revision : BookStates.of(archive.repository(), paths)) {
            try {
                of(archive.at(revision), revision, folders, templates)
                        .filter(state -> state.version().digest().startsWith(digits))
                        .ifPresent(states::add);
            } catch (RepositoryTrouble trouble) {
                unread = Optional.of(trouble);
            }
        }
        if (states.isEmpty() && unread.isPresent()) {
            throw unread.get();
        }
        return states.stream().anyMatch(BooksOfVersion::committed)
                ? states.stream().filter(BooksOfVersion::committed).toList()
                : states;
    }

    private static Optional<BooksOfVersion> of(
            Archive past, Revision revision, Folders folders, CommittedTemplates templates) throws IOException {
        Optional<CommitTree> tree = past.tree(folders.data());
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Optional<TemplateFolder> then = past.templates();
        DataVersion version = versionOf(LedgerLoader.digestInputs(tree.get()), then.orElse(templates.present()));
        boolean committed = then.isPresent() || templates.committedElsewhere();
        return Optional.of(new BooksOfVersion(
                version, folders.at(revision.id()), "提交 " + past.label(), committed, Optional.empty()));
    }

    private static DataVersion versionOf(List<SourceFile> data, TemplateFolder templates) {
        return DataVersion.of(data, templates.relativeFiles());
    }
}
