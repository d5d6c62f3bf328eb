package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.render.DocumentWriter;
import taizhang.render.Fonts;
import taizhang.render.NarrowStream;
import taizhang.render.Written;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;
import taizhang.template.TemplateFolder;
import taizhang.template.TemplateRenderer;

class PressTest {
    private static final LocalDate DAY = LocalDate.of(2017, 8, 18);
    private static final String PDF = "2017-08-18/排查覆盖表.pdf";
    private static final String XLSX = "2017-08-18/排查覆盖表.xlsx";

    @TempDir
    Path root;

    private DeskOffice office;

    @BeforeEach
    void furnish() {
        office = new DeskOffice(root);
    }

    private static List<Report> coverage(Press press) {
        return press.reports(List.of(Papers.find("排查覆盖表").orElseThrow()), List.of(new Scope.Town()));
    }

    private Pressed press() throws IOException {
        try (Books books = Books.open(office.folders())) {
            Press press = Press.ofDay(books, DAY, List.of());
            assertThat(press.obstacles(Papers.all()).isEmpty()).isTrue();
            return press.press(coverage(press), Format.all(), Progress.UNHEARD);
        }
    }

    @Test
    void a_paper_is_put_in_place_in_both_formats_with_the_list_beside_it() throws IOException {
        Pressed pressed = press();
        assertThat(pressed.stopped().isEmpty()).isTrue();
        assertThat(pressed.printed()).extracting(Printed::file).containsExactly(PDF, XLSX);
        assertThat(pressed.printed().getFirst().codes())
                .hasSize(pressed.pages())
                .allMatch(code -> code.matches("[A-Z][0-9A-Z]{3}(-[0-9A-Z]{4}){2}"));
        assertThat(pressed.printed().getLast().codes()).isEmpty();
        assertThat(office.papers()).containsOnlyKeys(PDF, XLSX, "2017-08-18/清单.json", "2017-08-18/清单.txt");
        assertThat(FolderCheck.of(office.folders().out().resolve("2017-08-18"), office.folders()))
                .isEqualTo(new FolderCheck(2, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void progress_is_told_before_each_paper_and_at_the_end() throws IOException {
        List<String> heard = new ArrayList<>();
        try (Books books = Books.open(office.folders())) {
            Press press = Press.of(books, DAY);
            List<Report> reports = press.reports(
                    List.of(
                            Papers.find("排查覆盖表").orElseThrow(),
                            Papers.find("整改标准和分类处理意见").orElseThrow()),
                    List.of(new Scope.Town()));
            press.press(reports, List.of(Format.XLSX), (done, all) -> heard.add(done + "/" + all));
        }
        assertThat(heard).containsExactly("0/2", "1/2", "2/2");
    }

    @Test
    void one_hand_and_four_make_the_same() throws IOException {
        List<List<Printed>> made = new ArrayList<>();
        try (Books books = Books.open(office.folders())) {
            TemplateFolder templates = books.templates();
            Provenance provenance = Provenance.of(books, DAY, "");
            Press press = Press.of(books, DAY);
            List<Report> reports = press.reports(
                    Papers.all(),
                    List.of(new Scope.Town(), Scope.units(books.ledger()).getFirst()));
            for (int hands : new int[] {1, 4}) {
                Fonts fonts = Fonts.bundled();
                PressRun run = new PressRun(
                        new TemplateRenderer(templates),
                        new SheetShelf(templates),
                        provenance.marking(),
                        () -> Format.writers(Format.all(), provenance.stamp(), fonts),
                        Progress.UNHEARD,
                        hands);
                made.add(run.remake(reports));
            }
        }
        assertThat(made.getLast()).hasSizeGreaterThan(20).isEqualTo(made.getFirst());
    }

    @Test
    void a_broken_template_is_an_obstacle_and_stops_its_paper() throws IOException {
        office.git().edit("templates/排查覆盖表.ftl", "<#", "<#nothing>\n<#");
        try (Books books = Books.open(office.folders())) {
            Press press = Press.ofDay(books, DAY, List.of());
            assertThat(press.obstacles(Papers.all()).hasErrors()).isTrue();
            assertThat(press.obstacles(Papers.all()).sources()).isNotEmpty();
            Pressed pressed = press.press(coverage(press), Format.all(), Progress.UNHEARD);
            assertThat(pressed.printed()).isEmpty();
            assertThat(pressed.stopped().hasErrors()).isTrue();
        }
        assertThat(office.papers()).isEmpty();
    }

    @Test
    void a_broken_template_of_a_paper_that_is_not_asked_for_stops_nothing() throws IOException {
        office.git().edit("templates/周报.ftl", "<#", "<#nothing>\n<#");
        List<Paper> asked = List.of(Papers.find("排查覆盖表").orElseThrow());
        try (Books books = Books.open(office.folders())) {
            Press press = Press.ofDay(books, DAY, List.of());
            assertThat(press.obstacles(Papers.all()).hasErrors()).isTrue();
            assertThat(press.obstacles(asked).isEmpty()).isTrue();
            assertThat(press.press(coverage(press), Format.all(), Progress.UNHEARD)
                            .printed())
                    .hasSize(2);
        }
        office.git().edit("templates/公共.ftl", "<#", "<#nothing>\n<#");
        try (Books books = Books.open(office.folders())) {
            assertThat(Press.ofDay(books, DAY, List.of()).obstacles(asked).hasErrors())
                    .isTrue();
        }
    }

    @Test
    void a_disk_that_is_full_at_any_byte_is_named_and_leaves_the_old_papers() throws IOException {
        press();
        Map<String, String> old = office.papers();
        try (Books books = Books.open(office.folders())) {
            for (Format format : Format.all()) {
                String file = format == Format.PDF ? PDF : XLSX;
                int size = old.getOrDefault(file, "").length();
                for (int room : new int[] {0, 1, size / 3, size - 1}) {
                    assertThatThrownBy(() -> press(books, format, room))
                            .isInstanceOfSatisfying(FileSystemException.class, full -> {
                                assertThat(full.getFile()).isEqualTo(file);
                                assertThat(full.getReason()).isEqualTo(NarrowStream.FULL);
                            });
                    assertThat(office.papers()).isEqualTo(old);
                }
            }
        }
    }

    /** Presses onto a disk that has so much room for the files of one format. */
    private static void press(Books books, Format narrow, int room) throws IOException {
        TemplateFolder templates = books.templates();
        Provenance provenance = Provenance.of(books, DAY, "");
        List<DocumentWriter> writers = Format.writers(Format.all(), provenance.stamp(), Fonts.bundled()).stream()
                .map(writer -> writer.extension().equals(narrow.extension()) ? new NarrowWriter(writer, room) : writer)
                .toList();
        new PressRun(
                        new TemplateRenderer(templates),
                        new SheetShelf(templates),
                        provenance.marking(),
                        () -> writers,
                        Progress.UNHEARD)
                .print(coverage(Press.of(books, DAY)), books.folders().out(), provenance.manifest(), Optional.empty());
    }

    private record NarrowWriter(DocumentWriter writer, int room) implements DocumentWriter {
        @Override
        public String extension() {
            return writer.extension();
        }

        @Override
        public Checked<Written> write(Document document, OutputStream out) throws IOException {
            return writer.write(document, new NarrowStream(out, room));
        }
    }
}
