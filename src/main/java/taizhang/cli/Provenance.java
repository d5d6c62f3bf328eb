package taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import taizhang.audit.Manifest;
import taizhang.audit.PageCode;
import taizhang.load.DataVersion;
import taizhang.load.LoadResult;
import taizhang.render.FontDigests;
import taizhang.template.PageMarking;
import taizhang.template.TemplateFolder;

/**
 * Where the papers of a day come from: what each page says of it, and what the list beside them says.
 *
 * @param marking what the foot of each page says
 * @param manifest makes the list
 */
record Provenance(PageMarking marking, ManifestMaker manifest) {
    /**
     * The provenance of papers made from data and templates.
     *
     * @param remark what the foot adds to the date; may be empty
     * @throws IOException a file cannot be read
     */
    static Provenance of(Workspace workspace, LoadResult books, TemplateFolder templates, LocalDate day, String remark)
            throws IOException {
        String version =
                DataVersion.of(books.digestInputs(), templates.relativeFiles()).digits();
        Map<String, String> fonts = FontDigests.bundled();
        String set = PageCode.ofSet(version, day.toString(), VersionCommand.version(), List.copyOf(fonts.values()));
        BooksCommit commit = BooksCommit.of(workspace.options(), workspace);
        Manifest bare = new Manifest(
                day.toString(),
                version,
                set,
                commit.id(),
                commit.same(),
                VersionCommand.version(),
                DataVersion.of(List.of(), templates.relativeFiles()).digits(),
                fonts,
                List.of());
        Path folder = workspace.out().resolve(day.toString());
        return new Provenance(new PageMarking(version, set, remark), new ManifestMaker(bare, folder));
    }
}
