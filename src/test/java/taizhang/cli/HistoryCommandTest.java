package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taizhang.history.GitOffice;

class HistoryCommandTest {
    private static final String FILE = "ledger-data/问题/上庄村.yaml";

    @TempDir
    Path folder;

    private GitOffice office;
    private String first;
    private String second;

    @BeforeEach
    void furnish() throws IOException {
        office = GitOffice.found(Files.createDirectories(folder.resolve("办公室")));
        first = office.write(FILE, """
                        问题:
                          - 编号: 上庄-001
                            描述: 有车户“未清退”
                            登记: 2017-05-17
                        """).commit("陈某", "2017-05-20T09:30:00+0800", "登记");
        second = office.edit(FILE, "2017-05-17", "2017-05-18")
                .append(FILE, """
                            经过:
                              - 日期: 2017-05-19
                                事项: 核实
                                结论: 属实
                        """)
                .commit("刘某", "2017-05-26T17:00:00+0800", "2017-05-27T08:00:00+0800", "核实");
    }

    private CommandLineFixture.Outcome run(String... words) {
        return new CommandLineFixture(office.root(), folder).run(words);
    }

    @Test
    void a_life_is_told_with_who_when_which_commit_and_both_values() {
        var outcome = run("history", "上庄－００１");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                上庄-001  有车户“未清退”
                2017-05-20 09:30 +0800 首次入账，共2次改动；现在在 问题/上庄村.yaml

                2017-05-20 09:30 +0800  陈某  提交 %s  登记
                  首次入账（问题/上庄村.yaml）
                    描述：有车户“未清退”
                    登记：2017-05-17

                2017-05-26 17:00 +0800（2017-05-27 08:00 +0800 提交）  刘某  提交 %s  核实
                  登记：2017-05-17 → 2017-05-18
                  新增 经过[1] 2017-05-19 核实：结论 属实
                """.formatted(first.substring(0, 10), second.substring(0, 10)));
    }

    @Test
    void the_same_is_told_to_programs() {
        var outcome = run("沿革", "上庄-001", "--format", "json");
        assertThat(outcome.out())
                .startsWith("{\"number\": \"上庄-001\",")
                .contains("\"commit\": \"" + second + "\"")
                .contains("\"authored\": \"2017-05-26T17:00+08:00\"")
                .contains("{\"path\": \"登记\", \"old\": \"2017-05-17\", \"new\": \"2017-05-18\"}")
                .contains("{\"path\": \"经过[1].结论\", \"old\": null, \"new\": \"属实\"}");
    }

    @Test
    void a_life_ends_with_the_commit_asked_for() {
        assertThat(run("history", "上庄-001", "--rev", "HEAD~1").out()).contains("共1次改动");
    }

    @Test
    void a_number_that_never_was_and_a_folder_without_git_are_told() throws IOException {
        assertThat(run("history", "上庄-009").status()).isEqualTo(2);
        assertThat(run("history", "上庄-009").err()).contains("从来没有问题“上庄-009”");
        Files.move(office.root().resolve(".git"), folder.resolve("拿走"));
        var outcome = run("history", "上庄-001");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err().lines()).hasSize(1);
    }
}
