package taizhang.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import taizhang.audit.Manifest;
import taizhang.audit.PageCode;
import taizhang.audit.PageText;
import taizhang.audit.PrintEdition;
import taizhang.layout.PageStamp;
import taizhang.load.DataVersion;
import taizhang.template.PageMarking;

/**
 * Where the papers of a day come from: what each page says of it, and what the list beside them says.
 *
 * @param marking what the foot of each page says
 * @param manifest makes the list
 * @param stamp makes the code of each page
 */
record Provenance(PageMarking marking, ManifestMaker manifest, PageStamp stamp) {
    /**
     * The provenance of papers made from data and templates.
     *
     * @param remark what the foot adds to the date; may be empty
     * @throws IOException a file cannot be read
     */
    static Provenance of(Books books, LocalDate day, String remark) throws IOException {
        return of(books, day, remark, "");
    }

    /**
     * The same for a day that is sealed.
     *
     * @param chain 封账链, for the report of the period
     */
    static Provenance of(Books books, LocalDate day, String remark, String chain) throws IOException {
        DataVersion version = books.version();
        PrintEdition edition = Tool.edition(books.fonts());
        Map<String, String> fonts = Tool.fonts(books.fonts());
        String set = PageCode.ofSet(version.digest(), day.toString(), edition.mark());
        BooksCommit commit = books.commit();
        Manifest bare = new Manifest(
                campaignOf(books),
                day.toString(),
                version.digits(),
                set,
                commit.id(),
                commit.same(),
                Tool.version(),
                edition.label(),
                DataVersion.of(List.of(), books.templates().relativeFiles()).digits(),
                fonts,
                List.of());
        Path folder = books.folders().out().resolve(day.toString());
        return new Provenance(
                new PageMarking(version.digits(), set, edition.label(), remark, chain),
                new ManifestMaker(bare, folder, ""),
                (info, lines, number, total) -> PageCode.of(
                        new PageText(info.paper(), info.asOf(), number, total, lines),
                        version.digest(),
                        edition.mark()));
    }

    /** The same for papers that tell of the history up to a commit and carry no code. */
    Provenance ofAudit(String commit) {
        return new Provenance(marking, new ManifestMaker(manifest.bare(), manifest.day(), commit), PageStamp.NONE);
    }

    /** What the list of papers calls the campaign, on one line. */
    static String campaignOf(Books books) {
        return books.ledger().campaign().names().campaign().replaceAll("\\s+", " ");
    }
}
