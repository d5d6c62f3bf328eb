package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteLockTest {
    @TempDir
    Path folder;

    @Test
    void what_a_killed_program_left_is_cleared_away_by_the_next() throws Exception {
        Path work = Files.createDirectories(folder.resolve(WriteLock.FOLDER));
        Files.writeString(work.resolve(".上庄村.yaml.4711.tmp"), "half");
        Files.writeString(work.resolve("锁"), "张某，进程 4711\n");
        SafeFile.replace(folder, folder.resolve("上庄村.yaml"), Optional.empty(), "新".getBytes(StandardCharsets.UTF_8));
        assertThat(folder.resolve("上庄村.yaml")).hasContent("新");
        try (var files = Files.list(work)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly(".gitignore", "锁");
        }
    }

    @Test
    void git_sees_nothing_of_it() throws Exception {
        try (WriteLock lock = WriteLock.take(folder)) {
            assertThat(lock.folder().resolve(".gitignore")).hasContent("*");
        }
    }

    @Test
    void who_comes_second_waits_and_then_sees_what_the_first_wrote() throws Exception {
        Path file = Files.writeString(folder.resolve("上庄村.yaml"), "旧");
        CompletableFuture<Void> second;
        try (WriteLock lock = WriteLock.take(folder)) {
            assertThat(lock.folder()).exists();
            second = CompletableFuture.runAsync(() -> {
                try {
                    SafeFile.replace(
                            folder,
                            file,
                            Optional.of("旧".getBytes(StandardCharsets.UTF_8)),
                            "乙".getBytes(StandardCharsets.UTF_8));
                } catch (java.io.IOException changed) {
                    throw new java.io.UncheckedIOException(changed);
                }
            });
            assertThatThrownBy(() -> second.get(100, TimeUnit.MILLISECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            Files.writeString(file, "甲");
        }
        assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS)).hasRootCauseInstanceOf(FileChangedException.class);
        assertThat(file).hasContent("甲");
    }
}
