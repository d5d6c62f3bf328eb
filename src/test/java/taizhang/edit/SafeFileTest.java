package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_file_is_replaced_and_nothing_is_left_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("上庄村.yaml"), "旧");
        SafeFile.replace(file, Optional.of(bytes("旧")), bytes("新"));
        assertThat(file).hasContent("新");
        assertThat(names()).containsExactly("上庄村.yaml");
    }

    @Test
    void a_new_file_gets_its_folder() throws IOException {
        Path file = folder.resolve("问题").resolve("上庄村.yaml");
        SafeFile.replace(file, Optional.empty(), bytes("新"));
        assertThat(file).hasContent("新");
    }

    @Test
    void a_file_that_changed_meanwhile_is_kept() throws IOException {
        Path file = Files.writeString(folder.resolve("上庄村.yaml"), "别人写的");
        assertThatThrownBy(() -> SafeFile.replace(file, Optional.of(bytes("旧")), bytes("新")))
                .isInstanceOf(FileChangedException.class);
        assertThat(file).hasContent("别人写的");
        assertThat(names()).containsExactly("上庄村.yaml");
    }

    @Test
    void a_file_that_came_meanwhile_is_kept() throws IOException {
        Path file = Files.writeString(folder.resolve("上庄村.yaml"), "别人写的");
        assertThatThrownBy(() -> SafeFile.replace(file, Optional.empty(), bytes("新")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("别人写的");
    }

    @Test
    void a_full_folder_of_that_name_leaves_all_as_it_was() throws IOException {
        Path file = Files.createDirectories(folder.resolve("上庄村.yaml"));
        Files.writeString(file.resolve("x"), "x");
        assertThatThrownBy(() -> SafeFile.replace(file, Optional.of(bytes("旧")), bytes("新")))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("上庄村.yaml");
    }

    @Test
    void permissions_and_links_are_kept() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("实.yaml"), "旧");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("链.yaml"), file);
        SafeFile.replace(link, Optional.of(bytes("旧")), bytes("新"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("新");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }
}
