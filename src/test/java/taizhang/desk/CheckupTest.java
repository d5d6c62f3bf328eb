package taizhang.desk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.desk.Symptom.Degree;

/** What is wrong outside the books is found, one thing at a time, with what to do; a sound office has nothing wrong. */
class CheckupTest {
    private static final Instant NOW =
            OffsetDateTime.parse("2030-01-01T08:00:00Z").toInstant();
    private static final Machine SOUND = new Machine("25 试验", 1L << 30, UTF_8, UTF_8, NOW, true);

    @TempDir
    Path root;

    private Folders folders;

    @BeforeEach
    void furnish() throws IOException {
        folders = office("办公室");
    }

    private Folders office(String name) throws IOException {
        Path place = root.resolve(name);
        Files.createDirectories(place.resolve("ledger-data"));
        Files.createDirectories(place.resolve("templates"));
        Files.writeString(place.resolve("ledger-data/专项.yaml"), "名称: 河湖清理\n");
        Files.writeString(place.resolve("templates/周报.ftl"), "");
        return new Folders(
                place,
                place.resolve("ledger-data"),
                place.resolve("templates"),
                place.resolve("output"),
                Optional.empty());
    }

    private List<String> amiss(Machine machine) {
        return amiss(folders, machine);
    }

    private static List<String> amiss(Folders folders, Machine machine) {
        return Checkup.of(folders, machine).stream()
                .filter(symptom -> symptom.degree() != Degree.FINE)
                .map(symptom -> symptom.degree().label() + " " + symptom.about() + "：" + symptom.said())
                .toList();
    }

    private static Machine screen(String charset) {
        return new Machine("25", 1L << 30, Charset.forName(charset), UTF_8, NOW, true);
    }

    @Test
    void everything_amiss_has_a_remedy_and_nothing_else_has() {
        List<Symptom> all = Stream.of(SOUND, new Machine("21", 1L << 20, US_ASCII, US_ASCII, NOW, false))
                .flatMap(machine -> Checkup.of(folders, machine).stream())
                .toList();
        assertThat(all)
                .allSatisfy(symptom -> assertThat(symptom.remedy().isEmpty())
                        .as(symptom.toString())
                        .isEqualTo(symptom.degree() == Degree.FINE));
    }

    @Test
    void a_sound_machine_lacks_only_a_repository() {
        assertThat(amiss(SOUND)).singleElement().asString().startsWith("留意 仓库：").contains("不在 git 仓库里");
        assertThat(folders.out()).doesNotExist();
        assertThat(folders.data()).isDirectoryContaining("glob:**专项.yaml");
        assertThat(folders.data().toFile().list()).containsExactly("专项.yaml");
    }

    @Test
    void a_screen_that_cannot_show_chinese_is_told_and_one_of_gb18030_can() {
        assertThat(amiss(screen("US-ASCII"))).anyMatch(line -> line.startsWith("要改 屏幕文字：编码 US-ASCII"));
        assertThat(amiss(screen("windows-1252"))).anyMatch(line -> line.startsWith("要改 屏幕文字"));
        assertThat(amiss(screen("GB18030"))).noneMatch(line -> line.contains("屏幕文字"));
        assertThat(amiss(screen("GBK"))).noneMatch(line -> line.contains("屏幕文字"));
        assertThat(amiss(new Machine("25", 1L << 30, UTF_8, US_ASCII, NOW, true)))
                .anyMatch(line -> line.startsWith("要改 文件名"));
    }

    @Test
    void little_memory_and_a_missing_cache_are_notes() {
        assertThat(amiss(new Machine("25", 100L << 20, UTF_8, UTF_8, NOW, false)))
                .anyMatch(line -> line.startsWith("留意 运行环境") && line.contains("100MB"))
                .anyMatch(line -> line.startsWith("留意 启动缓存"));
    }

    @Test
    void a_missing_data_folder_and_an_output_that_is_a_file_are_told() throws IOException {
        Files.writeString(folders.out(), "");
        assertThat(amiss(SOUND)).anyMatch(line -> line.startsWith("要改 输出文件夹") && line.contains("是一个文件"));
        Files.delete(folders.data().resolve("专项.yaml"));
        Files.delete(folders.data());
        assertThat(amiss(SOUND)).anyMatch(line -> line.startsWith("要改 台账文件夹：没有 ledger-data"));
    }

    @Test
    void a_file_of_next_week_tells_of_a_wrong_clock() throws IOException {
        Path file = folders.data().resolve("专项.yaml");
        Files.setLastModifiedTime(file, FileTime.from(NOW.plus(Duration.ofHours(20))));
        assertThat(amiss(SOUND)).noneMatch(line -> line.contains("时钟"));
        Files.setLastModifiedTime(file, FileTime.from(NOW.plus(Duration.ofDays(7))));
        assertThat(amiss(SOUND)).anyMatch(line -> line.startsWith("留意 时钟") && line.contains("专项.yaml"));
    }

