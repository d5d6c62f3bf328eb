package taizhang.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * More than 120 slips of all kinds in a copy of the sample, each a line of slips.txt: file, where to begin looking, what is
 * there, what a tired clerk makes of it. They are all found in one run, each at its place (found.txt, with the
 * warnings planted in the sample), and nothing is written.
 */
class ManySlipsTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path CASE = HOME.resolve("src/test/resources/slips");
    private static final Pattern PLACE = Pattern.compile("ledger-data/(\\S+:\\d+:\\d+) (?:错误|警告) (TZ\\d+)：.*");

    @TempDir
    Path office;

    private final List<String[]> planted = new ArrayList<>();

    @BeforeEach
    void plant() throws IOException {
        try (Stream<Path> files = Files.walk(HOME.resolve("ledger-data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = office.resolve(HOME.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        List<String> slips = Files.readAllLines(CASE.resolve("slips.txt"));
        assertThat(slips).hasSizeGreaterThanOrEqualTo(120);
        for (String slip : slips) {
            String[] parts = slip.split("\\|", -1);
            Path file = office.resolve("ledger-data").resolve(parts[0]);
            String text = Files.readString(file);
            int at = text.indexOf(parts[2], text.indexOf(parts[1]));
            assertThat(at).as(slip).isNotNegative();
            planted.add(parts);
            String made = parts[3].replace("\\n", "\n").replace("\\t", "\t");
            Files.writeString(file, text.substring(0, at) + made + text.substring(at + parts[2].length()), UTF_8);
        }
    }

    /** The line on which a slip stands now, as the findings begin. */
    private String placeOf(String[] slip) {
        try {
            String text = Files.readString(office.resolve("ledger-data").resolve(slip[0]));
            String made = slip[3].replace("\\n", "\n").replace("\\t", "\t");
            int at = text.indexOf(made, text.indexOf(slip[1]));
            return slip[0] + ":" + (text.substring(0, at).lines().count() + (text.charAt(at - 1) == '\n' ? 1 : 0))
                    + ":";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void all_are_found_in_one_run_each_at_its_place_and_none_elsewhere() throws IOException {
        CommandLineFixture.Outcome outcome = new CommandLineFixture(office, HOME).run("check");
        assertThat(outcome.status()).isEqualTo(1);
        List<String> found = outcome.out()
                .lines()
                .map(PLACE::matcher)
                .filter(Matcher::matches)
                .map(place -> place.group(1) + " " + place.group(2))
                .toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(CASE.resolve("found.txt"), found);
        }
        assertThat(found).containsExactlyElementsOf(Files.readAllLines(CASE.resolve("found.txt")));
        // the first forty include lines that are missing, found where they are missed
        assertThat(planted.subList(40, planted.size()))
                .allSatisfy(slip -> assertThat(found).anyMatch(place -> place.startsWith(placeOf(slip))));
    }

    @Test
    void nothing_is_written_and_the_earlier_papers_stay() throws IOException {
        Path earlier = office.resolve("output/2017-08-18/整改台账.pdf");
        Files.createDirectories(earlier.getParent());
        Files.writeString(earlier, "earlier");
        CommandLineFixture.Outcome outcome = new CommandLineFixture(office, HOME).run("build");
        assertThat(outcome.status()).isEqualTo(1);
        try (Stream<Path> files = Files.walk(office.resolve("output"))) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(earlier);
        }
        assertThat(earlier).hasContent("earlier");
    }
}
