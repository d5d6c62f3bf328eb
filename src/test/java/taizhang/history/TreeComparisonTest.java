package taizhang.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files that differ only in how Unicode writes them. */
class TreeComparisonTest {
    private static final String WHOLE = "佐证/上庄-001/Caf\u00E9.txt";
    private static final String PARTS = "佐证/上庄-001/Cafe\u0301.txt";

    @TempDir
    Path folder;

    private GitOffice office;
    private int minute;

    @BeforeEach
    void furnish() throws IOException {
        office = GitOffice.found(Files.createDirectories(folder.resolve("办公室")));
        office.write("ledger-data/专项.yaml", "名称: 某\n");
        commit();
    }

    @Test
    void two_files_whose_names_differ_in_form_only_stay_two() throws IOException {
        office.write("ledger-data/" + WHOLE, "一").write("ledger-data/" + PARTS, "二");
        commit();
        assertThat(changed()).containsExactlyInAnyOrder(WHOLE, PARTS);
        office.write("ledger-data/" + PARTS, "三");
        commit();
        assertThat(changed()).containsExactlyInAnyOrder(WHOLE, PARTS, PARTS);
        Files.delete(office.root().resolve("ledger-data/" + PARTS));
        commit();
        assertThat(changed()).containsExactlyInAnyOrder(WHOLE, PARTS, PARTS, PARTS);
    }

    @Test
    void a_file_whose_name_another_computer_wrote_in_parts_is_the_same_file() throws IOException {
        office.write("ledger-data/" + WHOLE, "一");
        commit();
        Files.delete(office.root().resolve("ledger-data/" + WHOLE));
        office.write("ledger-data/" + PARTS, "一");
        commit();
        assertThat(changed()).containsExactly(WHOLE);
        office.write("ledger-data/" + PARTS, "二");
        commit();
        assertThat(changed()).containsExactly(WHOLE, WHOLE);
    }

    private void commit() {
        office.commit("陈某", String.format("2017-06-01T08:%02d:00+0800", minute++), "改动");
    }

    private List<String> changed() throws IOException {
        try (Repository repository = Repository.enclosing(office.root())) {
            return LedgerHistory.of(repository, repository.head(), "ledger-data").files().stream()
                    .map(FileChange::path)
                    .filter(path -> path.startsWith("佐证/"))
                    .toList();
        }
    }
}
