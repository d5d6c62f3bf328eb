package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.history.GitOffice;

/** Save and sync as two clerks use them. */
class SyncCommandTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String SHANG = "ledger-data/问题/上庄村.yaml";
    private static final String PROBLEM = """
              - 编号: 上庄-004
                类别: 精准识别
                描述: 某事
                来源: 督导检查
                发现: 2017-05-25
                登记: 2017-05-26
                整改:
                  方式: 限期整改
                  目标: 见措施。
                  措施: 评议。
                  时限: 2017-08-31
                  责任人: 张某
            """;

    @TempDir
    static Path prepared;

    @TempDir
    Path folder;

    private GitOffice chen;
    private GitOffice li;

    @BeforeAll
    static void found() throws IOException {
        Path share = Files.createDirectories(prepared.resolve("share.git"));
        new GitOffice(share).git("init", "-q", "--bare", "-b", "main");
        GitOffice one = GitOffice.found(Files.createDirectories(prepared.resolve("陈某")));
        one.copy(HOME.resolve("src/test/resources/ledgers/oversight/ledger-data"), "ledger-data");
        one.commit("陈某", "2017-05-27T09:00:00+0800", "台账");
        one.git("config", "user.name", "陈某");
        one.git("remote", "add", "origin", "../share.git");
        one.git("push", "-q", "-u", "origin", "main");
        one.copiedTo(prepared.resolve("李某")).git("config", "user.name", "李某");
    }

    @BeforeEach
    void copy() {
        new GitOffice(prepared).copiedTo(folder);
        chen = new GitOffice(folder.resolve("陈某"));
        li = new GitOffice(folder.resolve("李某"));
    }

    private static CommandLineFixture.Outcome run(GitOffice office, String... words) {
        return new CommandLineFixture(office.root(), HOME).run(words);
    }

    private static String problem(String text) {
        return PROBLEM.replace("某事", text)
                .indent(2)
                .replaceAll("(?m)^ {4}-", "  -")
                .replaceAll("(?m)^ {6}", "    ");
    }

    @Test
    void save_says_what_changed() {
        chen.append(SHANG, problem("一户的补贴没有发。"));
        chen.edit(
                SHANG,
                "        制度: 《上庄村评议公示办法》\n",
                "        制度: 《上庄村评议公示办法》\n      - 日期: 2017-05-26\n        事项: 完成整改\n        情况: 已清退。\n");
        chen.edit("ledger-data/周报/2017-05-26.yaml", "第三户正在补材料。", "第三户材料已补齐。");
        var outcome = run(chen, "save");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo("已保存：上庄-001完成整改；上庄-004登记；第2期周报：上庄村\n");
        assertThat(chen.git("log", "-1", "--format=%an %s")).isEqualTo("陈某 上庄-001完成整改；上庄-004登记；第2期周报：上庄村\n");
        assertThat(chen.git("status", "--short")).isEmpty();
        assertThat(run(chen, "保存").out()).isEqualTo("没有改动，不用保存。\n");
    }

    @Test
    void save_refuses_what_the_hook_refuses() {
        String before = chen.head();
        chen.edit(SHANG, "时限: 2017-05-30", "时限: 2017-04-31");
        var outcome = run(chen, "save");
        assertThat(outcome.status()).isOne();
        assertThat(outcome.err()).contains("TZ203", "没有保存");
        chen.edit(SHANG, "时限: 2017-04-31", "时限: 2017-05-30");
        chen.write("ledger-data/佐证/花名册.txt", "赵某 11010519491231002X\n");
        assertThat(run(chen, "save").err()).contains("没有保存").doesNotContain("19491231");
        chen.delete("ledger-data/佐证/花名册.txt").append(SHANG, "# 一行注释\n");
        assertThat(run(chen, "save", "--message", "电话13812345678").status()).isOne();
        assertThat(chen.head()).isEqualTo(before);
        assertThat(run(chen, "save", "--说明", "加注释", "--姓名", "周某").status()).isZero();
        assertThat(chen.git("log", "-1", "--format=%an %cn %s")).isEqualTo("周某 周某 加注释\n");
    }

    @Test
    void save_leaves_staged_what_is_not_of_the_books() {
        chen.write("别处/名单.txt", "赵某 11010519491231002X\n");
        chen.write("别处/旧.txt", "旧\n");
        chen.git("add", "别处");
        chen.append(SHANG, problem("一户的补贴没有发。"));
        chen.delete("ledger-data/周报/2017-05-26.yaml");
        assertThat(run(chen, "save").status()).isZero();
        assertThat(chen.git("-c", "core.quotepath=false", "show", "--name-status", "--format="))
                .isEqualTo("D\tledger-data/周报/2017-05-26.yaml\nM\t" + SHANG + "\n");
        assertThat(chen.git("-c", "core.quotepath=false", "status", "--short"))
                .isEqualTo("A  别处/名单.txt\nA  别处/旧.txt\n");
        chen.append(SHANG, "# 记\n").git("add", SHANG);
        chen.edit(SHANG, "# 记\n", "");
        String before = chen.head();
        assertThat(run(chen, "save").status()).isZero();
        assertThat(chen.head()).isEqualTo(before);
        assertThat(run(chen, "sync").status()).isZero();
        assertThat(chen.read("别处/名单.txt")).startsWith("赵某");
    }

    @Test
    void without_a_remote_sync_only_saves() {
        chen.git("remote", "remove", "origin");
        chen.append(SHANG, problem("一户的补贴没有发。"));
        var outcome = run(chen, "sync");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("已保存：上庄-004登记\n没有设远程仓库，只保存在本机。");
    }

    @Test
    void a_remote_that_is_not_there_leaves_what_was_saved() throws IOException {
        Files.move(folder.resolve("share.git"), folder.resolve("没有连上"));
        chen.append(SHANG, problem("一户的补贴没有发。"));
        var outcome = run(chen, "sync");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("找不到远程仓库的文件夹", "本机已经保存");
        chen.git("remote", "set-url", "origin", "git@example.invalid:office.git");
        assertThat(run(chen, "sync").err()).contains("要用 ssh 连");
    }

    @Test
    void of_two_with_one_number_the_one_not_yet_published_moves_with_all_that_hangs_on_it() {
        chen.append(SHANG, problem("甲事。"));
        li.append(
                SHANG,
                problem("乙事。")
                        + "    经过:\n      - 日期: 2017-05-26\n        事项: 建章立制\n        制度: 《办法》\n        佐证: 佐证/上庄-004/记录.txt\n");
        li.write("ledger-data/佐证/上庄-004/记录.txt", "上庄-004 的记录\n");
        li.edit("ledger-data/周报/2017-05-26.yaml", "      上庄-002: 第三户", "      上庄-004: 刚登记。\n      上庄-002: 第三户");
        assertThat(run(chen, "sync").status()).isZero();
        var outcome = run(li, "sync");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).contains("警告 TZ862：上庄-004（“乙事。”）改为上庄-005：上庄-004对方已经先用了（“甲事。”）");
        assertThat(outcome.out()).contains("取来：陈某  上庄-004登记", "已同步");
        assertThat(li.read("ledger-data/佐证/上庄-005/记录.txt")).isEqualTo("上庄-004 的记录\n");
        assertThat(li.root().resolve("ledger-data/佐证/上庄-004/记录.txt")).doesNotExist();
        assertThat(li.read("ledger-data/周报/2017-05-26.yaml")).contains("上庄-005: 刚登记。");
        assertThat(li.git("status", "--short")).isEmpty();
        var told = run(chen, "sync");
        assertThat(told.out()).contains("取来：李某  合并陈某的1次提交；撞号：上庄-004改为上庄-005（乙事。）");
        assertThat(chen.read(SHANG)).isEqualTo(li.read(SHANG)).contains("编号: 上庄-005\n    类别: 精准识别\n    描述: 乙事。");
        assertThat(run(chen, "audit", "--no-paper").status()).isZero();
    }

    @Test
    void a_field_that_both_changed_is_left_open_until_somebody_decides() {
        chen.edit(SHANG, "措施: 逐户办理。", "措施: 甲的措施。");
        run(chen, "sync");
        li.edit(SHANG, "      措施: 逐户办理。", "      # 乙记\n      措施: 乙的措施。");
        var open = run(li, "sync");
        assertThat(open.status()).isOne();
        assertThat(open.err()).contains("错误 TZ860：上庄-002.整改.措施两边都改了：我的是“乙的措施。", "对方的是“甲的措施。”", "没有合并，也没有推送");
        assertThat(li.read(SHANG)).contains("# 乙记\n      措施: 乙的措施。");
        var unsure = new CommandLineFixture(li.root(), HOME).runAnswering(new StringReader("\n"), "sync");
        assertThat(unsure.status()).isOne();
        var answered = new CommandLineFixture(li.root(), HOME).runAnswering(new StringReader("2\n"), "sync");
        assertThat(answered.status()).isZero();
        assertThat(li.read(SHANG)).contains("# 乙记\n      措施: 甲的措施。");
        assertThat(run(chen, "sync").status()).isZero();
        assertThat(chen.read(SHANG)).isEqualTo(li.read(SHANG));
    }

    @Test
    void what_is_wrong_only_together_is_mended_and_synced() {
        String end = "        制度: 《上庄村评议公示办法》\n";
        chen.edit(SHANG, end, end + "      - 日期: 2017-05-26\n        事项: 移交\n        移交至: 县纪委\n        原因: 涉嫌违纪\n");
        li.edit(SHANG, end, end + "      - 日期: 2017-05-26\n        事项: 移交\n        移交至: 镇纪委\n        原因: 涉嫌违纪\n");
        var first = run(chen, "sync");
        assertThat(first.err()).isEmpty();
        var second = run(li, "sync");
        assertThat(second.status()).as(second.err()).isOne();
        assertThat(second.err()).contains("合好了，还没有推送");
        assertThat(li.read(SHANG)).contains("县纪委", "镇纪委");
        li.edit(SHANG, "      - 日期: 2017-05-26\n        事项: 移交\n        移交至: 镇纪委\n        原因: 涉嫌违纪\n", "");
        var third = run(li, "sync");
        assertThat(third.status()).as(third.err()).isZero();
        assertThat(li.git("log", "-1", "--format=%p").strip()).contains(" ");
        assertThat(run(chen, "sync").status()).isZero();
        assertThat(chen.read(SHANG)).isEqualTo(li.read(SHANG));
    }

    @Test
    void acts_of_two_clerks_that_deny_each_other_are_told() {
        String end = "        制度: 《上庄村评议公示办法》\n";
        String checked = "      - 日期: 2017-05-26\n        事项: 核实\n        结论: 部分属实\n";
        chen.edit(SHANG, end, end + checked);
        li.edit(SHANG, end, end + checked.replace("部分属实", "基本属实"));
        assertThat(run(chen, "sync").err()).isEmpty();
        var second = run(li, "sync");
        assertThat(second.status()).as(second.err()).isZero();
        assertThat(second.err())
                .contains("警告 TZ864：上庄-001两边记的相抵：我的是“2017-05-26 核实 基本属实”，对方的是“2017-05-26 核实 部分属实”")
                .containsOnlyOnce("警告 TZ864");
        assertThat(li.read(SHANG)).contains("结论: 部分属实", "结论: 基本属实");
        assertThat(run(li, "sync").err()).isEmpty();
        assertThat(run(chen, "sync").err()).isEmpty();
        li.append("ledger-data/单位.yaml", "# 记\n");
        chen.append("ledger-data/类别.yaml", "# 记\n");
        assertThat(run(li, "sync").err()).isEmpty();
        assertThat(run(chen, "sync").err()).as("old ones are not told again").isEmpty();
    }

    @Test
    void nobody_knows_the_name() {
        chen.git("config", "--unset", "user.name");
        chen.append(SHANG, problem("一户的补贴没有发。"));
        var outcome = new CommandLineFixture(chen.root(), HOME).runAnswering(new StringReader("王某\n"), "save");
        if (outcome.err().contains("你的姓名")) { // the machine that runs the test may know one
            assertThat(chen.git("config", "user.name")).isEqualTo("王某\n");
        }
        assertThat(outcome.status()).isZero();
    }

    @Test
    void an_office_without_git_sets_up_its_books_and_the_shared_folder() throws IOException {
        Path own = Files.createDirectories(folder.resolve("没有git/甲"));
        new GitOffice(own).copy(HOME.resolve("src/test/resources/ledgers/oversight/ledger-data"), "ledger-data");
        Path second = Files.createDirectories(folder.resolve("没有git/乙"));
        GitOffice first = new GitOffice(own);
        assertThat(run(first, "save").err()).contains("taizhang save --begin");
        var made = run(first, "sync", "--create", "../台账.git", "--name", "陈某");
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).startsWith("已建好仓库。\n已保存：建账").contains("已同步");
        assertThat(run(first, "sync", "--设立", "../台账.git").status()).isZero();
        assertThat(run(first, "sync", "--create", "../另外.git").err()).contains("已经设了远程仓库");
        assertThat(new GitOffice(folder.resolve("没有git/台账.git")).git("rev-parse", "--is-bare-repository", "main"))
                .isEqualTo("true\n" + first.head() + "\n");
        var joined = run(new GitOffice(second), "sync", "--join", "../台账.git", "--name", "李某");
        assertThat(joined.err()).isEmpty();
        assertThat(joined.out()).startsWith("已取来：");
        assertThat(run(new GitOffice(second), "sync", "--加入", "../台账.git").err())
                .contains("里已经有东西，没有取");
        first.append(SHANG, problem("甲事。"));
        new GitOffice(second).append(SHANG, problem("乙事。"));
        assertThat(run(first, "sync").status()).isZero();
        assertThat(run(new GitOffice(second), "sync").err()).contains("TZ862");
        assertThat(run(first, "sync").status()).isZero();
        assertThat(first.read(SHANG))
                .isEqualTo(new GitOffice(second).read(SHANG))
                .contains("甲事。", "乙事。");
    }

    @Test
    void a_remote_that_was_never_reached_or_has_moved_is_set_anew() throws IOException {
        chen.git("remote", "remove", "origin");
        GitOffice other = GitOffice.found(folder.resolve("外人"));
        other.write("说明.txt", "别人的\n").commit("王某", "2017-05-27T09:00:00+0800", "别的");
        other.git("branch", "-q", "-M", "main");
        new GitOffice(folder).git("clone", "-q", "--bare", "外人", "外人.git");
        var wrong = run(chen, "sync", "--create", "../外人.git");
        assertThat(wrong.status()).isEqualTo(3);
        assertThat(wrong.err()).contains("没有共同的历史");
        assertThat(run(chen, "sync", "--create", "../大家.git").status()).isZero();
        assertThat(run(chen, "sync").out()).contains("大家.git");
        Files.move(folder.resolve("大家.git"), folder.resolve("搬走.git"));
        assertThat(run(chen, "sync", "--create", "../另外.git").err()).contains("已经设了远程仓库", "把那个文件夹整个移到新地方");
        assertThat(folder.resolve("另外.git")).doesNotExist();
        assertThat(run(chen, "sync", "--create", "../搬走.git").out()).contains("搬走.git");
        assertThat(run(chen, "sync").status()).isZero();
    }

    @Test
    void a_folder_that_holds_something_else_is_not_made_the_shared_one() throws IOException {
        chen.git("remote", "remove", "origin");
        Files.createDirectories(folder.resolve("资料/照片"));
        assertThat(run(chen, "sync", "--create", "../资料").err()).contains("里已经有东西，又不是底账");
        assertThat(run(chen, "sync", "--create", "底账.git").err()).contains("在台账自己的文件夹里");
        assertThat(run(chen, "sync", "--create", "../没有/底账.git").err()).contains("找不到文件夹");
        assertThat(run(chen, "sync", "--join", "../资料").err()).contains("不是大家的底账");
        assertThat(run(chen, "sync", "--create", "a", "--join", "b").status()).isEqualTo(2);
        assertThat(chen.git("remote")).isEmpty();
    }

    @Test
    void no_password_of_an_address_is_shown() {
        for (String address : List.of(
                "ssh://zhang:geheim@example.invalid/x.git",
                "git://zhang:geheim@example.invalid/x.git",
                "ftp://zhang:ge@heim@example.invalid/x.git",
                "https://zhang:geheim@127.0.0.1:1/x.git",
                "http://zhang:geheim@[bad")) {
            chen.git("remote", "set-url", "origin", address);
            var outcome = run(chen, "sync");
            assertThat(outcome.status()).as(address).isEqualTo(3);
            assertThat(outcome.out() + outcome.err()).as(address).doesNotContain("heim");
        }
    }

    @Test
    void the_books_of_another_office_are_not_laid_together_with_these() {
        String before = chen.head();
        GitOffice other = GitOffice.found(folder.resolve("share.git").resolveSibling("外人"));
        other.write("说明.txt", "别人的\n").commit("王某", "2017-05-27T09:00:00+0800", "别的");
        chen.git("remote", "set-url", "origin", "../外人/.git");
        chen.git("branch", "-q", "-m", other.git("branch", "--show-current").strip());
        var outcome = run(chen, "sync");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("没有共同的历史，没有合并");
        assertThat(chen.head()).isEqualTo(before);
    }

    @Test
    void nothing_is_saved_where_no_branch_leads() {
        chen.git("checkout", "-q", "--detach");
        String before = chen.head();
        chen.append(SHANG, problem("甲事。"));
        assertThat(run(chen, "save").err()).contains("不在任何分支上，没有保存");
        assertThat(chen.head()).isEqualTo(before);
        assertThat(chen.read(SHANG)).contains("甲事。");
    }

    @Test
    void a_file_in_an_older_encoding_is_laid_together_like_any_other() throws IOException {
        chen.append(SHANG, problem("甲事。"));
        Path file = chen.root().resolve(SHANG);
        Files.write(file, Files.readString(file).getBytes(java.nio.charset.Charset.forName("GB18030")));
        li.append(SHANG, problem("乙事。"));
        assertThat(run(li, "sync").status()).isZero();
        var outcome = run(chen, "sync");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(chen.read(SHANG)).containsSubsequence("上庄-004", "乙事。", "上庄-005", "甲事。");
    }

    @Test
    void what_both_had_merged_crosswise_is_the_base() {
        chen.edit(SHANG, "措施: 逐户办理。", "措施: 甲的措施。");
        run(chen, "save");
        li.edit("ledger-data/周报/2017-05-26.yaml", "第三户正在补材料。", "第三户材料已补齐。");
        run(li, "save");
        String one = chen.head();
        chen.git("fetch", "-q", "../李某");
        li.git("fetch", "-q", "../陈某");
        chen.git("merge", "-q", "-m", "甲合", "FETCH_HEAD");
        li.git("merge", "-q", "-m", "乙合", one);
        chen.edit(SHANG, "措施: 甲的措施。", "措施: 逐户办理。");
        li.edit("ledger-data/周报/2017-05-26.yaml", "第三户材料已补齐。", "第三户正在补材料。");
        assertThat(run(chen, "sync").status()).isZero();
        var outcome = run(li, "sync");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(li.read(SHANG)).contains("措施: 逐户办理。");
        assertThat(li.read("ledger-data/周报/2017-05-26.yaml")).contains("第三户正在补材料。");
    }
}
