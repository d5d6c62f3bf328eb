package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path root;

    @Test
    void papers_appear_only_when_published() throws IOException {
        Path paper = root.resolve("2017-08-18/整改台账.pdf");
        try (OutputFolder folder = OutputFolder.open(root)) {
            write(folder, "2017-08-18/整改台账.pdf", "new");
            assertThat(paper).doesNotExist();
            folder.publish();
        }
        assertThat(paper).hasContent("new");
        assertThat(filesBelow(root)).containsExactly("2017-08-18/整改台账.pdf");
    }

    @Test
    void a_run_that_stops_before_publishing_leaves_the_earlier_papers() throws IOException {
        Path paper = root.resolve("a.pdf");
        Files.writeString(paper, "old");
        try (OutputFolder folder = OutputFolder.open(root)) {
            write(folder, "a.pdf", "half");
        }
        assertThat(paper).hasContent("old");
        assertThat(filesBelow(root)).containsExactly("a.pdf");
    }

    @Test
    void leftovers_of_a_killed_run_are_cleared_away() throws IOException {
        Files.createDirectories(root.resolve(".生成中/x"));
        Files.writeString(root.resolve(".生成中/x/a.pdf"), "half");
        try (OutputFolder folder = OutputFolder.open(root)) {
            write(folder, "x/a.pdf", "whole");
            folder.publish();
        }
        assertThat(filesBelow(root)).containsExactly("x/a.pdf");
    }

    @Test
    void files_of_the_office_are_not_touched() throws IOException {
        Files.createDirectories(root.resolve("2017-08-18"));
        Files.writeString(root.resolve("2017-08-18/会议纪要.docx"), "ours");
        try (OutputFolder folder = OutputFolder.open(root)) {
            write(folder, "2017-08-18/整改台账.pdf", "new");
            folder.publish();
        }
        assertThat(filesBelow(root)).containsExactly("2017-08-18/会议纪要.docx", "2017-08-18/整改台账.pdf");
    }

    @Test
    void two_runs_at_once_are_refused() throws IOException {
        try (OutputFolder first = OutputFolder.open(root)) {
            assertThatThrownBy(() -> OutputFolder.open(root)).isInstanceOf(OutputBusyException.class);
            write(first, "a.pdf", "new");
            first.publish();
        }
        assertThat(root.resolve("a.pdf")).hasContent("new");
    }

    @Test
    void the_lock_stays_for_those_who_already_look_at_it() throws IOException {
        OutputFolder.open(root).close();
        assertThat(root.resolve(".锁")).exists();
        OutputFolder.open(root).close();
    }

    @Test
    void a_set_that_was_torn_is_told_until_it_is_whole_again() throws IOException {
        Files.createDirectories(root.resolve("b.pdf/in-use"));
        try (OutputFolder folder = OutputFolder.open(root)) {
            assertThat(folder.isTorn()).isFalse();
            write(folder, "a.pdf", "new");
            write(folder, "b.pdf", "new");
            assertThatThrownBy(folder::publish).isInstanceOf(FileInUseException.class);
        }
        Files.delete(root.resolve("b.pdf/in-use"));
        Files.delete(root.resolve("b.pdf"));
        try (OutputFolder folder = OutputFolder.open(root)) {
            assertThat(folder.isTorn()).isTrue();
            write(folder, "b.pdf", "new");
            folder.publish();
        }
        try (OutputFolder folder = OutputFolder.open(root)) {
            assertThat(folder.isTorn()).isFalse();
        }
    }

    @Test
    void a_set_of_which_nothing_was_moved_is_not_torn() throws IOException {
        Files.createDirectories(root.resolve("a.pdf/in-use"));
        try (OutputFolder folder = OutputFolder.open(root)) {
            write(folder, "a.pdf", "new");
            write(folder, "b.pdf", "new");
            assertThatThrownBy(folder::publish).isInstanceOf(FileInUseException.class);
        }
        assertThat(OutputFolder.isTorn(root)).isFalse();
    }

    @Test
    void names_that_windows_keeps_for_itself_are_changed() {
        assertThat(java.util.stream.Stream.of(
                                "CON", "nul", "com1", "LPT9.x", "COM¹", "上庄村.", "上庄村 . ", "a:b", ".x", "", "上庄村",
                                "CONTRA", "a.b")
                        .map(OutputFolder::nameFor))
                .containsExactly(
                        "-CON", "-nul", "-com1", "-LPT9.x", "-COM¹", "上庄村-", "上庄村--", "a-b", "-.x", "-", "上庄村",
                        "CONTRA", "a.b");
    }

    @Test
    void a_paper_that_cannot_be_replaced_is_named() throws IOException {
        Files.createDirectories(root.resolve("a.pdf/in-use"));
        try (OutputFolder folder = OutputFolder.open(root)) {
            write(folder, "a.pdf", "new");
            assertThatThrownBy(folder::publish)
                    .isInstanceOf(FileInUseException.class)
                    .hasMessageContaining("a.pdf");
        }
    }

    @Test
    void a_name_that_leaves_the_folder_is_a_bug() throws IOException {
        try (OutputFolder folder = OutputFolder.open(root)) {
            assertThatThrownBy(() -> folder.create("../a.pdf")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void write(OutputFolder folder, String name, String text) throws IOException {
        try (OutputStream out = folder.create(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> filesBelow(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(".锁"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
