package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.audit.PageCode;
import taizhang.load.DataVersion;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Scope;

class PageSearchTest {
    private static final LocalDate DAY = LocalDate.of(2017, 8, 18);
    private static final List<Paper> KINDS = List.of(Papers.find("排查覆盖表").orElseThrow());

    @TempDir
    Path root;

    private DeskOffice office;
    private Pressed pressed;
    private DataVersion version;

    @BeforeEach
    void press() throws IOException {
        office = new DeskOffice(root);
        try (Books books = Books.open(office.folders())) {
            Press press = Press.of(books, DAY);
            pressed =
                    press.press(press.reports(KINDS, List.of(new Scope.Town())), List.of(Format.PDF), Progress.UNHEARD);
            version = books.version();
        }
    }

    private Optional<PageSearch.Found> find(String code, Optional<Integer> page) throws IOException {
        List<BooksOfVersion> states = BooksOfVersion.find(version.digits(), office.folders());
        String mark = Tool.edition().mark();
        return new PageSearch(states, DAY, KINDS, page, Optional.empty())
                .find(code, (text, books) -> PageCode.of(text, books.digest(), mark))
                .found();
    }

    @Test
    void a_page_is_found_by_its_code() throws IOException {
        String code = pressed.printed().getFirst().codes().getFirst();
        PageSearch.Found found = find(code, Optional.empty()).orElseThrow();
        assertThat(found.text().number()).isEqualTo(1);
        assertThat(found.text().total()).isEqualTo(pressed.pages());
        assertThat(found.title()).contains("排查覆盖表");
        assertThat(found.text().lines()).isNotEmpty();
        assertThat(find(code, Optional.of(99))).isEmpty();
        assertThat(find("AAAA-AAAA", Optional.empty())).isEmpty();
    }

    @Test
    void the_books_of_a_version_are_found_in_the_history_else_in_the_folder() throws IOException {
        office.enterLate();
        BooksOfVersion committed =
                BooksOfVersion.find(version.digits(), office.folders()).getFirst();
        assertThat(committed.label()).startsWith("提交 " + office.git().head().substring(0, 10));
        assertThat(committed.committed()).isTrue();
        try (Books books = Books.open(office.folders())) {
            String now = books.version().digits();
            BooksOfVersion present = BooksOfVersion.find(now, office.folders()).getFirst();
            assertThat(present.label()).isEqualTo("现在的文件夹里");
            assertThat(present.committed()).isFalse();
        }
        assertThat(BooksOfVersion.find("0000000000000000", office.folders())).isEmpty();
    }

    @Test
    void a_folder_is_compared_with_its_list() throws IOException {
        Path day = office.folders().out().resolve("2017-08-18");
        assertThat(FolderCheck.of(day, office.folders()).wrong()).isEmpty();
        Files.writeString(day.resolve("会议.txt"), "");
        Files.writeString(day.resolve("排查覆盖表.pdf"), "");
        assertThat(FolderCheck.of(day, office.folders()))
                .isEqualTo(new FolderCheck(
                        1, List.of("不符：排查覆盖表.pdf（生成以后被改过）"), List.of(), List.of(), List.of(), List.of("会议.txt")));
        Files.delete(day.resolve("排查覆盖表.pdf"));
        assertThat(FolderCheck.of(day, office.folders()).wrong()).containsExactly("缺少：排查覆盖表.pdf");
        assertThatThrownBy(() -> FolderCheck.of(root, office.folders())).isInstanceOf(NoSuchFileException.class);
    }
}
