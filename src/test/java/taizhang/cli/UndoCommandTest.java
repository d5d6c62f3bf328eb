package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoCommandTest {
    private static final String FILE = "问题/上庄村.yaml";
    private static final String[] COMPLETED = {"act", "上庄-002", "完成整改", "日期=2017-08-18", "情况=全部竣工"};

    @TempDir
    Path folder;

    @Test
    void twice_goes_back_two_steps_and_then_there_is_nothing_left() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        Map<String, String> files = office.files();
        assertThat(office.run(COMPLETED).status()).isZero();
        Map<String, String> between = office.files();
        assertThat(office.run("new", "上庄村", "类别=精准识别", "描述=村民赵某家有轿车", "来源=自查", "发现=2017-08-16", "登记=2017-08-17")
                        .status())
                .isZero();
        CommandLineFixture.Outcome first = office.run("undo", "--confirm");
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out())
                .startsWith("撤回：new 上庄-")
                .contains("描述: 村民赵某家有轿车")
                .endsWith("已撤回。\n");
        assertThat(office.files()).isEqualTo(between);
        assertThat(office.run("撤回", "--确认").out()).isEqualTo("""
                撤回：act 上庄-002 完成整改
                ledger-data/问题/上庄村.yaml：去掉3行：
                -   89 |       - 日期: 2017-08-18
                -   90 |         事项: 完成整改
                -   91 |         情况: 全部竣工
                已撤回。
                """);
        assertThat(office.files()).isEqualTo(files);
        CommandLineFixture.Outcome none = office.run("undo");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).startsWith("没有可以撤回的");
    }

    @Test
    void a_notice_goes_from_all_its_files_and_a_week_as_a_whole() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        Map<String, String> files = office.files();
        assertThat(office.run("week", "--end", "2017-09-01").status()).isZero();
        assertThat(office.run(
                                "notice",
                                "--problems",
                                "下庄-002",
                                "--demand",
                                "月底前办结",
                                "--due",
                                "2017-08-31",
                                "--date",
                                "2017-08-19",
                                "--signer",
                                "周某")
                        .status())
                .isZero();
        CommandLineFixture.Outcome notice = office.run("undo", "--confirm");
        assertThat(notice.out()).contains("督办.yaml：去掉8行", "下庄村.yaml：去掉4行", "不要发出去");
        CommandLineFixture.Outcome week = office.run("undo", "--confirm");
        assertThat(week.out()).contains("周报/2017-09-01.yaml：是那条命令新建的，整个删去", "……");
        Map<String, String> now = office.files();
        now.keySet().removeIf(file -> file.startsWith("output/"));
        assertThat(now).isEqualTo(files);
    }

    @Test
    void it_asks_first_and_a_script_must_say_so() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        office.run(COMPLETED);
        Map<String, String> written = office.files();
        CommandLineFixture.Outcome script = office.run("undo");
        assertThat(script.status()).isEqualTo(1);
        assertThat(script.err()).contains("加 --confirm");
        assertThat(office.run("undo", "--试写").status()).isZero();
        assertThat(office.runAnswering("也许\n\n", "undo").err()).contains("写 是 或者 否", "没有撤回");
        assertThat(office.files()).isEqualTo(written);
        assertThat(office.runAnswering("是\n", "undo").status()).isZero();
        assertThat(office.read(FILE)).doesNotContain("全部竣工");
    }

    @Test
    void what_was_edited_since_is_left_to_the_clerk() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        office.run(COMPLETED);
        String edited = office.read(FILE).replace("全部竣工", "三户竣工");
        office.write(FILE, edited);
        CommandLineFixture.Outcome outcome = office.run("undo", "--confirm");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("上庄村.yaml：写进去的那几行后来改过，没有撤回");
        assertThat(office.read(FILE)).isEqualTo(edited);
    }

    @Test
    void what_something_else_hangs_on_stays() {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        office.run(COMPLETED);
        String more = "      - 日期: 2017-08-18\n        事项: 申请销号\n        经办: 张某（上庄村）\n        佐证: 照片\n";
        String text = office.read(FILE).replace("        情况: 全部竣工\n", "        情况: 全部竣工\n" + more);
        office.write(FILE, text);
        CommandLineFixture.Outcome outcome = office.run("undo", "--confirm");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("申请销号", "以后会有上面的错误，没有撤回");
        assertThat(office.read(FILE)).isEqualTo(text);
    }

    @Test
    void what_is_committed_is_undone_by_the_right_act() throws Exception {
        OfficeFixture office = OfficeFixture.ofSample(folder);
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setSign(false)
                    .setMessage("起")
                    .setAuthor("甲", "a@b")
                    .setCommitter("甲", "a@b")
                    .call();
            office.run(COMPLETED);
            assertThat(git.status().call().getUntracked()).isEmpty();
            assertThat(office.run("undo", "--试写").status()).isZero();
            git.add().addFilepattern(".").call();
            git.commit()
                    .setSign(false)
                    .setMessage("办")
                    .setAuthor("甲", "a@b")
                    .setCommitter("甲", "a@b")
                    .call();
        }
        CommandLineFixture.Outcome outcome = office.run("undo", "--confirm");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo("最近一次写的是：act 上庄-002 完成整改。已经提交，不能撤回。不该走到这一步，用 taizhang act 上庄-002 退回，原因写明。\n");
    }
}
