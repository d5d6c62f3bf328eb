package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.load.WorkingTree;

class SeveralFilesTest {
    @TempDir
    Path folder;

    private static FileText text(String text) {
        return FileText.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static Addition change(String path, String before, String after) {
        return new Addition(
                path,
                before.isEmpty() ? Optional.empty() : Optional.of(text(before)),
                text(after),
                new Insertion(0, List.of(), Optional.empty()));
    }

    private int note(Journal journal, List<Addition> changes) throws IOException {
        int entry = journal.begin(new Deed("collect", "第15期", ""));
        for (Addition change : changes) {
            change.noteIn(journal, entry);
        }
        return entry;
    }

    @Test
    void where_one_cannot_be_written_the_others_are_put_back() throws IOException {
        Files.writeString(folder.resolve("一.yaml"), "甲: 1\n");
        Files.writeString(folder.resolve("三.yaml"), "别人: 写的\n");
        WorkingTree tree = WorkingTree.of(folder, "ledger-data");
        Journal journal = Journal.of(tree);
        List<Addition> changes = List.of(
                change("一.yaml", "甲: 1\n", "甲: 2\n"),
                change("二.yaml", "", "乙: 1\n"),
                change("三.yaml", "丙: 1\n", "丙: 2\n"));
        int entry = note(journal, changes);

        assertThatThrownBy(() -> new SeveralFiles(tree, journal).write(changes, entry))
                .isInstanceOf(FileChangedException.class);

        assertThat(folder.resolve("一.yaml")).hasContent("甲: 1");
        assertThat(folder.resolve("二.yaml")).doesNotExist();
        assertThat(folder.resolve("三.yaml")).hasContent("别人: 写的");
        assertThat(journal.marked()).isEmpty();
    }

    @Test
    void what_was_cut_is_finished_but_for_files_edited_since() throws IOException {
        Files.writeString(folder.resolve("一.yaml"), "甲: 2\n");
        Files.writeString(folder.resolve("三.yaml"), "丙: 1\n# 手写\n");
        WorkingTree tree = WorkingTree.of(folder, "ledger-data");
        Journal journal = Journal.of(tree);
        int entry = note(
                journal,
                List.of(
                        change("一.yaml", "甲: 1\n", "甲: 2\n"),
                        change("二.yaml", "", "乙: 1\n"),
                        change("三.yaml", "丙: 1\n", "丙: 2\n")));
        journal.mark(entry);
        SeveralFiles files = new SeveralFiles(tree, journal);

        assertThat(files.finish()).extracting(Deed::command).containsExactly("collect");

        assertThat(folder.resolve("一.yaml")).hasContent("甲: 2");
        assertThat(folder.resolve("二.yaml")).hasContent("乙: 1");
        assertThat(folder.resolve("三.yaml")).hasContent("丙: 1\n# 手写");
        assertThat(files.finish()).isEmpty();
    }
}
