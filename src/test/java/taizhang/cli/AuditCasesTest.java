package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.history.GitOffice;

/** Single things an audit must tell, or must not. */
class AuditCasesTest {
    private static final String VILLAGE = "ledger-data/问题/上庄村.yaml";
    private static final LocalDate LATER = LocalDate.of(2017, 8, 1);

    private static WeeklyOffice prepared;

    @TempDir
    Path folder;

    private WeeklyOffice office;
    private GitOffice git;

    /** Six sealed weeks, furnished once. */
    @BeforeAll
    static void furnish(@TempDir Path folder) throws IOException {
        prepared = new WeeklyOffice(folder);
        prepared.write(6);
        prepared.commit("陈某", prepared.issued(6), 10, "第6期");
        for (int week = 1; week <= 6; week++) {
            prepared.seal();
        }
        prepared.commit("周某", prepared.issued(6), 16, "封账");
    }

    @BeforeEach
    void copy() throws IOException {
        office = prepared.copiedTo(folder.resolve("办公室"));
        git = office.git();
    }

    private List<String> audit() {
        return office.run("audit")
                .out()
                .lines()
                .filter(line -> line.matches("(错误|警告) TZ.*"))
                .toList();
    }

    @Test
    void books_left_alone_have_no_findings() {
        assertThat(audit()).isEmpty();
        assertThat(office.run("audit").out()).contains("封账6期，全部相符");
    }

    @Test
    void a_change_that_was_taken_back_is_none() {
        git.edit(VILLAGE, "尹某", "伊某");
        office.commit("李某", LATER, 9, "改");
        git.edit(VILLAGE, "伊某", "尹某");
        office.commit("李某", LATER, 10, "改回");
        assertThat(audit()).isEmpty();
    }

    @Test
    void a_changed_act_is_told_with_its_field() {
        git.edit(
                VILLAGE,
                "日期: 2017-05-19\n        事项: 核实\n        结论: 属实",
                "日期: 2017-05-19\n        事项: 核实\n        结论: 部分属实");
        office.commit("李某", LATER, 9, "改");
        assertThat(audit()).singleElement().asString().isEqualTo("错误 TZ602：上庄-001在第1期封账以后被改动：经过[1].结论 属实 → 部分属实");
    }

    @Test
    void an_act_moved_to_another_day_is_a_change_and_no_late_entry() {
        git.edit(VILLAGE, "日期: 2017-06-13\n        事项: 完成整改", "日期: 2017-06-12\n        事项: 完成整改");
        office.commit("李某", LATER, 9, "改日期");
        assertThat(audit())
                .singleElement()
                .asString()
                .contains("TZ602：上庄-003")
                .contains("经过[1].日期 2017-06-13 → 2017-06-12");
    }

    @Test
    void a_standard_that_changed_after_closings_is_told_once_with_the_problems() {
        git.edit("ledger-data/类别.yaml", firstStandard(), firstStandard() + "从严");
        office.commit("李某", LATER, 9, "改标准");
        assertThat(audit())
                .singleElement()
                .asString()
                .startsWith("错误 TZ605：类别“")
                .contains("涉及");
    }

