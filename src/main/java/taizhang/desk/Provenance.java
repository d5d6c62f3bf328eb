package taizhang.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import taizhang.audit.Manifest;
import taizhang.audit.PageCode;
import taizhang.load.DataVersion;
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
    static Provenance of(Books books, TemplateFolder templates, LocalDate day, String remark) throws IOException {
        return of(books, templates, day, remark, "");
    }

    /**
     * The same for a day that is sealed.
     *
     * @param chain 封账链, for the report of the period
     */
    static Provenance of(Books books, TemplateFolder templates, LocalDate day, String remark, String chain)
            throws IOException {
        String version = versionOf(books, templates);
        Map<String, String> fonts = FontDigests.bundled();
        String set = PageCode.ofSet(version, day.toString(), Tool.version(), List.copyOf(fonts.values()));
        BooksCommit commit = BooksCommit.of(books);
        Manifest bare = new Manifest(
                day.toString(),
                version,
                set,
                commit.id(),
                commit.same(),
                Tool.version(),
                DataVersion.of(List.of(), templates.relativeFiles()).digits(),
                fonts,
                List.of());
        Path folder = books.folders().out().resolve(day.toString());
        return new Provenance(new PageMarking(version, set, remark, chain), new ManifestMaker(bare, folder));
    }

    /** 数据版本 of the books with their templates. */
    static String versionOf(Books books, TemplateFolder templates) {
        return DataVersion.of(books.loaded().digestInputs(), templates.relativeFiles())
                .digits();
    }
}
