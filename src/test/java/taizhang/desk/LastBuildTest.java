package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taizhang.render.OutputFolder;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;

/** A build is taken for the same as the last only where nothing can have changed. */
class LastBuildTest {
    private static final LocalDate DAY = LocalDate.of(2017, 8, 18);
    private static final List<String> REQUEST = List.of("build", "--only", "排查覆盖表,整改标准和分类处理意见");
    private static final List<Paper> KINDS = List.of(
            Papers.find("排查覆盖表").orElseThrow(), Papers.find("整改标准和分类处理意见").orElseThrow());

    @TempDir
    Path root;

    private DeskOffice office;

    @BeforeEach
    void furnish() {
        office = new DeskOffice(root);
    }

    private Path paper(String name) {
        return office.folders().out().resolve(DAY.toString()).resolve(name);
    }

    private Path note() {
        return office.folders().out().resolve(".依据-上次");
    }

    private Optional<LastBuild.Same> same() throws IOException {
        return LastBuild.of(office.folders(), REQUEST).orElseThrow().same();
    }

    private Pressed build() throws IOException {
        return build(REQUEST, KINDS, unchanged -> {});
    }

    /** What the command does that finds something to do. */
    private Pressed build(List<String> request, List<Paper> kinds, Change meanwhile) throws IOException {
        LastBuild last = LastBuild.of(office.folders(), request).orElseThrow();
        try (Books books = Books.open(office.folders())) {
            Press press = Press.ofDay(books, DAY, kinds);
            List<Report> reports = press.reports(kinds, List.of(new Scope.Town()));
            Optional<Pressed> standing = press.standing(reports, Format.all());
            Pressed pressed =
                    standing.isPresent() ? standing.get() : press.press(reports, Format.all(), Progress.UNHEARD);
            meanwhile.happen(office);
            press.note(last, pressed, 7);
            return pressed;
        }
    }

    @Test
    void the_same_again_needs_nothing_and_writes_nothing() throws IOException {
        assertThat(same()).isEmpty();
        Pressed first = build();
        Map<String, String> papers = new TreeMap<>(office.papers());
        LastBuild.Same same = same().orElseThrow();
        assertThat(same.warnings()).isEqualTo(7);
        assertThat(same.pressed().printed()).isEqualTo(first.printed()).hasSize(4);
        assertThat(same.pressed().kept()).isEqualTo(4);
        assertThat(office.papers()).isEqualTo(papers);
    }

    @FunctionalInterface
    interface Change {
        void happen(DeskOffice office) throws IOException;
    }

    /** Something that happens to the office between two builds. */
    record Happening(String what, Change change) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Happening happening(String what, Change change) {
        return new Happening(what, change);
    }

