package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestEntry;
import taizhang.audit.ManifestText;

/** Papers of a week that are made again from its commit, many weeks later, are the same to the byte. */
@Isolated("changes the default locale")
class RebuildTest {
    private static final int THEN = 5;
    private static final String DAY = "2017-06-16";
    private static final String PAPERS = "整改台账,周报,通报";

    @TempDir
    Path folder;

    @Test
    void papers_of_week_5_made_again_in_week_14_have_the_same_digests() throws IOException {
        WeeklyOffice office = new WeeklyOffice(folder.resolve("办公室"));
        office.git().copy(Path.of("templates").toAbsolutePath(), "templates");
        for (int week = 1; week <= THEN; week++) {
            office.write(week);
            office.commit("陈某", office.issued(week), 10, "第" + week + "期");
        }
        String commit = office.git().head();
        Path first = folder.resolve("当时");
        built(office.run("build", "--only", PAPERS, "--out", first.toString()));

        later(office);
        Path again = folder.resolve("后来 again");
        elsewhere(() -> built(
                office.run("build", "--only", PAPERS, "--rev", commit, "--as-of", DAY, "--out", again.toString())));

        Map<String, String> papers = digests(first);
        assertThat(papers).containsOnlyKeys("整改台账.pdf", "整改台账.xlsx", "周报.pdf", "周报.xlsx", "通报.pdf", "通报.xlsx");
        assertThat(digests(again)).isEqualTo(papers);
        assertThat(files(again)).isEqualTo(files(first));
        for (String list : List.of(Manifest.TEXT, Manifest.JSON)) {
            assertThat(again.resolve(DAY).resolve(list))
                    .hasSameTextualContentAs(first.resolve(DAY).resolve(list));
        }

        Path now = folder.resolve("现在");
        built(office.run("build", "--only", PAPERS, "--as-of", DAY, "--out", now.toString()));
        Map<String, String> recomputed = digests(now);
        assertThat(papers)
                .allSatisfy((paper, digest) ->
                        assertThat(recomputed.get(paper)).as(paper).isNotNull().isNotEqualTo(digest));
    }

    /** The rest of the weeks, and other words in what was known at week 5, and another template. */
    private static void later(WeeklyOffice office) throws IOException {
        for (int week = THEN + 1; week <= office.weeks(); week++) {
            office.write(week);
            office.commit("陈某", office.issued(week), 10, "第" + week + "期");
        }
        office.replace("问题/上庄村.yaml", "尹某", "伊某");
        office.git().append("templates/公共.ftl", "<#-- 后来改的 -->\n");
        office.commit("李某", office.issued(office.weeks()).plusDays(2), 9, "改描述和表样");
    }

    private static void built(CommandLineFixture.Outcome outcome) {
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }

    /** As on a machine in another country. */
    private static void elsewhere(Runnable work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            work.run();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Map<String, String> digests(Path out) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (ManifestEntry entry :
                ManifestText.read(Files.readString(out.resolve(DAY).resolve(Manifest.TEXT), StandardCharsets.UTF_8))) {
            digests.put(entry.file(), entry.sha256());
        }
        return digests;
    }

    /** The bytes themselves, so that the list cannot hide a difference. */
    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String file : digests(out).keySet()) {
            byte[] bytes = Files.readAllBytes(out.resolve(DAY).resolve(file));
            contents.put(file, java.util.HexFormat.of().formatHex(bytes));
        }
        return contents;
    }
}
