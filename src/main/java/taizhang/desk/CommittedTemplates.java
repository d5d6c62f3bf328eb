package taizhang.desk;

import java.io.IOException;
import java.util.List;
import taizhang.history.BookStates;
import taizhang.history.RepositoryTrouble;
import taizhang.history.Revision;
import taizhang.render.OfficeFonts;
import taizhang.template.TemplateFolder;

/**
 * The templates of the folder, for books whose commits hold none.
 *
 * @param present as they are in the folder
 * @param committedElsewhere whether they lie in a repository of their own, which holds them as they are
 */
record CommittedTemplates(TemplateFolder present, boolean committedElsewhere) {
    /**
     * Looks for them.
     *
     * @throws IOException there is no such folder, or a file cannot be read
     */
    static CommittedTemplates of(Folders folders) throws IOException {
        TemplateFolder present = TemplateFolder.read(folders.templates(), folders.shown(folders.templates()));
        return new CommittedTemplates(present, isElsewhere(present, FontShelf.present(folders), folders));
    }

    private static boolean isElsewhere(TemplateFolder present, OfficeFonts fonts, Folders folders) throws IOException {
        Folders own =
                new Folders(folders.here(), folders.templates(), folders.templates(), folders.out(), folders.rev());
        try (Archive archive = Archive.open(own)) {
            if (archive.repository().pathOf(folders.data()).isPresent()) {
                return false;
            }
            for (Revision revision : BookStates.of(archive.repository(), List.of(archive.dataPath()))) {
                Archive then = archive.at(revision);
                if (then.templates().filter(present::equals).isPresent()
                        && then.fonts().orElse(OfficeFonts.NONE).isSameAs(fonts)) {
                    return true;
                }
            }
            return false;
        } catch (RepositoryTrouble none) {
            return false;
        }
    }
}
