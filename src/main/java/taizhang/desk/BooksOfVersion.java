package taizhang.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.SourceFile;
import taizhang.history.BookStates;
import taizhang.history.CommitTree;
import taizhang.history.RepositoryTrouble;
import taizhang.history.Revision;
import taizhang.load.DataVersion;
import taizhang.load.LedgerLoader;
import taizhang.load.WorkingTree;
import taizhang.model.Ledger;
import taizhang.template.TemplateFolder;

/**
 * Data and templates of a data version (数据版本), wherever they are found: in the folder, else in the history.
 *
 * @param version the data version
 * @param ledger the ledger
 * @param templates the templates
 * @param label where they were found, for people
 */
public record BooksOfVersion(String version, Ledger ledger, TemplateFolder templates, String label) {
    /**
     * Looks in the folder first, then in every state of the history, the newest first.
     *
     * @return empty if no state has this version
     * @throws IOException a file cannot be read
     */
    public static Optional<BooksOfVersion> find(String version, Folders folders) throws IOException {
        TemplateFolder present = TemplateFolder.read(folders.templates(), folders.shown(folders.templates()));
        WorkingTree folder = WorkingTree.of(folders.data(), folders.shownData());
        if (versionOf(LedgerLoader.digestInputs(folder), present).equals(version)) {
            Ledger ledger = LedgerLoader.load(folder).ledger();
            return Optional.of(new BooksOfVersion(version, ledger, present, "现在的文件夹里"));
        }
        try (Archive archive = Archive.open(folders.atPresent())) {
            return inHistory(version, folders, archive, present);
        } catch (RepositoryTrouble none) {
            return Optional.empty();
        }
    }

    private static Optional<BooksOfVersion> inHistory(
            String version, Folders folders, Archive archive, TemplateFolder present) throws IOException {
        String data = archive.dataPath();
        List<String> paths = archive.repository()
                .pathOf(folders.templates())
                .map(templates -> List.of(data, templates))
                .orElse(List.of(data));
        for (Revision revision : BookStates.of(archive.repository(), paths)) {
            Archive past = archive.at(revision);
            Optional<CommitTree> tree = past.tree(folders.data());
            if (tree.isEmpty()) {
                continue;
            }
            TemplateFolder then = past.templates().orElse(present);
            if (versionOf(LedgerLoader.digestInputs(tree.get()), then).equals(version)) {
                Ledger ledger = LedgerLoader.load(tree.get()).ledger();
                return Optional.of(new BooksOfVersion(version, ledger, then, "提交 " + past.label()));
            }
        }
        return Optional.empty();
    }

    private static String versionOf(List<SourceFile> data, TemplateFolder templates) {
        return DataVersion.of(data, templates.relativeFiles()).digits();
    }
}
