package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip that hides many records is told once: nothing else is missed because of it. */
class OneSlipOneFindingTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String VILLAGE = "问题/上庄村.yaml";

    @TempDir
    Path office;

    private Path data;

    @BeforeEach
    void furnish() throws IOException {
        data = office.resolve("ledger-data");
        try (Stream<Path> files = Files.walk(HOME.resolve("ledger-data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = office.resolve(HOME.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private List<String> errors() {
        return new CommandLineFixture(office, HOME)
                .run("check")
                .out()
                .lines()
                .filter(line -> line.matches("ledger-data/.* 错误 TZ\\d+：.*"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "问题/上庄村.yaml, 上庄村.yaml",
        "问题/上庄村.yaml, 问题/问题/上庄村.yaml",
        "问题/上庄村.yaml, 问题/上庄村.yaml.txt",
        "督办.yaml, 督办通知.yaml",
        "抽查.yaml, 抽查/抽查.yaml"
    })
    void a_file_in_the_wrong_place_is_told_and_its_records_are_not_missed(String from, String to) throws IOException {
        Files.createDirectories(data.resolve(to).getParent());
        Files.move(data.resolve(from), data.resolve(to));
        assertThat(errors()).singleElement().asString().startsWith("ledger-data/" + to + ":1:1 错误 TZ185");
    }

    @Test
    void a_file_in_another_encoding_is_told_and_its_records_are_not_missed() throws IOException {
        Path file = data.resolve(VILLAGE);
        Files.write(file, Files.readString(file).getBytes(StandardCharsets.UTF_16));
        assertThat(errors()).singleElement().asString().contains("TZ103");
    }

    @ParameterizedTest
    @CsvSource({"'    编号: 上庄-002', 52:5", "'  2. 编号: 上庄-002', 52:3"})
    void a_record_without_its_dash_is_told_and_not_missed_elsewhere(String line, String place) throws IOException {
        Path file = data.resolve(VILLAGE);
        Files.writeString(file, Files.readString(file).replace("  - 编号: 上庄-002", line));
        assertThat(errors()).isNotEmpty().allMatch(told -> told.startsWith("ledger-data/" + VILLAGE + ":" + place));
    }

    @Test
    void a_number_changed_in_its_own_record_is_told_once_for_all_the_weeks_that_report_of_it() throws IOException {
        Path file = data.resolve("问题/石门村.yaml");
        Files.writeString(file, Files.readString(file).replace("编号: 石门-003", "编号: 石门-030"));
        assertThat(errors().stream().filter(told -> told.contains("周报")))
                .singleElement()
                .asString()
                .contains("TZ351");
    }

    @Test
    void a_year_slipped_in_the_day_of_finding_is_not_told_again_for_every_act() throws IOException {
        Path file = data.resolve("问题/石门村.yaml");
        Files.writeString(file, Files.readString(file).replace("发现: 2017-05-15", "发现: 2027-05-15"));
        assertThat(errors()).singleElement().asString().contains("TZ430");
    }

    @Test
    void a_record_put_into_a_comment_is_missed() throws IOException {
        Path file = data.resolve(VILLAGE);
        String text = Files.readString(file);
        int at = text.indexOf("  - 编号: 上庄-002");
        int end = text.indexOf("  - 编号: 上庄-003");
        Files.writeString(
                file, text.substring(0, at) + text.substring(at, end).replaceAll("(?m)^", "#") + text.substring(end));
        assertThat(errors()).isNotEmpty().anyMatch(told -> told.contains("TZ351：问题编号“上庄-002”没有登记过"));
    }
}
