package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two campaigns of an office in one repository: each by itself, under one hook. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoCampaignsTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    static Path folder;

    private static Path root;

    private static CommandLineFixture.Outcome run(Path stand, String... args) {
        return new CommandLineFixture(stand, HOME).run(args);
    }

    private static CommandLineFixture.Outcome fine(Path stand, String... args) {
        CommandLineFixture.Outcome outcome = run(stand, args);
        assertThat(outcome.status())
                .as(String.join(" ", args) + "\n" + outcome.err())
                .isZero();
        return outcome;
    }

    private static void found(String folder, String name) {
        fine(
                root,
                "init",
                folder,
                "名称=" + name,
                "单位=某某县人民政府",
                "开始=2018-01-01",
                "结束=2018-12-31",
                "周期=月",
                "模板=否",
                "单位名单=上河镇、下河镇",
                "类别名单=乱占、乱采",
                "姓名=陈某");
    }

    @BeforeAll
    static void furnish() throws GitAPIException, IOException {
        root = Files.createDirectories(folder.resolve("办公室"));
        Git.init().setDirectory(root.toFile()).setInitialBranch("main").call().close();
        fine(
                root,
                "init",
                "河湖",
                "--试写",
                "名称=某",
                "单位=某某县",
                "开始=2018-01-01",
                "结束=2018-12-31",
                "单位名单=甲镇",
                "类别名单=乙",
                "姓名=陈某");
        // the first makes this a repository of campaigns
        Path data = Files.createDirectories(root.resolve("旧专项/ledger-data"));
        for (String file : List.of("专项.yaml", "单位.yaml", "类别.yaml")) {
            Files.copy(
                    HOME.resolve("src/test/resources/ledgers/minimal/ledger-data")
                            .resolve(file),
                    data.resolve(file));
        }
        found("河湖", "河湖清理");
        found("环保", "环保督察整改");
        for (String each : List.of("河湖", "环保")) {
            fine(
                    root.resolve(each),
                    "new",
                    "上河镇",
                    "类别=乱占",
                    "描述=" + each + "的问题一件",
                    "来源=督导检查",
                    "发现=2018-01-20",
                    "登记=2018-01-21");
            Files.createDirectories(root.resolve(each).resolve("ledger-data/周报"));
            Files.writeString(root.resolve(each).resolve("ledger-data/周报/2018-01-31.yaml"), """
                    期号: 1
                    起: 2018-01-01
                    截止: 2018-01-31
                    报送截止: 2018-01-25
                    编发: 2018-02-01
                    单位:
                      上河镇:
                        报送: 2018-01-25
                        填报人: 张某
                        负责人: 王某
                        排查:
                          - 类别: 乱占
                            件数: 3
                            说明: 逐段查看
                      下河镇:
                    """);
            fine(root.resolve(each), "save", "--name", "陈某");
        }
    }

    @Test
    @Order(1)
    void both_lie_in_the_one_repository_and_one_hook_checks_all() throws IOException {
        assertThat(root.resolve("河湖/.git")).doesNotExist();
        assertThat(Files.readString(root.resolve(".git/config")))
                .contains("folder = 河湖/ledger-data", "folder = 环保/ledger-data", "folder = 旧专项/ledger-data");
        assertThat(Files.readString(root.resolve(".gitattributes")))
                .contains("河湖/ledger-data/**/*.yaml merge=taizhang", "环保/ledger-data/**/*.yaml merge=taizhang");
    }

    @Test
    @Order(2)
    void each_is_built_sealed_audited_and_verified_by_itself() throws IOException {
        for (String each : List.of("河湖", "环保")) {
            Path office = root.resolve(each);
            fine(office, "build", "--only", "问题台账,周报");
            Path list = office.resolve("output/2018-01-31/清单.txt");
            assertThat(Files.readString(list)).contains("# 专项　" + (each.equals("河湖") ? "河湖清理" : "环保督察整改"));
            fine(office, "verify", "--all", "output/2018-01-31");
            fine(office, "seal", "--date", "2018-02-02");
            fine(office, "save");
            assertThat(run(office, "audit", "--no-paper").out()).contains("第1期");
        }
        Path other = root.resolve("环保");
        assertThat(run(other, "verify", "--all", "../河湖/output/2018-01-31").status())
                .isEqualTo(1);
        assertThat(root.resolve("output")).doesNotExist();
    }

    @Test
    @Order(3)
    void with_data_named_the_papers_lie_beside_it() throws IOException {
        fine(root, "build", "--data", "河湖/ledger-data", "--only", "整改台账");
        assertThat(root.resolve("河湖/output/2018-01-31/整改台账.pdf")).exists();
        assertThat(root.resolve("output")).doesNotExist();
    }

    @Test
    @Order(4)
    void papers_of_another_campaign_are_neither_written_over_nor_mixed_with() throws IOException {
        Path list = root.resolve("河湖/output/2018-01-31/清单.txt");
        byte[] before = Files.readAllBytes(list);
        CommandLineFixture.Outcome refused =
                run(root, "build", "--data", "环保/ledger-data", "--out", "河湖/output", "--as-of", "2018-02-10");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("“河湖/output”里放的是另一个专项“河湖清理”的纸", "--out");
        assertThat(Files.readAllBytes(list)).isEqualTo(before);
        assertThat(root.resolve("河湖/output/2018-02-10")).doesNotExist();
    }

    @Test
    @Order(5)
    void they_are_shown_a_line_each() {
        CommandLineFixture.Outcome all = fine(root, "overview");
        assertThat(all.out()).contains("共3个专项", "河湖/ledger-data", "还没有登记");
        assertThat(all.out().lines().filter(line -> line.startsWith("环保督察整改 ")).toList())
                .singleElement()
                .asString()
                .matches("环保督察整改 +2018-01-31 +1 +1 +0 +0% +第1期（至2018-01-31） +1 +环保/ledger-data");
        assertThat(fine(root, "概况").out()).isEqualTo(all.out());
        assertThat(fine(root.resolve("河湖"), "总览").out()).contains("共3个专项");
    }

    @Test
    @Order(6)
    void whoever_stands_in_no_office_is_told_which_there_are() {
        CommandLineFixture.Outcome refused = run(root, "build");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("下面有3个专项：旧专项/ledger-data、河湖/ledger-data、环保/ledger-data");
        assertThat(run(root, "new", "上庄村").err()).contains("下面有3个专项");
    }

    @Test
    @Order(7)
    void the_hook_has_the_books_of_each_checked_that_is_to_be_committed() throws Exception {
        Path program = Files.createDirectories(root.resolve("../程序").normalize());
        Path asked = program.resolve("asked.txt");
        Path launcher = program.resolve("taizhang");
        Files.writeString(launcher, "#!/bin/sh\necho \"$@\" >>'" + asked + "'\nexit 0\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        new CommandLineFixture(root, program).run("audit", "--install-hook", "--data", "河湖/ledger-data");
        for (String each : List.of("河湖", "环保")) {
            Path file = root.resolve(each).resolve("ledger-data/类别.yaml");
            Files.writeString(file, Files.readString(file) + "# 改\n");
        }
        git("add", "河湖", "环保");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "改类别");
        assertThat(Files.readAllLines(asked))
                .anyMatch(line -> line.startsWith("check --data 河湖/ledger-data "))
                .anyMatch(line -> line.startsWith("check --data 环保/ledger-data "))
                .noneMatch(line -> line.contains("旧专项"));
    }

    private static void git(String... words) throws Exception {
        String[] line = new String[words.length + 1];
        line[0] = "git";
        System.arraycopy(words, 0, line, 1, words.length);
        new ProcessBuilder(line).directory(root.toFile()).start().waitFor();
    }
}
