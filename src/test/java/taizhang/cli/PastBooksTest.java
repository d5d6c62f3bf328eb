package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.desk.Books;
import taizhang.history.GitOffice;

/** What a command prints from a commit is what it prints in a checkout of it. */
class PastBooksTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    private static GitOffice prepared;
    private static String then;

    private GitOffice office;

    /** Two commits, made once. */
    @BeforeAll
    static void furnish(@TempDir Path folder) {
        prepared = GitOffice.found(folder)
                .copy(HOME.resolve("ledger-data"), "ledger-data")
                .copy(HOME.resolve("templates"), "templates");
        then = prepared.commit("陈某", "2017-08-19T09:30:00+0800", "第14期");
        prepared.edit("ledger-data/问题/上庄村.yaml", "有车户未清退", "有车户未及时清退")
                .edit("templates/问题台账.ftl", "问题台账", "问题清单台账")
                .delete("ledger-data/通报.yaml")
                .commit("刘某", "2017-08-26T09:30:00+0800", "第15期");
    }

    @BeforeEach
    void copy() {
        office = prepared.copiedTo(folder.resolve("办公室"));
    }

    private CommandLineFixture.Outcome run(Path here, String... words) {
        return new CommandLineFixture(here, HOME).run(words);
    }

    @Test
    void papers_of_a_commit_are_those_of_its_checkout() throws IOException {
        Path out = folder.resolve("纸");
        var past = run(office.root(), "build", "--rev", then.substring(0, 8), "--out", out.toString());
        assertThat(past.status()).as(past.err()).isZero();
        Path checkout = folder.resolve("检出");
        office.git("worktree", "add", "-q", "--detach", checkout.toString(), then);
        Path out2 = folder.resolve("纸2");
        assertThat(run(checkout, "build", "--out", out2.toString()).status()).isZero();
        assertThat(contents(out)).hasSizeGreaterThanOrEqualTo(6).isEqualTo(contents(out2));
        Path now = folder.resolve("纸3");
        assertThat(run(office.root(), "build", "--only", "问题台账", "--out", now.toString())
                        .status())
                .isZero();
        String paper = "2017-08-18/问题台账.pdf";
        assertThat(now.resolve(paper)).isRegularFile();
        assertThat(Files.mismatch(now.resolve(paper), out.resolve(paper))).isNotEqualTo(-1);
    }

    @Test
    void templates_outside_the_repository_or_not_in_the_commit_are_told() throws IOException {
        Path elsewhere = folder.resolve("表样");
        GitOffice.found(Files.createDirectories(elsewhere)).copy(HOME.resolve("templates"), ".");
        assertThat(notes("--rev", "HEAD~1")).singleElement().asString().contains(then.substring(0, 10));
        assertThat(notes("--rev", "HEAD~1", "--templates", elsewhere.toString()))
                .hasSize(2)
                .last()
                .asString()
                .contains("模板用的是文件夹里现在的");
        assertThat(notes()).isEmpty();
    }

    private java.util.List<String> notes(String... words) throws IOException {
        Place place = new Place(office.root(), HOME);
        WorkspaceOptions options = new WorkspaceOptions(place);
        new picocli.CommandLine(options).parseArgs(words);
        try (Books books = Books.open(options.folders())) {
            return books.notes();
        }
    }

    @Test
    void a_check_of_a_commit_finds_what_was_wrong_then() {
        office.write("ledger-data/问题/上庄村.yaml", "问题:\n  - 编号：上庄-001\n").commit("刘某", "2017-08-27T09:30:00+0800", "写坏了");
        assertThat(run(office.root(), "check").status()).isEqualTo(1);
        assertThat(run(office.root(), "check", "--rev", "HEAD~1").status()).isZero();
        office.git("checkout", "-q", "HEAD~1");
        assertThat(run(office.root(), "check", "--rev", "main").status()).isEqualTo(1);
        assertThat(run(office.root(), "check").status()).isZero();
    }

    @Test
    void what_is_missing_is_told_in_one_sentence() throws IOException {
        assertThat(complaint(office.root(), "--rev", "没有")).startsWith("错误：git 仓库里没有“没有”这个版本");
        Path plain = folder.resolve("普通");
        GitOffice.found(Files.createDirectories(plain)).copy(HOME.resolve("ledger-data"), "ledger-data");
        assertThat(complaint(plain, "--rev", "HEAD")).contains("没有“HEAD”这个版本");
        Files.move(plain.resolve(".git"), folder.resolve("拿走"));
        assertThat(complaint(plain, "--rev", "HEAD")).startsWith("错误：“").contains("不在 git 仓库里");
        Files.createDirectories(office.root().resolve("新账"));
        assertThat(complaint(office.root(), "--rev", "HEAD", "--data", "新账")).contains("里的文件夹 新账");
    }

    @Test
    void a_bare_repository_works_with_a_revision_and_says_so_without() {
        Path bare = folder.resolve("库.git");
        office.git("clone", "-q", "--bare", ".", bare.toString());
        String data = bare.resolve("ledger-data").toString();
        assertThat(run(folder, "check", "--data", data, "--rev", "main").status())
                .isZero();
        assertThat(complaint(folder, "--data", data)).startsWith("错误：找不到");
    }

    private String complaint(Path here, String... words) {
        String[] all = Stream.concat(Stream.of("check"), Stream.of(words)).toArray(String[]::new);
        var outcome = run(here, all);
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err().lines()).hasSize(1);
        return outcome.err();
    }

    /** All files but the note of what was asked for, which a build of a commit does not leave. */
    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".依据-上次"))
                    .toList()) {
                contents.put(
                        root.relativize(file).toString(),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
