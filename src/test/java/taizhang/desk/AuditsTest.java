package taizhang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.audit.AuditReport;
import taizhang.history.RepositoryTrouble;

class AuditsTest {
    @TempDir
    Path root;

    private DeskOffice office;

    @BeforeEach
    void furnish() {
        office = new DeskOffice(root);
    }

    @Test
    void the_books_of_the_commit_are_audited_and_printed_without_codes() throws IOException {
        office.enterLate();
        try (Audits audits = Audits.open(office.folders())) {
            AuditReport report = audits.audit();
            assertThat(report.tip().id()).isEqualTo(office.git().head());
            assertThat(report.commits()).isEqualTo(1);
            assertThat(audits.notes()).containsExactly("文件夹里有1个文件和提交不同，审计只看提交：问题/上庄村.yaml。");
            Pressed pressed = audits.press(report, LocalDate.of(2017, 8, 18), Progress.UNHEARD);
            assertThat(pressed.stopped().isEmpty()).isTrue();
            assertThat(pressed.printed())
                    .hasSize(2)
                    .allMatch(paper -> paper.file().contains("审计报告"))
                    .allMatch(paper -> paper.codes().isEmpty());
        }
    }

    @Test
    void a_commit_that_was_asked_for_says_nothing_of_the_folder() throws IOException {
        office.enterLate();
        try (Audits audits = Audits.open(office.at("HEAD"))) {
            assertThat(audits.notes()).isEmpty();
        }
    }

    @Test
    void without_its_whole_history_nothing_is_audited() throws IOException {
        Path shallow = root.resolve("浅");
        office.git().commit("刘某", "2017-08-26T09:30:00+0800", "第15期");
        office.git()
                .git("clone", "-q", "--depth", "1", office.git().root().toUri().toString(), shallow.toString());
        Folders folders = new Folders(
                shallow,
                shallow.resolve("ledger-data"),
                shallow.resolve("templates"),
                shallow.resolve("output"),
                java.util.Optional.empty());
        assertThatThrownBy(() -> Audits.open(folders))
                .isInstanceOf(RepositoryTrouble.class)
                .hasMessageContaining("浅克隆");
    }

    @Test
    void the_life_of_a_problem_is_known_and_a_check_of_commits_is_put_in_place() throws IOException {
        try (Archive archive = Archive.open(office.folders())) {
            assertThat(archive.lifeOf("上庄-001").orElseThrow().isPresent()).isTrue();
            assertThat(archive.lifeOf("上庄-999")).isEmpty();
        }
        Path hook = Archive.installHook(office.folders(), root.resolve("taizhang"));
        assertThat(Files.readString(hook)).contains("taizhang");
    }
}
