package taizhang.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerHistoryTest {
    private static final String FILE = "ledger-data/问题/上庄村.yaml";
    private static final String FIRST = """
            问题:
              - 编号: 上庄-001
                类别: 精准识别
                描述: 有车户未清退
                登记: 2017-05-17
                整改:
                  时限: 2017-06-30
                经过:
                  - 日期: 2017-05-19
                    事项: 核实
                    结论: 属实
            """;
    private static final String SECOND = """
              - 编号: 上庄-002
                描述: 危房
                登记: 2017-05-24
            """;

    @TempDir
    Path folder;

    private GitOffice office;
    private int minute;

    @BeforeEach
    void furnish() throws IOException {
        office = GitOffice.found(Files.createDirectories(folder.resolve("办公室")));
        office.write("ledger-data/专项.yaml", "名称: 某\n").write(FILE, FIRST);
        commit("陈某", "登记");
    }

    private String commit(String author, String message) {
        return office.commit(author, String.format("2017-06-01T08:%02d:00+0800", minute++), message);
    }

    private LedgerHistory history() throws IOException {
        try (Repository repository = Repository.enclosing(office.root())) {
            return LedgerHistory.of(repository, repository.head(), "ledger-data");
        }
    }

    /** Each change in short: author, then each field. */
    private List<String> life(String number) throws IOException {
        List<String> lines = new ArrayList<>();
        for (ProblemChange change : history().of(number)) {
            String author = change.revision().author();
            if (change.isAppearance() || change.isDisappearance()) {
                lines.add(author + (change.isAppearance() ? " 出现 " : " 消失 ") + change.file());
                continue;
            }
            change.fields()
                    .forEach(field -> lines.add(author + " " + field.path() + " "
                            + field.before().orElse("无") + "→" + field.after().orElse("无")));
        }
        return lines;
    }

    @Test
    void each_changed_field_is_told_once_with_its_path_and_both_values() throws IOException {
        office.edit(FILE, "时限: 2017-06-30", "时限: 2017-07-31");
        commit("刘某", "改时限");
        office.edit(FILE, "结论: 属实", "结论: 部分属实\n        经办: 王某、李某");
        commit("王某", "改结论");
        office.append(FILE, "      - {日期: 2017-06-15, 事项: 完成整改, 情况: 已清退}\n");
        commit("陈某", "完成");
        assertThat(life("上庄-001"))
                .containsExactly(
                        "陈某 出现 问题/上庄村.yaml",
                        "刘某 整改.时限 2017-06-30→2017-07-31",
                        "王某 经过[1].结论 属实→部分属实",
                        "王某 经过[1].经办 无→王某、李某",
                        "陈某 经过[2].日期 无→2017-06-15",
                        "陈某 经过[2].事项 无→完成整改",
                        "陈某 经过[2].情况 无→已清退");
    }

    @Test
    void layout_order_comments_and_other_ways_to_write_a_day_are_no_changes() throws IOException {
        office.append(FILE, SECOND);
        commit("陈某", "又一个");
        office.write(FILE, """
                \uFEFF# 说明
                问题:

                - {编号: 上庄－００２, 描述: 危房, 登记: 2017年5月24日}
                # 中间
                - 经过:
                    - 结论: "属实"
                      事项: 核实
                      日期: 2017/5/19
                  整改: {时限: 2017.6.30}
                  登记: 2017-05-17
                  描述: 有车户未清退
                  类别: 精准识别
                  编号: 上庄-001
                """.replace("\n", "\r\n"));
        commit("刘某", "重排");
        assertThat(life("上庄-001")).hasSize(1);
        assertThat(life("上庄-002")).hasSize(1);
    }

    @Test
    void acts_are_matched_by_what_they_say_when_they_move() throws IOException {
        office.append(FILE, "      - {日期: 2017-06-20, 事项: 督办, 文号: 某〔2017〕1号}\n");
        commit("陈某", "督办");
        office.edit(FILE, "经过:\n", "经过:\n      - {日期: 2017-05-18, 事项: 问责, 人数: 1, 方式: 约谈}\n")
                .edit(FILE, "文号: 某〔2017〕1号", "文号: 某〔2017〕2号");
        commit("刘某", "插入");
        assertThat(life("上庄-001"))
                .filteredOn(line -> line.startsWith("刘某"))
                .containsExactly(
                        "刘某 经过[1].日期 无→2017-05-18",
                        "刘某 经过[1].事项 无→问责",
                        "刘某 经过[1].人数 无→1",
                        "刘某 经过[1].方式 无→约谈",
                        "刘某 经过[3].文号 某〔2017〕1号→某〔2017〕2号");
    }

    @Test
    void a_problem_is_followed_to_another_file_and_folder_and_out_of_the_books() throws IOException {
        office.append(FILE, SECOND);
        commit("陈某", "又一个");
        office.write(FILE, "问题:\n" + SECOND).write("ledger-data/问题/下庄村.yaml", FIRST);
        commit("刘某", "换文件");
        office.git("mv", "ledger-data", "账");
        commit("刘某", "换文件夹");
        office.git("mv", "账", "ledger-data");
        commit("刘某", "换回来");
        office.delete("ledger-data/问题/下庄村.yaml");
        commit("王某", "删去");
        assertThat(life("上庄-001"))
                .containsExactly("陈某 出现 问题/上庄村.yaml", "刘某 文件 问题/上庄村.yaml→问题/下庄村.yaml", "王某 消失 问题/下庄村.yaml");
        assertThat(life("上庄-002")).containsExactly("陈某 出现 问题/上庄村.yaml");
    }

    @Test
    void a_merge_tells_only_what_it_changed_itself() throws IOException {
        office.git("checkout", "-q", "-b", "甲");
        office.edit(FILE, "时限: 2017-06-30", "时限: 2017-07-31");
        commit("甲", "甲改时限");
        office.git("checkout", "-q", "-b", "乙", "main");
        office.edit(FILE, "描述: 有车户未清退", "描述: 有车户两户未清退").append(FILE, SECOND);
        commit("乙", "乙改描述");
        office.git("checkout", "-q", "-b", "丙", "main");
        office.edit(FILE, "日期: 2017-05-19", "日期: 2017-05-20");
        commit("丙", "丙改日期");
        office.git("checkout", "-q", "main");
        office.git("merge", "-q", "--no-ff", "-m", "并甲", "甲");
        office.git("merge", "-q", "--no-ff", "-m", "并乙", "乙");
        office.git("merge", "-q", "--no-commit", "--no-ff", "丙");
        office.edit(FILE, "结论: 属实", "结论: 基本属实");
        commit("丁", "并丙，顺手改了结论");
        assertThat(life("上庄-001"))
                .containsExactlyInAnyOrder(
                        "陈某 出现 问题/上庄村.yaml",
                        "甲 整改.时限 2017-06-30→2017-07-31",
                        "乙 描述 有车户未清退→有车户两户未清退",
                        "丙 经过[1].日期 2017-05-19→2017-05-20",
                        "丁 经过[1].结论 属实→基本属实");
        assertThat(life("上庄-002")).containsExactly("乙 出现 问题/上庄村.yaml");
    }

    @Test
    void what_a_merge_loses_is_told_as_lost_there() throws IOException {
        office.git("checkout", "-q", "-b", "甲");
        office.append(FILE, SECOND);
        commit("甲", "甲登记");
        office.git("checkout", "-q", "main");
        office.edit(FILE, "时限: 2017-06-30", "时限: 2017-07-31");
        commit("陈某", "改时限");
        office.git("merge", "-q", "-s", "ours", "-m", "只要自己的", "甲");
        assertThat(life("上庄-002")).containsExactly("甲 出现 问题/上庄村.yaml", "某人 消失 问题/上庄村.yaml");
        assertThat(life("上庄-001")).hasSize(2);
    }

    @Test
    void a_version_that_cannot_be_read_is_noted_and_passed_over() throws IOException {
        office.edit(FILE, "    整改:\n", "<<<<<<< HEAD\n    整改:\n=======\n>>>>>>> 甲\n");
        String broken = commit("刘某", "没有合好");
        office.write(FILE, FIRST.replace("2017-06-30", "2017-07-31"));
        commit("王某", "改好");
        assertThat(life("上庄-001")).containsExactly("陈某 出现 问题/上庄村.yaml", "王某 整改.时限 2017-06-30→2017-07-31");
        assertThat(history().unread()).singleElement().satisfies(file -> {
            assertThat(file.revision().id()).isEqualTo(broken);
            assertThat(file.path()).isEqualTo("问题/上庄村.yaml");
        });
    }

    @Test
    void every_file_that_changed_is_known() throws IOException {
        office.write("ledger-data/佐证/照片.jpg", new byte[] {1, 2, 3});
        commit("刘某", "照片");
        assertThat(history().files())
                .extracting(FileChange::path)
                .containsExactly("专项.yaml", "问题/上庄村.yaml", "佐证/照片.jpg");
    }

    @Test
    void the_graph_knows_who_came_before_whom() throws IOException {
        String base = office.head();
        office.git("checkout", "-q", "-b", "甲");
        String side = commit("甲", "空");
        office.git("checkout", "-q", "main");
        String main = commit("陈某", "空");
        office.git("merge", "-q", "--no-ff", "-m", "并甲", "甲");
        CommitGraph graph = history().graph();
        assertThat(graph.revisions()).hasSize(4);
        Revision ofSide = graph.revisions().stream()
                .filter(revision -> revision.id().equals(side))
                .findFirst()
                .orElseThrow();
        assertThat(graph.isIn(graph.upTo(main), ofSide)).isFalse();
        assertThat(graph.isIn(graph.upTo(office.head()), ofSide)).isTrue();
        assertThat(graph.parentsOf(ofSide)).extracting(Revision::id).containsExactly(base);
        assertThat(graph.upTo("没有").isEmpty()).isTrue();
        assertThat(Stream.of(base, side, main)).allMatch(graph::contains);
    }
}
