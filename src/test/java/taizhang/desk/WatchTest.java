package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.diagnostic.Diagnostic;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Scope;
import taizhang.report.day.ScopeKind;
import taizhang.text.Sha256;

/** 监看: what is saved is checked, and only papers that say something else are made anew. */
class WatchTest {
    private static final List<Format> PDF = List.of(Format.all().getFirst());

    @TempDir
    Path office;

    private Folders folders;
    private Watch watch;

    /** How the paper stood whenever findings were told. */
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void furnish() throws IOException {
        copy(Path.of("ledger-data"), office.resolve("ledger-data"));
        copy(Path.of("templates"), office.resolve("templates"));
        folders = new Folders(
                office,
                office.resolve("ledger-data"),
                office.resolve("templates"),
                office.resolve("output"),
                Optional.empty());
        watch = new Watch(folders, WatchTest::order, findings -> heard.add(paperOf("整改台账.pdf")));
    }

    private static Watch.Papers order(Books books) throws IOException {
        List<Paper> kinds = Papers.all().stream()
                .filter(kind -> List.of("整改台账", "整改标准和分类处理意见").contains(kind.name()))
                .toList();
        Press press = Press.ofDay(books, LocalDate.of(2017, 8, 18), List.of());
        return new Watch.Papers(
                press, press.obstacles(kinds), press.reports(kinds, Scope.all(ScopeKind.TOWN, books.ledger())), PDF);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private void edit(String file, String old, String fresh) throws IOException {
        Path path = office.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replaceFirst(Pattern.quote(old), fresh));
    }

    /** The first look that says something. */
    private WatchNews news() throws IOException {
        WatchNews first = watch.look();
        return first instanceof WatchNews.Quiet ? watch.look() : first;
    }

    private static List<String> files(WatchNews news) {
        assertThat(news).isInstanceOf(WatchNews.Made.class);
        return ((WatchNews.Made) news).made().stream().map(Printed::file).toList();
    }

