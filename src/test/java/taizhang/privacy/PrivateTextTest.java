package taizhang.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code spellings.txt}: every way to write a private number; {@code ordinary.txt}: what is none. */
class PrivateTextTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "private");
    private static final int LARGE = 500_000;

    static Stream<String> spellings() throws IOException {
        return lines("spellings.txt");
    }

    static Stream<String> ordinary() throws IOException {
        return lines("ordinary.txt");
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void a_private_number_is_found_where_it_stands_however_it_is_written(String line) {
        String[] parts = line.split(" ", 3);
        String marked = plain(parts[2]);
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        String text = marked.replace("«", "").replace("»", "");
        assertThat(PrivateText.in(text, writing(parts[1]))).singleElement().satisfies(number -> {
            assertThat(number.kind().name()).isEqualTo(parts[0]);
            assertThat(number.start()).isEqualTo(start);
            assertThat(number.end()).isEqualTo(end);
            assertThat(number.cover()).hasSize(end - start);
            assertThat(number.masked()).matches("[\\d*X]+|尾号\\d{4}").matches("尾号.*|.*\\*{4}.*");
        });
        assertThat(PrivateText.in(PrivateText.masked(text, writing(parts[1])), writing(parts[1])))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void an_ordinary_number_is_left_alone(String line) {
        String[] parts = line.split(" ", 2);
        assertThat(PrivateText.in(plain(parts[1]), writing(parts[0]))).isEmpty();
    }

    private static Writing writing(String word) {
        return Writing.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String plain(String text) {
        return text.replace("{NL}", "\n")
                .replace("{NBSP}", "\u00a0")
                .replace("{3000}", "\u3000")
                .replace("{ZW}", "\u200b");
    }

    @Test
    void the_cover_is_as_wide_as_what_it_covers() {
        assertThat(PrivateText.masked("家属１３０７０１１９５６０３１２００２５，手机138-0000-0001", Writing.YAML))
                .isEqualTo("家属１３０７０１＊＊＊＊＊＊＊＊００２５，手机138-****-0001");
    }

    @Test
    void every_number_in_a_text_is_found() {
        assertThat(PrivateText.in("赵某130701195603120025，13800000000、13900000000", Writing.TEXT))
                .extracting(PrivateNumber::start)
                .containsExactly(2, 21, 33);
    }

    /** Time of the processor, so that other work on the machine does not count. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "  - 描述: 赵某130701195603120025家，涉及32户103人251542.71元，上庄-001在2017-08-18完成\n",
                "{ ",
                "12 ",
                "1",
                "130 ",
                "1\u200b",
                "电话\\x31",
                "一二",
                "2017-05-18 "
            })
    void half_a_megabyte_of_anything_is_read_in_a_moment(String piece) {
        String text = piece.repeat(LARGE / piece.length());
        long small = cost(text + "13800000000");
        assertThat(small).isLessThan(2_000);
        assertThat(PrivateText.in(text + "赵某 a，13800000000", Writing.YAML)).isNotEmpty();
    }

    private static long cost(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        PrivateText.in(text, Writing.YAML);
        return (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
    }

    @Test
    void what_stands_in_a_table_is_told_by_the_head_of_its_column() {
        List<Sighting> seen = FileReading.of(
                        "a.csv", "户主,银行账号,户数\n\"赵,某\",050112345678901,32\n钱某,无,12\n".getBytes(StandardCharsets.UTF_8))
                .sightings();
        assertThat(seen).singleElement().satisfies(number -> {
            assertThat(number.line()).isEqualTo(2);
            assertThat(number.column()).isEqualTo(7);
            assertThat(number.kind()).isEqualTo(PrivateNumber.Kind.CARD);
        });
    }
}