    /** Another content of the same length and date. */
    private static void replace(Path file, String old, String with) throws IOException {
        FileTime date = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String sought = new String(old.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String given = new String(with.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(text).contains(sought);
        Files.write(file, text.replace(sought, given).getBytes(StandardCharsets.ISO_8859_1));
        Files.setLastModifiedTime(file, date);
        assertThat(Files.size(file)).isEqualTo(bytes.length);
    }

    private static Path data(DeskOffice office, String path) {
        return office.folders().data().resolve(path);
    }

    private static Path paper(DeskOffice office, String name) {
        return office.folders().out().resolve(DAY.toString()).resolve(name);
    }

    static Stream<Happening> happenings() {
        return Stream.of(
                happening("one character of a problem", office -> replace(data(office, "问题/上庄村.yaml"), "尹某", "伊某")),
                happening("line ends", office -> {
                    Path file = data(office, "类别.yaml");
                    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
                }),
                happening(
                        "a file that is none of the ledger's",
                        office -> office.git().write("ledger-data/问题/上庄村 副本.yaml", "问题: []\n")),
                happening("a file left behind", office -> office.git().write("ledger-data/问题/~$上庄村.yaml", "")),
                happening("a new photo", office -> office.git().write("ledger-data/佐证/上庄-001/新.jpg", "照片")),
                happening("a file of 佐证 grown", office -> {
                    try (Stream<Path> files = Files.walk(data(office, "佐证"))) {
                        Path photo = files.filter(Files::isRegularFile)
                                .sorted()
                                .findFirst()
                                .orElseThrow();
                        Files.write(photo, new byte[] {0}, StandardOpenOption.APPEND);
                    }
                }),
                happening("a template", office -> office.git().edit("templates/排查覆盖表.ftl", "<#", "<#-- 改过 -->\n<#")),
                happening("a font", office -> office.git().write("templates/字体/坏.ttf", "不是字体")),
                happening("another commit", office -> {
                    office.git().write("说明.txt", "与台账无关\n");
                    office.git().commit("陈某", "2017-08-20T09:30:00+0800", "说明");
                }),
                happening("a paper gone", office -> Files.delete(paper(office, "排查覆盖表.pdf"))),
                happening("a paper altered", office -> replace(paper(office, "排查覆盖表.pdf"), "%PDF-1.7", "%PDF-1.6")),
                happening("the list altered", office -> replace(paper(office, "清单.json"), "2017", "2018")),
                happening("the line ends of the list", office -> {
                    Path list = paper(office, "清单.txt");
                    Files.writeString(list, Files.readString(list).replace("\n", "\r\n"));
                }),
                happening("the list gone", office -> Files.delete(paper(office, "清单.txt"))),
                happening(
                        "a set that was cut off",
                        office -> Files.writeString(office.folders().out().resolve(".没有换完"), "")));
    }

    @ParameterizedTest
    @MethodSource("happenings")
    void whatever_happened_is_seen(Happening happening) throws IOException {
        build();
        assertThat(same()).isPresent();
        happening.change().happen(office);
        assertThat(same()).isEmpty();
    }

    @Test
    void what_was_taken_back_is_the_same_again() throws IOException {
        build();
        Path file = data(office, "问题/上庄村.yaml");
        byte[] before = Files.readAllBytes(file);
        replace(file, "尹某", "伊某");
        assertThat(same()).isEmpty();
        Files.write(file, before);
        assertThat(same()).isPresent();
    }

    @Test
    void sealed_evidence_is_looked_at_whole() throws IOException {
        office.seal(1);
        Path evidence;
        try (Stream<Path> files = Files.walk(data(office, "佐证"))) {
            evidence = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        build();
        assertThat(same()).isPresent();
        FileTime date = Files.getLastModifiedTime(evidence);
        byte[] bytes = Files.readAllBytes(evidence);
        bytes[bytes.length / 2] ^= 1;
        Files.write(evidence, bytes);
        Files.setLastModifiedTime(evidence, date);
        assertThat(same()).isEmpty();
        build();
        assertThat(same()).isPresent();
        office.seal(2);
        assertThat(same()).isEmpty();
    }

    @Test
    void another_request_or_folder_is_not_the_same() throws IOException {
        build();
        assertThat(LastBuild.of(office.folders(), List.of("build"))
                        .orElseThrow()
                        .same())
                .isEmpty();
        assertThat(LastBuild.of(office.at("HEAD"), REQUEST)).isEmpty();
        Path other = root.resolve("另一处");
        office.git().copy(office.folders().data(), "另一处");
        Folders own = office.folders();
        Folders moved = new Folders(own.here(), other, own.templates(), own.out(), Optional.empty());
        assertThat(LastBuild.of(moved, REQUEST).orElseThrow().same()).isEmpty();
    }

    @Test
    void papers_of_another_request_that_are_listed_must_stand_too() throws IOException {
        List<Paper> more = List.of(Papers.find("督办台账").orElseThrow());
        build(List.of("build", "--only", "督办台账"), more, office -> {});
        build();
        assertThat(same()).isPresent();
        Files.delete(paper("督办台账.pdf"));
        assertThat(same()).isEmpty();
    }

    @Test
    void a_file_saved_meanwhile_leaves_no_note() throws IOException {
        build(REQUEST, KINDS, office -> office.git().append("ledger-data/类别.yaml", "# 又存了一次\n"));
        assertThat(note()).doesNotExist();
        assertThat(same()).isEmpty();
    }

    @Test
    void a_note_that_was_cut_off_or_altered_is_none() throws IOException {
        build();
        List<String> lines = Files.readAllLines(note());
        for (int kept = 0; kept < 6; kept++) {
            Files.write(note(), lines.subList(0, kept));
            assertThat(same()).isEmpty();
        }
        for (int line = 1; line < lines.size(); line++) {
            List<String> altered = new ArrayList<>(lines);
            String first = lines.get(line).startsWith("0") ? "1" : "0";
            altered.set(line, line == 5 ? "七" : first + lines.get(line).substring(1));
            Files.write(note(), altered);
            assertThat(same()).as("line %d", line).isEmpty();
        }
        Files.write(note(), new byte[] {(byte) 0xFF, (byte) 0xFE});
        assertThat(same()).isEmpty();
        build();
        assertThat(same()).isPresent();
    }

    @Test
    void a_note_that_can_be_neither_read_nor_written_does_no_harm() throws IOException {
        Files.createDirectories(note().resolve("别的"));
        for (int again = 0; again < 2; again++) {
            assertThat(same()).isEmpty();
            Pressed pressed = build();
            assertThat(pressed.printed()).hasSize(4);
            assertThat(pressed.followsTorn()).isFalse();
            assertThat(OutputFolder.isTorn(office.folders().out())).isFalse();
        }
    }

    @Test
    void a_build_beside_another_writes_no_note() throws IOException {
        build(REQUEST, KINDS, unchanged -> {});
        Files.delete(note());
        try (OutputFolder other = OutputFolder.open(office.folders().out())) {
            assertThat(build().kept()).isEqualTo(4);
            assertThat(other.isTorn()).isFalse();
        }
        assertThat(note()).doesNotExist();
    }

    @Test
    void papers_of_another_campaign_are_still_refused() throws IOException {
        build();
        Path strange = office.folders().out().resolve("2016-01-01");
        Files.createDirectories(strange);
        String list = Files.readString(paper("清单.txt")).replaceAll("# 专项　.*", "# 专项　另一个专项");
        Files.writeString(strange.resolve("清单.txt"), list);
        assertThatThrownBy(this::same).isInstanceOf(WrongRequest.class).hasMessageContaining("另一个专项");
    }
}
