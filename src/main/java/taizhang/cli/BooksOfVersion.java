package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import taizhang.history.BookStates;
import taizhang.history.CommitTree;
import taizhang.history.Repository;
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
record BooksOfVersion(String version, Ledger ledger, TemplateFolder templates, String label) {
    /**
     * Looks in the folder first, then in every state of the history, the newest first.
     *
     * @return empty if no state has this version
     * @throws IOException a file cannot be read
     */
    static Optional<BooksOfVersion> find(String version, WorkspaceOptions options, Workspace workspace)
            throws IOException {
        Path data = options.data();
        TemplateFolder present = TemplateFolder.read(options.templates(), workspace.shown(options.templates()));
        WorkingTree folder = WorkingTree.of(data, workspace.shown(data));
        if (versionOf(LedgerLoader.digestInputs(folder), present).equals(version)) {
            Ledger ledger = LedgerLoader.load(folder).ledger();
            return Optional.of(new BooksOfVersion(version, ledger, present, "现在的文件夹里"));
        }
        try (Repository repository = Repository.enclosing(data)) {
            return inHistory(version, options, workspace, repository, present);
        } catch (RepositoryTrouble none) {
            return Optional.empty();
        }
    }

    private static Optional<BooksOfVersion> inHistory(
            String version,
            WorkspaceOptions options,
            Workspace workspace,
            Repository repository,
            TemplateFolder present)
            throws IOException {
        Optional<String> data = repository.pathOf(options.data());
        if (data.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> templates = repository.pathOf(options.templates());
        List<String> folders = templates.map(path -> List.of(data.get(), path)).orElse(List.of(data.get()));
        for (Revision revision : BookStates.of(repository, folders)) {
            Optional<CommitTree> tree = repository.tree(revision, data.get(), workspace.shown(options.data()));
            if (tree.isEmpty()) {
                continue;
            }
            PastBooks past = new PastBooks(repository, revision);
            TemplateFolder then = past.templates(options.templates(), workspace.shown(options.templates()))
                    .orElse(present);
            if (versionOf(LedgerLoader.digestInputs(tree.get()), then).equals(version)) {
                Ledger ledger = LedgerLoader.load(tree.get()).ledger();
                return Optional.of(new BooksOfVersion(version, ledger, then, "提交 " + past.label()));
            }
        }
        return Optional.empty();
    }

    private static String versionOf(List<taizhang.diagnostic.SourceFile> data, TemplateFolder templates) {
        return DataVersion.of(data, templates.relativeFiles()).digits();
    }
}