    private String firstStandard() {
        return git.read("ledger-data/类别.yaml")
                .lines()
                .dropWhile(line -> !line.contains("宣传培训"))
                .filter(line -> line.startsWith("    整改标准: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void evidence_that_is_gone_is_told() {
        git.delete("ledger-data/佐证/上庄-001/车辆信息比对表.csv");
        git.edit(VILLAGE, "上庄-001/车辆信息比对表.csv", "车辆信息比对表");
        office.commit("李某", LATER, 9, "删佐证");
        assertThat(audit()).anyMatch(line -> line.contains("TZ60") && line.contains("上庄-001"));
    }

    @Test
    void problems_of_three_branches_with_one_number_twice_are_no_reuse() throws IOException {
        String registered = "  - 编号: 石门-%s\n    类别: 宣传培训\n    描述: %s\n    来源: 自查\n    发现: 2017-07-03\n    登记: %s\n";
        git.git("checkout", "-q", "-b", "甲");
        git.append("ledger-data/问题/石门村.yaml", registered.formatted("077", "甲的问题", "2017-07-03"));
        office.commit("甲", LATER, 9, "甲登记");
        git.git("checkout", "-q", "-b", "丙", "main");
        git.append(
                "ledger-data/问题/上庄村.yaml",
                registered.formatted("1", "丙", "2017-07-04").replace("石门-1", "上庄-088"));
        office.commit("丙", LATER, 9, "丙登记");
        git.git("checkout", "-q", "main");
        git.append("ledger-data/问题/石门村.yaml", registered.formatted("077", "乙的问题", "2017-07-04"));
        office.commit("乙", LATER, 10, "乙登记");
        String time = LATER + "T11:00:00+0800";
        git.run(GitOffice.as("乙", time, time), List.of("merge", "-q", "-m", "并丙", "丙"));
        String both = git.read("ledger-data/问题/石门村.yaml") + registered.formatted("077", "甲的问题", "2017-07-03");
        git.run(GitOffice.as("乙", time, time), List.of("merge", "-q", "-s", "ours", "--no-commit", "甲"));
        git.write("ledger-data/问题/石门村.yaml", both);
        office.commit("乙", LATER, 11, "并甲");
        assertThat(office.run("check").status()).isEqualTo(1);
        git.write("ledger-data/问题/石门村.yaml", both.replaceFirst("石门-077(?=\n.*\n    描述: 甲)", "石门-078"));
        office.commit("乙", LATER, 12, "改号");
        assertThat(office.run("check").status()).isZero();
        assertThat(audit()).isEmpty();
    }

    @Test
    void seals_thrown_away_are_told_with_who_did_it() {
        git.delete("ledger-data/封账.yaml");
        office.commit("李某", LATER, 9, "删封账");
        var outcome = office.run("audit");
        assertThat(outcome.out())
                .contains("TZ623：第1期、第2期、第3期、第4期、第5期、第6期的封账记录被换掉或删去")
                .contains("李某");
    }

    @Test
    void a_shallow_clone_cannot_be_audited_and_a_bare_one_can() {
        Path shallow = folder.resolve("浅");
        git.git("clone", "-q", "--depth", "1", git.root().toUri().toString(), shallow.toString());
        var refused = new CommandLineFixture(shallow, folder).run("audit");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains("浅克隆").hasLineCount(1);
        assertThat(new CommandLineFixture(shallow, folder)
                        .run("history", "上庄-001")
                        .out())
                .contains("更早的历史不在里面");
        Path bare = folder.resolve("库.git");
        git.git("clone", "-q", "--bare", ".", bare.toString());
        var outcome = new CommandLineFixture(folder, folder)
                .run(
                        "audit",
                        "--rev",
                        "main",
                        "--data",
                        bare.resolve("ledger-data").toString());
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }

    @Test
    void the_findings_are_told_to_programs_too() {
        git.edit(VILLAGE, "描述: 建档立卡户尹某", "描述: 建档立卡户伊某");
        office.commit("李某", LATER, 9, "改");
        var outcome = office.run("审计", "--format", "json");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("\"code\": \"TZ602\"", "\"subject\": \"上庄-001\"", "\"author\": \"李某\"", "\"agrees\": false");
    }

    @Test
    void files_not_committed_are_mentioned() {
        git.edit(VILLAGE, "尹某", "伊某");
        assertThat(office.run("audit").out()).contains("审计只看提交：问题/上庄村.yaml");
        assertThat(audit()).isEmpty();
    }

    @Test
    void the_hook_refuses_what_the_check_refuses() throws IOException {
        Path home = folder.resolve("程序 1");
        Files.createDirectories(home);
        Path launcher = home.resolve("taizhang");
        Files.writeString(launcher, "#!/bin/sh\necho \"$@\"\ngrep -rq 拦住它 \"$3\" && exit 1\nexit 0\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        var installed = new CommandLineFixture(git.root(), home).run("audit", "--install-hook");
        assertThat(installed.status()).as(installed.err()).isZero();
        assertThat(git.git("config", "core.quotepath").strip()).isEqualTo("false");
        git.append(VILLAGE, "# 拦住它\n");
        assertThat(refusal()).contains("check --data ledger-data").contains("没有提交：台账有错误");
        git.git("add", "-A");
        git.edit(VILLAGE, "# 拦住它\n", "# 号\n");
        assertThat(refusalWithoutAdding()).contains("没有提交");
        office.commit("李某", LATER, 9, "好的");
        git.append(VILLAGE, "# 拦住它\n").write("别的.txt", "别的");
        git.git("add", "别的.txt");
        git.git("commit", "-q", "-m", "不碰台账的提交不查");
        try (Stream<Path> left = Files.list(git.root().resolve(".git"))) {
            assertThat(left.map(Path::toString)).noneMatch(name -> name.contains("taizhang-check"));
        }
    }

    private String refusal() {
        git.git("add", "-A");
        return refusalWithoutAdding();
    }

    private String refusalWithoutAdding() {
        try {
            git.git("commit", "-q", "-m", "不行");
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("it was committed");
    }

    @Test
    void a_hook_of_somebody_else_is_kept_and_called() throws IOException {
        Path hook = git.root().resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\necho 单位的钩子\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        assertThat(office.run("audit", "--install-hook").status()).isZero();
        assertThat(office.run("audit", "--install-hook").status()).isZero();
        git.append(VILLAGE, "# 号\n");
        assertThat(refusal()).contains("单位的钩子");
        Files.writeString(hook, "#!/bin/sh\nexit 0\n");
        var outcome = office.run("audit", "--install-hook");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("pre-commit.office");
        assertThat(hook).hasContent("#!/bin/sh\nexit 0\n");
    }

    @Test
    void the_hook_of_a_second_campaign_joins_the_first() throws IOException {
        Path home = stub("*) exit 0;;");
        var here = new CommandLineFixture(git.root(), home);
        here.run("audit", "--install-hook");
        git.copy(git.root().resolve("ledger-data"), "环保 督察/ledger-data");
        office.commit("李某", LATER, 9, "另一个专项");
        var second = here.run("audit", "--install-hook", "--data", "环保 督察/ledger-data");
        assertThat(second.status()).as(second.err()).isZero();
        assertThat(git.git("config", "--get-all", "taizhang.folder").lines())
                .containsExactly("ledger-data", "环保 督察/ledger-data");
        git.append("环保 督察/ledger-data/问题/上庄村.yaml", "# 号\n").append(VILLAGE, "# 号\n");
        office.commit("李某", LATER, 10, "两处");
        assertThat(Files.readAllLines(home.resolve("calls")))
                .anyMatch(call -> call.startsWith("check --data ledger-data --errors-only --changed "))
                .anyMatch(call -> call.startsWith("check --data 环保 督察/ledger-data --errors-only --changed "));
    }

    @Test
    void a_hook_of_an_earlier_edition_gives_its_folder_to_the_new_one() throws IOException {
        Path hook = git.root().resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\n# taizhang audit --install-hook\nfolder=\"旧 专项\"\n");
        office.run("audit", "--install-hook");
        assertThat(git.git("config", "--get-all", "taizhang.folder").lines()).containsExactly("旧 专项", "ledger-data");
    }

    @Test
    void messages_and_merges_go_through_the_hook_with_what_was_changed() throws IOException {
        Path home = stub("*--message*) grep -q 拦住它 \"$3\" && echo 说明不行 && exit 1;;");
        new CommandLineFixture(git.root(), home).run("audit", "--install-hook");
        git.git("config", "core.autocrlf", "true");
        git.write("ledger-data/佐证/新 的.txt", "a\n");
        git.git("add", "-A");
        git.git("commit", "-q", "-m", "好的");
        assertThat(Files.readString(home.resolve("list"))).isEqualTo("佐证/新 的.txt\0");
        git.append(VILLAGE, "# 号\n");
        git.git("add", "-A");
        try {
            git.git("commit", "-q", "-m", "拦住它");
            throw new AssertionError("it was committed");
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageContaining("说明不行").hasMessageContaining("提交说明里不写");
        }
        git.git("commit", "-q", "-m", "好的");
        git.git("checkout", "-q", "-b", "别的", "HEAD~1");
        git.write("ledger-data/佐证/又.txt", "b\n");
        git.git("add", "-A");
        git.git("commit", "-q", "-m", "分支");
        Files.delete(home.resolve("calls"));
        git.git("merge", "-q", "-m", "合并", "main");
        assertThat(Files.readAllLines(home.resolve("calls")))
                .anyMatch(call -> call.startsWith("check --data ledger-data"))
                .anyMatch(call -> call.startsWith("check --message"));
        for (String name : List.of("pre-commit", "pre-merge-commit", "commit-msg")) {
            assertThat(git.read(".git/hooks/" + name)).startsWith("#!/bin/sh\n").doesNotContain("\r");
        }
    }

    /** A program that notes how it is called, and answers by the given cases of the shell. */
    private Path stub(String cases) throws IOException {
        Path home = folder.resolve("程序");
        Files.createDirectories(home);
        Path launcher = home.resolve("taizhang");
        Files.writeString(
                launcher,
                "#!/bin/sh\nhere=$(dirname \"$0\")\necho \"$@\" >>\"$here/calls\"\n"
                        + "[ \"$5\" = --changed ] && cp \"$6\" \"$here/list\"\ncase \"$*\" in\n" + cases
                        + "\nesac\nexit 0\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return home;
    }
}
