package taizhang.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forty slips of all kinds in a copy of the sample, each a line of slips.txt: file, where to begin looking, what is
 * there, what a tired clerk makes of it. They are all found in one run, each at its place (found.txt, with the
 * warnings planted in the sample), and nothing is written.
 */
class FortySlipsTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path CASE = HOME.resolve("src/test/resources/slips");
    private static final Pattern PLACE = Pattern.compile("ledger-data/(\\S+:\\d+:\\d+) (?:错误|警告) (TZ\\d+)：.*");

    @TempDir
    Path office;

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
        assertThat(slips).hasSize(40);
        for (String slip : slips) {
            String[] parts = slip.split("\\|", -1);
            Path file = office.resolve("ledger-data").resolve(parts[0]);
            String text = Files.readString(file);
            int at = text.indexOf(parts[2], text.indexOf(parts[1]));
            assertThat(at).as(slip).isNotNegative();
            String made = parts[3].replace("\\n", "\n").replace("\\t", "\t");
            Files.writeString(file, text.substring(0, at) + made + text.substring(at + parts[2].length()), UTF_8);
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
        assertThat(found).containsExactlyElementsOf(Files.readAllLines(CASE.resolve("found.txt")));
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
