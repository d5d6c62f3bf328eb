package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.history.RepositoryTrouble;

class BooksTest {
    @TempDir
    Path root;

    private DeskOffice office;

    @BeforeEach
    void furnish() {
        office = new DeskOffice(root);
    }

    @Test
    void the_books_of_a_folder_are_read_and_checked() throws IOException {
        try (Books books = Books.open(office.folders())) {
            assertThat(books.check().hasErrors()).isFalse();
            assertThat(books.latestDate()).contains(LocalDate.of(2017, 8, 18));
            assertThat(books.notes()).isEmpty();
            assertThat(books.archive()).isEmpty();
        }
    }

    @Test
    void findings_come_with_the_files_they_are_in() throws IOException {
        office.git().edit("ledger-data/问题/上庄村.yaml", "上庄-001", "上庄一号");
        try (Books books = Books.open(office.folders())) {
            assertThat(books.unread().hasErrors()).isTrue();
            Findings findings = books.check();
            assertThat(findings.count()).isPositive();
            assertThat(findings.sources()).anyMatch(file -> file.path().equals("ledger-data/问题/上庄村.yaml"));
        }
    }

    @Test
    void the_books_of_a_commit_are_those_of_its_day_with_its_templates() throws IOException {
        String then = office.git().head();
        office.enterLate();
        office.git().delete("templates/通报.ftl").commit("刘某", "2017-08-26T09:30:00+0800", "第15期");
        try (Books past = Books.open(office.at(then.substring(0, 8)));
                Books now = Books.open(office.folders())) {
            assertThat(now.ledger().problems()).hasSize(past.ledger().problems().size() + 1);
            assertThat(past.templates().files()).hasSize(now.templates().files().size() + 1);
            assertThat(past.notes()).singleElement().asString().contains(then.substring(0, 10));
            assertThat(BooksCommit.of(past)).isEqualTo(new BooksCommit(Optional.of(then), true));
            assertThat(BooksCommit.of(now))
                    .isEqualTo(new BooksCommit(Optional.of(office.git().head()), true));
        }
    }

    @Test
    void a_file_that_is_not_as_committed_shows() throws IOException {
        office.enterLate();
        try (Books books = Books.open(office.folders())) {
            assertThat(BooksCommit.of(books))
                    .isEqualTo(new BooksCommit(Optional.of(office.git().head()), false));
        }
    }

    @Test
    void what_is_not_there_is_the_fault_of_the_machine() {
        Path nowhere = root.resolve("没有");
        Folders folders = new Folders(root, nowhere, nowhere, nowhere, Optional.empty());
        assertThatThrownBy(() -> Books.open(folders)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Archive.open(folders)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Books.open(office.at("没有"))).isInstanceOf(RepositoryTrouble.class);
        Folders elsewhere = new Folders(root, root.resolve("新账"), nowhere, nowhere, Optional.of("HEAD"));
        assertThatThrownBy(() -> Books.open(elsewhere)).hasMessageContaining("里的文件夹 新账");
    }
}
