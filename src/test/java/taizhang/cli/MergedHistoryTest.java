package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.history.GitOffice;

/** Two clerks on two branches: what a merge must not lose, and what is found when it did. */
class MergedHistoryTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String FILE = "ledger-data/问题/大河口村.yaml";
    private static final String WEEK = "ledger-data/周报/2017-05-26.yaml";
    private static final String ACTS = "    经过:\n";

    @TempDir
    Path folder;

    private GitOffice git;
    private int hour = 9;

    @BeforeEach
    void found() {
        git = GitOffice.found(folder);
        git.copy(HOME.resolve("src/test/resources/ledgers/minimal/ledger-data"), "ledger-data");
        commit("陈某", "一");
        git.git("branch", "c");
    }

    private void commit(String author, String message) {
        git.commit(author, "2017-05-25T%02d:00:00+0800".formatted(hour++), message);
    }

    private static String problem(String number, String text, String day) {
        return "  - 编号: %s\n    类别: 精准识别\n    描述: %s\n    来源: 督导检查\n    发现: 2017-05-22\n    登记: %s\n"
                .formatted(number, text, day);
    }

    private static String act(String day, String kind) {
        return "      - 日期: %s\n        事项: %s\n".formatted(day, kind);
    }

    /** Ours on main, theirs on c. */
    private void both(String path, String ours, String theirs) {
        git.git("checkout", "-q", "c");
        git.append(path, theirs);
        commit("李某", "李某登记");
        git.git("checkout", "-q", "main");
        git.append(path, ours);
        commit("陈某", "陈某登记");
    }

    private void merge(String... words) {
        List<String> command = new ArrayList<>(List.of("merge", "-m", "合并"));
        command.addAll(List.of(words));
        try {
            git.run(GitOffice.as("周某", "2017-05-25T20:00:00+0800", "2017-05-25T20:00:00+0800"), command);
        } catch (IllegalStateException conflict) {
            assertThat(conflict).hasMessageContaining("CONFLICT");
        }
    }

    private String run(String... words) {
        CommandLineFixture.Outcome outcome = new CommandLineFixture(folder, HOME).run(words);
        return outcome.out() + outcome.err();
    }

    private List<String> audit() {
        return run("audit").lines().filter(line -> line.matches("(错误|警告) TZ.*")).toList();
    }

    /** Does what the hint says: puts the printed lines in the place of those it names. */
    private void followHint() {
        followHint(FILE);
    }

    private void followHint(String file) {
        String said = run("check");
        int at = said.indexOf("把第");
        String[] named = said.substring(at + 2, said.indexOf("行换成", at)).split("行到第", -1);
        List<String> printed = said.substring(said.indexOf("写法：\n", at) + 4)
                .lines()
                .takeWhile(line -> line.startsWith("  ") && !line.matches("   (提示|另见).*"))
                .toList();
        List<String> lines = new ArrayList<>(git.read(file).lines().toList());
        lines.subList(Integer.parseInt(named[0]) - 1, Integer.parseInt(named[1]))
                .clear();
        lines.addAll(Integer.parseInt(named[0]) - 1, printed);
        git.write(file, String.join("\n", lines) + "\n");
    }

    /** Keeps what both sides wrote, as somebody does who only takes the marks away. */
    private void dropMarks(String file) {
        git.write(
                file,
                git.read(file)
                        .lines()
                        .filter(line -> !line.matches("(<<<<<<<|=======|>>>>>>>).*"))
                        .map(line -> line + "\n")
                        .collect(java.util.stream.Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-05-24", "2017-05-25"})
    void two_problems_run_into_one_record_are_printed_as_two(String day) {
        both(FILE, problem("大河口-002", "危房未改造。", "2017-05-24"), problem("大河口-002", "低保户漏评。", day));
        merge("c");
        dropMarks(FILE);
        assertThat(run("check")).contains("TZ146", "两件问题", "大河口-003").doesNotContain("TZ120", "删");
        followHint();
        assertThat(run("check")).doesNotContain("错误 TZ");
        assertThat(git.read(FILE))
                .contains(problem("大河口-002", "危房未改造。", "2017-05-24") + problem("大河口-003", "低保户漏评。", day));
        commit("陈某", "合并");
        assertThat(audit()).isEmpty();
    }

    @Test
    void the_free_number_is_free_in_all_files_and_what_speaks_of_the_later_is_named() {
        git.edit(WEEK, "    困难: 两户常年在外，联系不上。\n", "    进展:\n      大河口-002: 已到户。\n      大河口-006: 记错了编号。\n");
        commit("陈某", "填周报");
        git.git("branch", "-f", "c");
        both(FILE, problem("大河口-002", "危房未改造。", "2017-05-24"), problem("大河口-002", "低保户漏评。", "2017-05-24"));
        merge("c");
        assertThat(run("check"))
                .contains("TZ144", "大河口-007", WEEK + " 第", "行：大河口-007: 已到户。")
                .doesNotContain("大河口-003");
        dropMarks(FILE);
        assertThat(run("check")).contains("TZ146", "大河口-007", WEEK + " 第", "行：大河口-007: 已到户。");
    }

    private static String filled(String unit, String number, String text) {
        return "  %s:\n    报送: 2017-06-01\n    填报人: 黄某\n    负责人: 张某\n    排查:\n      - {类别: 精准识别, 户数: 9}\n    零报告: 是\n    进展:\n      %s: %s\n"
                .formatted(unit, number, text);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_returns_of_one_unit_are_printed_as_one(boolean marks) {
        String week = "ledger-data/周报/2017-06-02.yaml";
        git.write(week, "期号: 3\n起: 2017-05-27\n截止: 2017-06-02\n报送截止: 2017-06-01\n编发: 2017-06-03\n单位:\n");
        commit("陈某", "开期");
        git.git("branch", "-f", "c");
        both(week, filled("上庄村", "上庄-001", "已约谈。"), filled("上庄村", "上庄-001", "评议会已开。"));
        merge("c");
        if (!marks) {
            dropMarks(week);
        }
        assertThat(run("check")).contains(marks ? "TZ148" : "TZ149").doesNotContain("TZ120", "删");
        followHint(week);
        assertThat(run("check")).doesNotContain("错误 TZ");
        assertThat(git.read(week)).contains("      上庄-001: 已约谈。评议会已开。\n");
        commit("陈某", "合并");
        assertThat(audit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_notices_of_one_number_are_printed_as_two(boolean marks) {
        String file = "ledger-data/督办.yaml";
        String notice = "  - 文号: 某清理督〔2017〕1号\n    日期: 2017-05-24\n    单位: %s\n    要求: %s\n    签发人: 周某\n";
        git.write(file, "督办:\n");
        commit("陈某", "督办");
        git.git("branch", "-f", "c");
        both(file, notice.formatted("上庄村", "立即公示。"), notice.formatted("大河口村", "限期报送。"));
        merge("c");
        if (!marks) {
            dropMarks(file);
        }
        assertThat(run("check")).contains(marks ? "TZ145" : "TZ147").doesNotContain("TZ120", "删");
        followHint(file);
        assertThat(run("check")).doesNotContain("错误 TZ1");
        assertThat(git.read(file))
                .contains(notice.formatted("上庄村", "立即公示。"))
                .contains(notice.formatted("大河口村", "限期报送。").replace("1号", "2号"));
        commit("陈某", "合并");
        assertThat(audit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "diff3", "zdiff3"})
    void two_problems_under_one_number_are_both_kept_when_the_hint_is_followed(String style) {
        git.git("config", "merge.conflictStyle", style);
        both(FILE, problem("大河口-002", "危房未改造。", "2017-05-24"), problem("大河口-002", "低保户漏评。", "2017-05-24"));
        merge("c");
        assertThat(run("check")).contains("TZ144").doesNotContain("删去", "留下对的一种");
        followHint();
        assertThat(run("check")).doesNotContain("错误 TZ");
        assertThat(git.read(FILE))
                .contains(problem("大河口-002", "危房未改造。", "2017-05-24") + problem("大河口-003", "低保户漏评。", "2017-05-24"));
        commit("陈某", "合并");
        assertThat(audit()).isEmpty();
    }

    @Test
    void the_one_registered_later_gets_the_free_number() {
        both(FILE, problem("大河口-002", "危房未改造。", "2017-05-25"), problem("大河口-002", "低保户漏评。", "2017-05-24"));
        merge("c");
        followHint();
        assertThat(git.read(FILE))
                .contains(problem("大河口-002", "低保户漏评。", "2017-05-24") + problem("大河口-003", "危房未改造。", "2017-05-25"));
    }

    @Test
    void two_acts_added_at_one_place_both_stay() {
        both(FILE, ACTS + act("2017-05-24", "核实") + "        结论: 属实\n", ACTS + act("2017-05-25", "完成整改"));
        merge("c");
        assertThat(run("check")).contains("TZ145");
        followHint();
        assertThat(git.read(FILE)).contains(act("2017-05-24", "核实"), act("2017-05-25", "完成整改"));
    }

    @Test
    void two_wordings_of_one_field_are_not_two_problems() {
        git.git("checkout", "-q", "c");
        git.edit(FILE, "登记: 2017-05-23", "登记: 2017-05-24");
        commit("李某", "改");
        git.git("checkout", "-q", "main");
        git.edit(FILE, "登记: 2017-05-23", "登记: 2017-05-25");
        commit("陈某", "改");
        merge("c");
        assertThat(run("check")).contains("TZ118").doesNotContain("TZ144", "TZ145");
    }

    @Test
    void nothing_is_written_while_marks_stand() {
        both(FILE, problem("大河口-002", "危房未改造。", "2017-05-24"), problem("大河口-002", "低保户漏评。", "2017-05-24"));
        merge("c");
        String before = git.read(FILE);
        run("new", "大河口村", "类别=精准识别", "描述=第三件事。", "来源=督导检查", "发现=2017-05-22", "登记=2017-05-25");
        run("act", "大河口-001", "核实", "日期=2017-05-25", "结论=属实");
        assertThat(git.read(FILE)).isEqualTo(before);
        assertThat(run("week", "--end", "2017-06-02")).contains("TZ144");
        assertThat(run("notice", "--problems", "上庄-001", "--demand", "整改")).contains("TZ144");
        dropMarks(FILE);
        assertThat(run("new", "上庄村", "类别=精准识别", "描述=另一件事。", "来源=督导检查", "发现=2017-05-22", "登记=2017-05-25"))
                .contains("TZ146");
        git.write(FILE, before);
        assertThat(run("new", "上庄村", "类别=精准识别", "描述=另一件事。", "来源=督导检查", "发现=2017-05-22", "登记=2017-05-25"))
                .contains("TZ144");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xours", "-Xtheirs", "-sours"})
    void a_problem_dropped_for_another_of_its_number_is_told_with_both_commits(String how) {
        both(FILE, problem("大河口-002", "危房未改造。", "2017-05-24"), problem("大河口-002", "低保户漏评。", "2017-05-25"));
        merge(how, "c");
        assertThat(audit())
                .singleElement()
                .asString()
                .contains("TZ630", "大河口-002", how.equals("-Xtheirs") ? "危房" : "低保", "李某", "陈某");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xours", "-Xtheirs", "-sours"})
    void two_problems_of_one_day_are_two_all_the_same(String how) {
        both(FILE, problem("大河口-002", "危房未改造。", "2017-05-24"), problem("大河口-002", "低保户漏评。", "2017-05-24"));
        merge(how, "c");
        assertThat(audit())
                .singleElement()
                .asString()
                .contains("TZ630", "大河口-002", how.equals("-Xtheirs") ? "危房" : "低保", "李某", "陈某");
    }

    @Test
    void the_other_order_of_parents_makes_no_difference() {
        both(FILE, problem("大河口-002", "危房未改造。", "2017-05-24"), problem("大河口-002", "低保户漏评。", "2017-05-25"));
        git.git("checkout", "-q", "c");
        merge("-Xours", "main");
        assertThat(audit()).singleElement().asString().contains("TZ630", "危房");
    }

    @Test
    void a_new_problem_that_a_merge_left_out_is_told_once() {
        both("ledger-data/说明.txt", "甲\n", "乙\n");
        git.git("checkout", "-q", "c");
        git.append(FILE, problem("大河口-002", "低保户漏评。", "2017-05-25"));
        commit("李某", "登记");
        git.git("checkout", "-q", "main");
        merge("-sours", "c");
        assertThat(audit()).singleElement().asString().contains("TZ630", "低保", "李某");
    }

    @Test
    void an_act_that_a_merge_dropped_is_told() {
        both(FILE, ACTS + act("2017-05-24", "核实") + "        结论: 属实\n", ACTS + act("2017-05-25", "完成整改"));
        merge("-Xours", "c");
        assertThat(audit()).singleElement().asString().contains("TZ632", "大河口-001", "完成整改", "李某");
    }

    @Test
    void a_return_that_a_merge_dropped_is_told() {
        git.write(WEEK, "期号: 2\n起: 2017-05-20\n截止: 2017-05-26\n报送截止: 2017-05-25\n编发: 2017-05-27\n单位:\n");
        commit("陈某", "开期");
        git.git("branch", "-f", "c");
        both(WEEK, "  大河口村:\n    报送: 2017-05-25\n", "  上庄村:\n    报送: 2017-05-25\n");
        merge("-Xours", "c");
        assertThat(audit()).as(run("audit")).singleElement().asString().contains("TZ633", "上庄村", "李某");
    }

    @Test
    void a_merge_that_keeps_both_is_none() throws IOException {
        both(FILE, problem("大河口-002", "危房未改造。", "2017-05-24"), problem("大河口-003", "低保户漏评。", "2017-05-24"));
        merge("c");
        git.git("checkout", "-q", "main", "--", FILE);
        git.append(FILE, problem("大河口-003", "低保户漏评。", "2017-05-24"));
        commit("陈某", "合并");
        assertThat(audit()).isEmpty();
    }

    @Test
    void words_changed_on_both_sides_before_a_seal_are_none() {
        git.git("checkout", "-q", "c");
        git.edit(FILE, "三户的", "两户的");
        commit("李某", "改");
        git.git("checkout", "-q", "main");
        git.edit(FILE, "三户的", "四户的");
        commit("陈某", "改");
        merge("-Xours", "c");
        assertThat(audit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-sours", "-Xtheirs"})
    void seals_forged_on_a_branch_and_merged_over_the_true_ones_are_told(String how) throws IOException {
        WeeklyOffice office = new WeeklyOffice(folder.resolve("办公室"));
        git = office.git();
        office.write(2);
        office.commit("陈某", office.issued(2), 10, "第2期");
        office.seal();
        office.commit("周某", office.issued(2), 16, "封账");
        git.git("branch", "c");
        office.seal();
        office.commit("周某", office.issued(2), 17, "真封账");
        git.git("checkout", "-q", "c");
        git.edit("ledger-data/问题/上庄村.yaml", "尹某", "伊某");
        office.commit("李某", office.issued(2), 18, "改");
        office.seal();
        office.commit("李某", office.issued(2), 19, "假封账");
        if (how.equals("-sours")) {
            merge(how, "main");
        } else {
            git.git("checkout", "-q", "main");
            merge(how, "c");
        }
        assertThat(office.run("audit").out().lines().filter(line -> line.startsWith("错误 TZ631")))
                .singleElement()
                .asString()
                .contains("第2期", "周某");
    }
}
