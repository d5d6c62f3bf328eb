package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.report.Papers;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;

/** What stands in the output folder as it would be made is not made again. */
class StandingPapersTest {
    private static final LocalDate DAY = LocalDate.of(2017, 8, 18);
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path root;

    private DeskOffice office;

    @BeforeEach
    void furnish() {
        office = new DeskOffice(root);
    }

    private Path out() {
        return office.folders().out().resolve(DAY.toString());
    }

    private static List<Report> reports(Press press) {
        return press.reports(
                List.of(
                        Papers.find("排查覆盖表").orElseThrow(),
                        Papers.find("整改标准和分类处理意见").orElseThrow()),
                List.of(new Scope.Town()));
    }

    /** What build does; all files are dated back before, so that it shows which were written. */
    private Pressed build(List<Format> formats) throws IOException {
        try (Books books = Books.open(office.folders());
                Stream<Path> old = Files.walk(office.folders().out().getParent())) {
            for (Path file : old.filter(path -> path.startsWith(office.folders().out()))
                    .filter(Files::isRegularFile)
                    .toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
            Press press = Press.ofDay(books, DAY, List.of());
            List<Report> reports = reports(press);
            Optional<Pressed> standing = press.standing(reports, formats);
            return standing.isPresent() ? standing.get() : press.press(reports, formats, Progress.UNHEARD);
        }
    }

    private List<String> written() {
        try (Stream<Path> files = Files.list(out())) {
            return files.filter(file -> !dateOf(file).equals(LONG_AGO))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileTime dateOf(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void the_same_again_writes_nothing_and_gives_the_same() throws IOException {
        Pressed first = build(Format.all());
        assertThat(first.kept()).isZero();
        Map<String, String> papers = new TreeMap<>(office.papers());
        Pressed again = build(Format.all());
        assertThat(again.printed()).isEqualTo(first.printed()).hasSize(4);
        assertThat(again.kept()).isEqualTo(4);
        assertThat(written()).isEmpty();
        assertThat(build(List.of(Format.PDF)).kept()).isEqualTo(2);
        assertThat(written()).isEmpty();
        assertThat(office.papers()).isEqualTo(papers);
    }

    @Test
    void what_is_missing_or_was_altered_is_made_anew() throws IOException {
        build(Format.all());
        Map<String, String> papers = new TreeMap<>(office.papers());
        Files.writeString(out().resolve("排查覆盖表.pdf"), "另存过", StandardCharsets.UTF_8);
        Files.delete(out().resolve("整改标准和分类处理意见.xlsx"));
        Pressed again = build(Format.all());
        assertThat(again.kept()).isEqualTo(2);
        assertThat(again.printed()).hasSize(4);
        assertThat(written()).containsExactly("排查覆盖表.pdf", "整改标准和分类处理意见.xlsx");
        assertThat(office.papers()).isEqualTo(papers);
        Files.delete(out().resolve("清单.json"));
        assertThat(build(Format.all()).kept()).isEqualTo(4);
        assertThat(written()).containsExactly("清单.json");
        Files.delete(out().resolve("清单.txt"));
        assertThat(build(Format.all()).kept()).isZero();
        assertThat(office.papers()).isEqualTo(papers);
    }

    @Test
    void another_commit_of_the_same_books_writes_only_the_list() throws IOException {
        build(Format.all());
        office.git().write("说明.txt", "与台账无关\n");
        office.git().commit("陈某", "2017-08-20T09:30:00+0800", "说明");
        assertThat(build(Format.all()).kept()).isEqualTo(4);
        assertThat(written()).containsExactly("清单.json", "清单.txt");
    }

    @Test
    void other_data_or_templates_make_all_anew() throws IOException {
        build(Format.all());
        office.git().edit("templates/排查覆盖表.ftl", "<#", "<#-- 改过 -->\n<#");
        assertThat(build(Format.all()).kept()).isZero();
        assertThat(written()).hasSize(6);
        Files.write(office.folders().templates().resolve("坏.ftl"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        try (Books books = Books.open(office.folders())) {
            Press press = Press.ofDay(books, DAY, List.of());
            assertThat(press.standing(reports(press), Format.all())).isEmpty();
        }
    }

    @Test
    void a_set_that_was_cut_off_is_finished() throws IOException {
        build(Format.all());
        Path torn = office.folders().out().resolve(".没有换完");
        Files.writeString(torn, "", StandardCharsets.UTF_8);
        Pressed again = build(Format.all());
        assertThat(again.followsTorn()).isTrue();
        assertThat(again.kept()).isEqualTo(4);
        assertThat(torn).doesNotExist();
    }

    @Test
    void what_was_noted_beside_the_papers_may_be_damaged() throws IOException {
        build(Format.all());
        Path record = office.folders().out().resolve(".依据-" + DAY);
        for (Path damaged : List.of(record, out().resolve("清单.txt"))) {
            byte[] whole = Files.readAllBytes(damaged);
            for (String charset : List.of("GBK", "UTF-16")) {
                Files.writeString(damaged, Files.readString(damaged), Charset.forName(charset));
                assertThat(build(Format.all()).printed()).hasSize(4);
                assertThat(damaged).hasBinaryContent(whole);
            }
            Files.write(damaged, new byte[] {(byte) 0xFF, 0, (byte) 0xFE});
            assertThat(build(Format.all()).printed()).hasSize(4);
            assertThat(damaged).hasBinaryContent(whole);
        }
    }
}
