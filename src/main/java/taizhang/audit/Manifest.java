package taizhang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands in the folder of a day and how it came about (清单).
 *
 * @param campaign 专项 it belongs to; empty in lists of earlier editions
 * @param asOf as-of date in ISO form
 * @param dataVersion 数据版本 of the last build
 * @param codeOfSet 整套码 of the last build
 * @param commit the commit checked out at the last build; empty outside a repository
 * @param committed whether data and templates were as in that commit
 * @param tool version of the program
 * @param edition 版次 of the last build
 * @param templates digest of the templates
 * @param fonts digests of the fonts by file
 * @param entries every file, by path
 */
public record Manifest(
        String campaign,
        String asOf,
        String dataVersion,
        String codeOfSet,
        Optional<String> commit,
        boolean committed,
        String tool,
        String edition,
        String templates,
        Map<String, String> fonts,
        List<ManifestEntry> entries) {
    /** The names of the two files that hold it. */
    public static final String JSON = "清单.json";

    /** The same in plain text, which {@code sha256sum -c} understands. */
    public static final String TEXT = "清单.txt";

    public Manifest {
        fonts = java.util.Collections.unmodifiableMap(new TreeMap<>(fonts));
        entries = List.copyOf(entries);
    }

    /** The same with other files. */
    public Manifest with(List<ManifestEntry> others) {
        return new Manifest(
                campaign, asOf, dataVersion, codeOfSet, commit, committed, tool, edition, templates, fonts, others);
    }

    /** The same for a campaign of that name. */
    public Manifest of(String name) {
        return new Manifest(
                name, asOf, dataVersion, codeOfSet, commit, committed, tool, edition, templates, fonts, entries);
    }

    /** The same with the digests of templates and fonts. */
    public Manifest with(String templateDigest, Map<String, String> fontDigests) {
        return new Manifest(
                campaign,
                asOf,
                dataVersion,
                codeOfSet,
                commit,
                committed,
                tool,
                edition,
                templateDigest,
                fontDigests,
                entries);
    }

    /** With the files of earlier builds that are still there and were not made anew. */
    public Manifest over(List<ManifestEntry> earlier) {
        Map<String, ManifestEntry> all = new TreeMap<>();
        earlier.forEach(entry -> all.put(entry.file(), entry));
        entries.forEach(entry -> all.put(entry.file(), entry));
        return with(new ArrayList<>(all.values()));
    }
}