    private String paperOf(String name) {
        try {
            return Files.isDirectory(folders.out()) ? papers().getOrDefault(name, "") : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Map<String, String> papers() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folders.out())) {
            for (Path path : tree.filter(file -> file.toString().endsWith(".pdf") && Files.isRegularFile(file))
                    .toList()) {
                digests.put(
                        String.valueOf(path.getFileName()),
                        Sha256.of(Files.readAllBytes(path)) + Files.getLastModifiedTime(path));
            }
        }
        return digests;
    }

    @Test
    void the_first_look_makes_all_and_the_next_ones_are_quiet() throws IOException {
        assertThat(files(watch.look())).containsExactly("2017-08-18/整改台账.pdf", "2017-08-18/整改标准和分类处理意见.pdf");
        assertThat(watch.look()).isInstanceOf(WatchNews.Quiet.class);
        assertThat(watch.look()).isInstanceOf(WatchNews.Quiet.class);
    }

    @Test
    void only_the_paper_that_says_something_else_is_made_anew() throws IOException {
        news();
        Map<String, String> before = papers();
        edit("ledger-data/问题/上庄村.yaml", "措施: ", "措施: 再次");
        assertThat(watch.look()).as("it may still be written").isInstanceOf(WatchNews.Quiet.class);
        assertThat(files(watch.look())).containsExactly("2017-08-18/整改台账.pdf");
        Map<String, String> after = papers();
        assertThat(after.get("整改台账.pdf")).isNotEqualTo(before.get("整改台账.pdf"));
        assertThat(after.get("整改标准和分类处理意见.pdf")).isEqualTo(before.get("整改标准和分类处理意见.pdf"));
    }

    @Test
    void findings_are_told_before_the_papers_are_made_once_for_each_change() throws IOException {
        news();
        String before = paperOf("整改台账.pdf");
        watch.look();
        edit("ledger-data/问题/上庄村.yaml", "措施: ", "措施: 再次");
        news();
        watch.look();
        assertThat(paperOf("整改台账.pdf")).isNotEqualTo(before);
        assertThat(heard).containsExactly("", before);
    }

    @Test
    void an_error_is_told_with_its_place_and_the_papers_stay() throws IOException {
        news();
        Map<String, String> before = papers();
        edit("ledger-data/问题/上庄村.yaml", "时限: 2017-07-31", "时限: 2017-17-31");
        WatchNews wrong = news();
        assertThat(wrong).isInstanceOf(WatchNews.Wrong.class);
        assertThat(((WatchNews.Wrong) wrong).findings().all().stream().filter(Diagnostic::isError))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code().id()).isEqualTo("TZ203"));
        assertThat(papers()).isEqualTo(before);
        edit("ledger-data/问题/上庄村.yaml", "时限: 2017-17-31", "时限: 2017-07-31");
        assertThat(files(news())).as("it says the same as before").isEmpty();
        assertThat(papers()).isEqualTo(before);
    }

    @Test
    void a_paper_that_was_taken_away_or_altered_is_made_with_the_next_change() throws IOException {
        news();
        Path other = folders.out().resolve("2017-08-18/整改标准和分类处理意见.pdf");
        Files.delete(other);
        edit("ledger-data/问题/上庄村.yaml", "措施: ", "措施: 再次");
        assertThat(files(news())).hasSize(2);
        Files.writeString(other, "改过");
        edit("ledger-data/问题/上庄村.yaml", "措施: ", "措施: 三次");
        assertThat(files(news())).hasSize(2);
        edit("ledger-data/问题/上庄村.yaml", "措施: ", "措施: 四次");
        assertThat(files(news())).hasSize(1);
    }

    @Test
    void while_papers_have_no_place_findings_are_told_once() throws IOException {
        Files.writeString(folders.out(), "");
        for (int look = 0; look < 3; look++) {
            assertThatThrownBy(watch::look).isInstanceOf(IOException.class);
        }
        assertThat(heard).hasSize(1);
        Files.delete(folders.out());
        assertThat(files(watch.look())).hasSize(2);
        assertThat(heard).hasSize(1);
    }

    @Test
    void what_an_editor_lays_beside_the_books_is_nothing() throws IOException {
        news();
        for (String name : List.of(".上庄村.yaml.swp", "上庄村.yaml~", "#上庄村.yaml#", "4913.tmp", "~$周报.xlsx", ".#上庄村.yaml")) {
            Files.writeString(folders.data().resolve("问题").resolve(name), "写到一半");
        }
        assertThat(watch.look()).isInstanceOf(WatchNews.Quiet.class);
        assertThat(watch.look()).isInstanceOf(WatchNews.Quiet.class);
    }

    @Test
    void a_second_save_in_the_same_tick_and_length_is_seen() throws IOException {
        news();
        Path file = office.resolve("ledger-data/问题/上庄村.yaml");
        edit("ledger-data/问题/上庄村.yaml", "措施: ", "措施: 又");
        var time = Files.getLastModifiedTime(file);
        news();
        edit("ledger-data/问题/上庄村.yaml", "措施: 又", "措施: 再");
        Files.setLastModifiedTime(file, time);
        assertThat(files(news())).containsExactly("2017-08-18/整改台账.pdf");
    }

    @Test
    void a_template_that_was_changed_makes_all_papers_anew() throws IOException {
        news();
        edit("templates/整改标准和分类处理意见.ftl", "<#--", "<#-- 试");
        assertThat(files(news())).hasSize(2);
    }

    @Test
    void a_paper_that_cannot_be_replaced_is_told_once_and_tried_again() throws IOException {
        news();
        Path paper = folders.out().resolve("2017-08-18/整改台账.pdf");
        Files.delete(paper);
        // a folder that holds something can be replaced as little as a file that Windows has open
        Files.createDirectories(paper.resolve("开着"));
        edit("ledger-data/问题/上庄村.yaml", "措施: ", "措施: 又");
        assertThat(news()).isEqualTo(new WatchNews.InUse(paper, false));
        assertThat(watch.look()).isEqualTo(new WatchNews.InUse(paper, true));
        Files.delete(paper.resolve("开着"));
        Files.delete(paper);
        assertThat(files(watch.look())).containsExactly("2017-08-18/整改台账.pdf");
        assertThat(paper).isRegularFile();
        assertThat(watch.look()).isInstanceOf(WatchNews.Quiet.class);
    }
}
