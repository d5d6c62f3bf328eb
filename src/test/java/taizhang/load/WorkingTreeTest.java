package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingTreeTest {
    @TempDir
    Path folder;

    @Test
    void files_are_listed_by_path_without_the_leftovers_of_editors() throws IOException {
        Files.createDirectories(folder.resolve("问题"));
        Files.createDirectories(folder.resolve(".git"));
        Files.createDirectories(folder.resolve("佐证"));
        for (String name : new String[] {
            "专项.yaml",
            "问题/上庄村.yaml",
            "问题/.上庄村.yaml.swp",
            "问题/上庄村.yaml~",
            "问题/Thumbs.db",
            "佐证/desktop.ini",
            "~$台账.xlsx",
            ".git/config",
            "#专项.yaml#"
        }) {
            Files.writeString(folder.resolve(name), "");
        }
        WorkingTree tree = WorkingTree.of(folder, "ledger-data");
        assertThat(tree.paths()).containsExactly("专项.yaml", "问题/上庄村.yaml");
        assertThat(tree.name()).isEqualTo("ledger-data");
        assertThat(WorkingTree.of(Path.of("src/test/../test")).name()).isEqualTo("src/test/../test");
    }

    @Test
    void what_is_not_on_the_list_of_ignored_files_is_read() throws IOException {
        Files.createDirectories(folder.resolve("周报"));
        for (String name : new String[] {"周报/#2017-06-02.yaml", "上庄村.yaml.bak", "专项.yaml.orig", "#1.jpg"}) {
            Files.writeString(folder.resolve(name), "");
        }
        assertThat(WorkingTree.of(folder).paths())
                .containsExactly("#1.jpg", "上庄村.yaml.bak", "专项.yaml.orig", "周报/#2017-06-02.yaml");
    }

    @Test
    void two_names_of_one_look_are_both_kept_and_both_named() throws IOException {
        Files.createDirectories(folder.resolve("佐证"));
        Path whole = Files.writeString(folder.resolve("佐证/caf\u00E9.jpg"), "1");
        Files.writeString(folder.resolve("佐证/cafe\u0301.jpg"), "22");
        assumeTrue(Files.size(whole) == 1);
        WorkingTree tree = WorkingTree.of(folder, "ledger-data");
        assertThat(tree.paths()).containsExactly("佐证/cafe\u0301.jpg", "佐证/caf\u00E9.jpg");
        assertThat(LedgerFixture.load(tree).findings())
                .extracting(finding -> finding.code().id())
                .contains("TZ184");
    }

    @Test
    void a_missing_folder_is_named() {
        Path missing = folder.resolve("没有");
        assertThatThrownBy(() -> WorkingTree.of(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("没有");
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_refused() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path outside = Files.writeString(folder.resolve("外面.yaml"), "名称: 甲\n");
        Files.writeString(data.resolve("单位.yaml"), "单位:\n");
        assumeTrue(linked(data.resolve("专项.yaml"), outside) && linked(data.resolve("类别.yaml"), Path.of("单位.yaml")));
        WorkingTree tree = WorkingTree.of(data, "ledger-data");
        assertThat(tree.paths()).containsExactly("单位.yaml", "类别.yaml");
        assertThat(LedgerFixture.places(LedgerFixture.load(tree).findings()))
                .contains("专项.yaml:1:1 TZ153")
                .doesNotContain("专项.yaml:1:1 TZ150");
    }

    private static boolean linked(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException notHere) {
            return false;
        }
    }
}
