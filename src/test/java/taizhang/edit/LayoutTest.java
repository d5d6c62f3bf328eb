package taizhang.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taizhang.diagnostic.Diagnostic;
import taizhang.load.ActKind;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;
import taizhang.load.MemoryTree;
import taizhang.model.Act;
import taizhang.model.Problem;

/** However a clerk lays out a file: what is added is one block within the problem, and all else stays as it is. */
class LayoutTest {
    private static final String FACTS = """
            编号: 上庄-001
            类别: 精准识别
            描述: 有车户。
            来源: 督导检查
            发现: 2017-05-15
            登记: 2017-05-16
            """;

    /**
     * One way to lay out a file.
     *
     * @param name what is special about it
     * @param text the file; {@code @} stands at the start of the line in front of which an act of 上庄-001 is to go
     * @param block the lines of the act
     */
    record Layout(String name, String text, String block) {
        String before() {
            return text.replace("@", "");
        }

        String after() {
            return text.replace("@", block);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String USUAL = """
                  - 日期: 2017-05-25
                    事项: 完成整改
                    情况: 已清退
            """;

    private static final String WITH_KEY = "    经过:\n" + USUAL;

    private static String problem(String indent, String rest) {
        String lines = FACTS.indent(indent.length() + 2);
        return indent + "- " + lines.substring(indent.length() + 2) + rest;
    }

    static Stream<Layout> layouts() {
        String act = "      - 日期: 2017-05-20\n        事项: 问责\n        人数: 1\n        方式: 谈话\n";
        String second = problem("  ", "").replace("001", "002");
        return Stream.of(
                new Layout("the last problem", "问题:\n" + problem("  ", "    经过:\n" + act + "@"), USUAL),
                new Layout("not the last", "问题:\n" + problem("  ", "    经过:\n" + act + "@\n" + second), USUAL),
                new Layout("no acts yet", "问题:\n" + problem("  ", "@") + "\n" + second, WITH_KEY),
                new Layout("an empty list", "问题:\n" + problem("  ", "    经过:\n@") + second, USUAL),
                new Layout("an empty list with a remark", "问题:\n" + problem("  ", "    经过: # 待填\n@") + second, USUAL),
                new Layout(
                        "keys after the acts",
                        "问题:\n" + problem("  ", "    经过:\n" + act + "@    备注: 无\n") + second,
                        USUAL),
                new Layout(
                        "comments after the acts",
                        "问题:\n" + problem("  ", "    经过:\n" + act + "        # 谈话记录在档案柜\n@  # 以下是西片\n") + second
                                + "# 完\n",
                        USUAL),
                new Layout("comments at the end", "问题:\n" + problem("  ", "    经过:\n" + act + "@\n# 完\n"), USUAL),
                new Layout(
                        "a block text at the end",
                        "问题:\n"
                                + problem(
                                        "  ", "    经过:\n" + act + "        说明: |-\n          一、\n\n          # 二、\n@\n")
                                + second,
                        USUAL),
                new Layout(
                        "a text in quotes over several lines",
                        "问题:\n" + problem("  ", "    经过:\n" + act + "        说明: \"一是\n          二是\"\n@") + second,
                        USUAL),
                new Layout(
                        "a list without indentation",
                        "问题:\n"
                                + problem(
                                        "", act.replace("      -", "  经过:\n  -").replace("        ", "    ") + "@"),
                        USUAL.replace("      -", "  -").replace("        ", "    ")),
                new Layout(
                        "a list without indentation and no acts",
                        "问题:\n" + problem("", "@"),
                        WITH_KEY.replace("    经过", "  经过")
                                .replace("      -", "  -")
                                .replace("        ", "    ")),
                new Layout(
                        "four columns",
                        "问题:\n"
                                + problem(
                                        "    ",
                                        act.replaceAll("(?m)^", "      ").replaceFirst("^", "      经过:\n") + "@"),
                        USUAL.replaceAll("(?m)^(?=.)", "      ")),
                new Layout(
                        "dashes far from their keys",
                        "问题:\n"
                                + problem(
                                        "  ",
                                        "    经过:\n"
                                                + act.replace("- 日", "-   日").replace("        ", "          ") + "@"),
                        USUAL.replace("- 日", "-   日").replace("        ", "          ")),
                new Layout(
                        "acts set apart by blank lines",
                        "问题:\n" + problem("  ", "    经过:\n" + act + "\n" + act.replace("20", "20") + "@\n") + second,
                        "\n" + USUAL),
                new Layout(
                        "no key of the file",
                        problem("", "@"),
                        WITH_KEY.replace("    经过", "  经过")
                                .replace("      -", "  -")
                                .replace("        ", "    ")),
                new Layout(
                        "flow groups as acts",
                        "问题:\n" + problem("  ", "    经过:\n      - {日期: 2017-05-20, 事项: 问责, 人数: 1, 方式: 谈话}\n@") + second,
                        USUAL));
    }

    private static final Map<String, String> ACT = Map.of("日期", "2017-05-25", "情况", "已清退");

    private static Proposal act(MemoryTree tree) throws IOException {
        ActAppender appender = new ActAppender(OpenLedger.read(tree));
        Problem problem = appender.problem("上庄-001").orElseThrow();
        return appender.append(problem, ActKind.COMPLETION, ACT);
    }

    private static String written(Proposal proposal) {
        assertThat(proposal)
                .as(LedgerFixture.format(proposal.findings(), proposal.sources()))
                .isInstanceOf(Proposal.Ready.class);
        return new String(((Proposal.Ready) proposal).change().after().bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void an_act_is_one_block_in_its_place(Layout layout) throws IOException {
        MemoryTree tree = LedgerFixture.tree("--- 问题/上庄村.yaml\n" + layout.before());
        assertThat(written(act(tree))).isEqualTo(layout.after());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void line_ends_and_the_byte_order_mark_are_kept(Layout layout) throws IOException {
        String before = "\uFEFF" + layout.before().replace("\n", "\r\n");
        MemoryTree tree = LedgerFixture.tree("").with("问题/上庄村.yaml", before);
        assertThat(written(act(tree))).isEqualTo("\uFEFF" + layout.after().replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_file_without_a_last_line_end_gets_one(Layout layout) throws IOException {
        String before = layout.before().stripTrailing();
        MemoryTree tree = LedgerFixture.tree("").with("问题/上庄村.yaml", before);
        String after = written(act(tree));
        assertThat(after.stripTrailing()).isEqualTo(layout.after().stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_problem_is_added_behind_the_last(Layout layout) throws IOException {
        MemoryTree tree = LedgerFixture.tree("--- 问题/上庄村.yaml\n" + layout.before());
        OpenLedger ledger = OpenLedger.read(tree);
        ProblemAppender appender = new ProblemAppender(ledger);
        Proposal proposal = appender.append(
                appender.unit("上庄村").orElseThrow(),
                Map.of(
                        "类别",
                        "精准识别",
                        "描述",
                        "又一户。",
                        "来源",
                        "自查",
                        "发现",
                        "2017-05-15",
                        "登记",
                        "2017-05-16",
                        "整改.方式",
                        "立行立改"));
        String after = written(proposal);
        Addition change = ((Proposal.Ready) proposal).change();
        List<String> lines = new java.util.ArrayList<>(layout.before().lines().toList());
        lines.addAll(change.firstLine() - 1, change.added());
        assertThat(after.lines()).isEqualTo(lines);
        LoadResult loaded = ((Proposal.Ready) proposal).ledger();
        assertThat(loaded.ledger().problems())
                .hasSize(ledger.ledger().problems().size() + 1);
        assertThat(change.added().stream().filter(line -> line.contains("- 编号")))
                .singleElement()
                .matches(line -> layout.before().contains(line.substring(0, line.indexOf('编'))));
    }

    @Test
    void empty_brackets_go_and_nothing_else() throws IOException {
        String before = "问题:\n" + problem("  ", "    经过:  []  # 无\n    备注: 无\n");
        MemoryTree tree = LedgerFixture.tree("--- 问题/上庄村.yaml\n" + before);
        Proposal proposal = act(tree);
        assertThat(written(proposal)).isEqualTo(before.replace("经过:  []  # 无\n", "经过:  # 无\n" + USUAL));
        assertThat(((Proposal.Ready) proposal).change().changedLine()).contains(8);
    }

    @Test
    void into_an_emptied_list_of_problems_nothing_is_written_for_its_numbers_would_be_used_again() throws IOException {
        MemoryTree tree = LedgerFixture.tree("--- 问题/上庄村.yaml\n# 上庄村\n问题: []\n");
        ProblemAppender appender = new ProblemAppender(OpenLedger.read(tree));
        Proposal proposal = appender.append(
                appender.unit("上庄村").orElseThrow(),
                Map.of("类别", "精准识别", "描述", "又一户。", "来源", "自查", "发现", "2017-05-15", "登记", "2017-05-16"));
        assertThat(codes(proposal)).containsExactly("TZ235");
    }

    @Test
    void into_a_file_of_comments_only_nothing_is_written_either() throws IOException {
        MemoryTree tree = LedgerFixture.tree("").with("问题/上庄村.yaml", "# 上庄村");
        ProblemAppender appender = new ProblemAppender(OpenLedger.read(tree));
        Proposal proposal = appender.append(
                appender.unit("上庄村").orElseThrow(),
                Map.of("类别", "精准识别", "描述", "又一户。", "来源", "自查", "发现", "2017-05-15", "登记", "2017-05-16"));
        assertThat(codes(proposal)).containsExactly("TZ151");
    }

    @Test
    void what_stands_in_brackets_is_refused() throws IOException {
        String flow = "    经过: [{日期: 2017-05-20, 事项: 问责, 人数: 1, 方式: 谈话}]\n";
        assertThat(codes(act(LedgerFixture.tree("--- 问题/上庄村.yaml\n问题:\n" + problem("  ", flow)))))
                .containsExactly("TZ230");
        String record = "  - {编号: 上庄-001, 类别: 精准识别, 描述: 有车户, 来源: 督导检查, 发现: 2017-05-15, 登记: 2017-05-16}\n";
        assertThat(codes(act(LedgerFixture.tree("--- 问题/上庄村.yaml\n问题:\n" + record))))
                .containsExactly("TZ230");
    }

    @Test
    void an_act_that_would_be_swallowed_by_the_text_above_it_is_refused() throws IOException {
        String before = "问题:\n" + problem("  ", "    备注: \"一是\n# 二是\n      三是\"\n");
        Proposal proposal = act(LedgerFixture.tree("--- 问题/上庄村.yaml\n" + before));
        assertThat(proposal.findings()).anyMatch(Diagnostic::isError);
    }

    @Test
    void the_act_is_read_back_as_it_was_given() throws IOException {
        MemoryTree tree = LedgerFixture.tree("--- 问题/上庄村.yaml\n问题:\n" + problem("  ", ""));
        Proposal.Ready ready = (Proposal.Ready) act(tree);
        assertThat(ready.ledger().ledger().problems().getFirst().acts())
                .singleElement()
                .isInstanceOfSatisfying(
                        Act.Completion.class, act -> assertThat(act.result()).isEqualTo("已清退"));
    }

    private static List<String> codes(Proposal proposal) {
        return proposal.findings().stream().map(finding -> finding.code().id()).toList();
    }
}