    @Test
    void a_folder_that_another_program_copies_is_told() throws IOException {
        assertThat(amiss(office("OneDrive"), SOUND)).anyMatch(line -> line.startsWith("留意 所在位置"));
        assertThat(amiss(office("很长的名字".repeat(8) + "/" + "更长的名字".repeat(12) + "/" + "还要长".repeat(25)), SOUND))
                .anyMatch(line -> line.startsWith("留意 所在位置：路径有"));
    }

    @Test
    void a_font_that_is_none_is_told() throws IOException {
        Files.createDirectories(folders.templates().resolve("字体"));
        Files.writeString(folders.templates().resolve("字体/坏.ttf"), "不是字体");
        assertThat(amiss(SOUND)).anyMatch(line -> line.startsWith("要改 单位自己的字体"));
    }

    @Test
    void a_repository_is_looked_at_and_its_password_is_not_shown() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(folders.here().toFile()).call()) {
            StoredConfig settings = git.getRepository().getConfig();
            settings.setString("user", null, "name", "陈某");
            settings.setString("remote", "origin", "url", "https://chen:secret@example.invalid/a.git");
            settings.save();
            Files.writeString(git.getRepository().getDirectory().toPath().resolve("taizhang-plan"), "");
            assertThat(amiss(SOUND))
                    .anyMatch(line -> line.startsWith("留意 仓库：有，还没有提交过"))
                    .anyMatch(line -> line.startsWith("留意 上次同步：被打断过"))
                    .anyMatch(line -> line.startsWith("留意 提交前检查：没有装"));
            assertThat(Checkup.of(folders, SOUND).toString())
                    .contains("https://chen@example.invalid/a.git")
                    .doesNotContain("secret");
            Archive.installHook(folders, folders.here().resolve("taizhang"));
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("台账")
                    .setAuthor("陈某", "a@example.invalid")
                    .setNoVerify(true)
                    .setSign(false)
                    .call();
        }
        assertThat(amiss(SOUND)).noneMatch(line -> line.contains("提交前检查")).noneMatch(line -> line.contains("还没有提交过"));
        Machine slow = new Machine("25", 1L << 30, UTF_8, UTF_8, Instant.EPOCH, true);
        assertThat(amiss(slow)).anyMatch(line -> line.startsWith("要改 时钟：最近一次提交的时间比现在还晚"));
    }

    @Test
    void templates_that_are_gone_are_told() throws IOException {
        Files.delete(folders.templates().resolve("周报.ftl"));
        assertThat(amiss(SOUND)).anyMatch(line -> line.startsWith("要改 表样文件夹：templates 里没有表样"));
        Files.delete(folders.templates());
        assertThat(amiss(SOUND)).anyMatch(line -> line.startsWith("要改 表样文件夹：没有文件夹 templates"));
    }

    private Path committed() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(folders.here().toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("台账")
                    .setAuthor("陈某", "a@example.invalid")
                    .setSign(false)
                    .call();
            assertThat(amiss(SOUND)).noneMatch(line -> line.startsWith("要改"));
            return git.getRepository().getDirectory().toPath();
        }
    }

    @Test
    void a_lock_that_somebody_left_is_told_but_not_that_of_a_run_which_the_next_one_sweeps() throws Exception {
        Path git = committed();
        Files.writeString(git.resolve("index.lock"), "");
        assertThat(amiss(SOUND)).anyMatch(line -> line.startsWith("要改 往仓库里写") && line.contains("index.lock"));
        Files.writeString(git.resolve("taizhang.lock"), "进程 1");
        assertThat(amiss(SOUND)).noneMatch(line -> line.startsWith("要改"));
    }

    @Test
    void a_repository_in_ruins_is_not_called_one_without_commits() throws Exception {
        Path git = committed();
        try (Stream<Path> branches = Files.list(git.resolve("refs/heads"))) {
            Files.writeString(branches.findFirst().orElseThrow(), "");
        }
        assertThat(amiss(SOUND))
                .anyMatch(line -> line.startsWith("要改 仓库：") && line.contains("分支的文件"))
                .noneMatch(line -> line.contains("还没有提交过"));
        Files.writeString(git.resolve("HEAD"), "坏");
        assertThat(amiss(SOUND)).anyMatch(line -> line.startsWith("要改 仓库：") && line.contains("坏了"));
    }

    @Test
    void a_repository_that_lost_its_objects_is_told() throws Exception {
        Path objects = committed().resolve("objects");
        try (Stream<Path> tree = Files.walk(objects)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                assertThat(file.toFile().setWritable(true)).isTrue();
                Files.delete(file);
            }
        }
        assertThat(amiss(SOUND))
                .anyMatch(line -> line.startsWith("要改 仓库：") && line.contains("不完整"))
                .noneMatch(line -> line.contains("还没有提交过"));
    }
}
