package taizhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.lifecycle.BreachKind;
import taizhang.load.LedgerFixture;
import taizhang.load.LoadResult;

/** One life typed by hand for each way a step can be unlawful: exactly that step is found, with exactly its code. */
class UnlawfulStepsTest {
    private static final String VERIFIED = "05-22 核实 结论=属实 经办=王某（镇扶贫办）";
    private static final String DONE = "06-01 完成整改 情况=改好了。";
    private static final String APPLIED = "06-02 申请销号 经办=任某（大河口） 佐证=照片";
    private static final String REVIEWED = "06-05 初审 意见=同意 经办=王某（镇扶贫办）";
    private static final String CHECKED = "06-06 核查 结论=通过 经办=钱某（第一组）、沈某（第一组）";
    private static final String DECIDED = "06-08 审定 意见=同意 经办=周某（镇清理办）";
    private static final String RELAPSED = "07-01 反弹 原因=又犯了。 新措施=再改一遍。 新时限=2017-07-31 经办=周某（镇清理办）";
    private static final String ASKED = "05-24 申请延期 延至=2017-09-30 原因=下雨。 经办=任某（大河口）";

    /**
     * A life whose last act but {@code after} is at fault.
     *
     * @param code of the one finding
     * @param fault which act, from 0
     * @param acts month and day, kind, fields
     */
    record Row(String code, int fault, List<String> acts) {
        @Override
        public String toString() {
            return code + " " + acts.get(fault);
        }
    }

    private static Row row(String code, String... acts) {
        return new Row(code, acts.length - 1, List.of(acts));
    }

    static Stream<Row> rows() {
        return Stream.of(
                // Acts at the wrong time
                row("TZ460", "05-22 完成整改 情况=改好了。"),
                row("TZ460", "05-22 申请延期 延至=2017-09-30 原因=下雨。 经办=任某（大河口）"),
                row("TZ460", VERIFIED, APPLIED),
                row("TZ460", VERIFIED, DONE, REVIEWED),
                row("TZ460", VERIFIED, DONE, "06-02 改派 改为=上庄村 原因=派错了。 经办=周某（镇清理办）"),
                row("TZ460", VERIFIED, DONE, "06-02 申请延期 延至=2017-09-30 原因=下雨。 经办=任某（大河口）"),
                row("TZ460", VERIFIED, DONE, "06-02 移交 移交至=镇纪委 原因=违纪。 经办=周某（镇清理办）"),
                row("TZ460", VERIFIED, DONE, "06-02 完成整改 情况=改好了。"),
                row("TZ460", VERIFIED, DONE, "06-02 核实 结论=部分属实 经办=王某（镇扶贫办）"),
                row("TZ460", VERIFIED, DONE, RELAPSED),
                row("TZ460", VERIFIED, "05-24 退回 原因=没改好。"),
                row("TZ460", VERIFIED, DONE, APPLIED, "06-03 申请销号 经办=任某（大河口） 佐证=照片"),
                row("TZ460", VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, DECIDED, "06-09 退回 原因=想一想。"),
                row("TZ460", VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, DECIDED, "06-09 督办 文号=某清理督〔2017〕1号"),
                row("TZ460", VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, DECIDED, "06-09 完成整改 情况=又改了。"),
                row("TZ460", VERIFIED, "05-24 移交 移交至=镇纪委 原因=违纪。 经办=周某（镇清理办）", DONE),
                row("TZ460", unfounded(), DONE),
                // The closing chain
                row("TZ461", VERIFIED, DONE, APPLIED, "06-05 初审 意见=不同意 原因=缺签字。 经办=王某（镇扶贫办）", CHECKED),
                row(
                        "TZ461",
                        VERIFIED,
                        DONE,
                        APPLIED,
                        REVIEWED,
                        CHECKED,
                        "06-07 公示 止=2017-06-13 异议=有 原因=有人反映。",
                        "06-15 审定 意见=同意 经办=周某（镇清理办）"),
                row("TZ462", VERIFIED, DONE, APPLIED, REVIEWED, DECIDED),
                row("TZ462", VERIFIED, DONE, APPLIED, DECIDED),
                row("TZ463", VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, "06-07 初审 意见=同意 经办=王某（镇扶贫办）"),
                row("TZ464", VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, "06-06 公示 止=2017-06-12", DECIDED),
                row("TZ475", VERIFIED, DONE, "06-02 申请销号 经办=任某（大河口）"),
                row("TZ476", VERIFIED, DONE, APPLIED, "06-05 初审 意见=同意 经办=任某（大河口）"),
                row("TZ476", VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, "06-08 审定 意见=同意 经办=姜某（大河口）"),
                row("TZ476", VERIFIED, DONE, APPLIED, REVIEWED, "06-06 核查 结论=通过 经办=钱某（第一组）、任某"),
                row("TZ477", VERIFIED, DONE, APPLIED, "06-05 初审 意见=同意"),
                row("TZ478", VERIFIED, DONE, APPLIED, REVIEWED, "06-06 核查 结论=通过 经办=钱某（第一组）"),
                row("TZ480", VERIFIED, DONE, APPLIED, "06-05 初审 意见=不同意 经办=王某（镇扶贫办）"),
                row("TZ435", VERIFIED, "06-03 完成整改 情况=改好了。", APPLIED),
                row("TZ438", VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, "06-07 公示 止=2017-06-06"),
                row("TZ439", VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, "06-07 公示 止=2017-06-12"),
                row("TZ427", VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, "06-08 审定 意见=同意 经办=黄某（上庄村）"),
                row("TZ479", VERIFIED, DONE, APPLIED, "06-05 初审 意见=同意 经办=黄某（上庄村）"),
                // Extensions
                row("TZ465", VERIFIED, "05-25 批准延期 经办=周某（镇清理办）"),
                row("TZ465", VERIFIED, "05-25 不批准延期 原因=抓紧。 经办=周某（镇清理办）"),
                row("TZ466", VERIFIED, ASKED, "05-25 申请延期 延至=2017-10-31 原因=下雨。 经办=任某（大河口）"),
                row("TZ468", VERIFIED, "09-01 申请延期 延至=2017-09-30 原因=下雨。 经办=任某（大河口）"),
                row("TZ469", VERIFIED, "05-24 申请延期 延至=2017-08-31 原因=下雨。 经办=任某（大河口）"),
                row("TZ441", VERIFIED, "05-24 申请延期 延至=2017-12-31 原因=下雨。 经办=任某（大河口）"),
                row("TZ409", VERIFIED, ASKED, DONE, "06-03 批准延期 经办=周某（镇清理办）"),
                row("TZ425", VERIFIED, ASKED, "05-25 批准延期 经办=任某（大河口）"),
                row("TZ426", VERIFIED, ASKED, "05-25 批准延期"),
                // Verification
                row("TZ407", VERIFIED, "05-24 核实 结论=属实 经办=王某（镇扶贫办）"),
                row("TZ408", VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, DECIDED, RELAPSED, unfounded("07-03")),
                row("TZ483", "05-22 核实 结论=不属实 佐证=笔录 经办=王某（镇扶贫办）、沈某（第一组）"),
                row("TZ484", "05-22 核实 结论=不属实 理由=查无此事。 经办=王某（镇扶贫办）、沈某（第一组）"),
                row("TZ485", "05-22 核实 结论=不属实 理由=查无此事。 佐证=笔录 经办=王某（镇扶贫办）"),
                // Reassignment, correction and the rest
                row("TZ470", "05-23 改派 改为=大河口村 原因=派错了。 经办=周某（镇清理办）"),
                row("TZ471", VERIFIED, "06-05 改派 改为=上庄村 原因=派错了。 经办=周某（镇清理办）"),
                row("TZ471", "05-23 改派 改为=上庄村 原因=派错了。 经办=周某（镇清理办）", "06-05 改派 改为=大河口村 原因=还是派错了。 经办=周某（镇清理办）"),
                row("TZ429", "05-23 更正 字段=来源 原=自查 现=自查 原因=写错。 经办=陈某（镇清理办）"),
                row("TZ219", "05-23 更正 字段=来源 原=群众举报 现=自查 原因=写错。 经办=陈某（镇清理办）"),
                row(
                        "TZ219",
                        "05-23 更正 字段=时限 原=2017-08-31 现=2017-09-15 原因=写错。 经办=陈某（镇清理办）",
                        "05-24 更正 字段=时限 原=2017-08-31 现=2017-09-20 原因=写错。 经办=陈某（镇清理办）"),
                row(
                        "TZ219",
                        VERIFIED,
                        DONE,
                        APPLIED,
                        REVIEWED,
                        CHECKED,
                        DECIDED,
                        RELAPSED,
                        "07-03 更正 字段=时限 原=2017-08-31 现=2017-09-20 原因=写错。 经办=陈某（镇清理办）"),
                row("TZ440", VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, DECIDED, relapse("2017-06-30")),
                row("TZ441", VERIFIED, DONE, APPLIED, REVIEWED, CHECKED, DECIDED, relapse("2017-12-30")),
                row("TZ431", "05-17 核实 结论=属实 经办=王某（镇扶贫办）"),
                row("TZ428", "05-19 改派 改为=上庄村 原因=派错了。 经办=周某（镇清理办）"),
                row("TZ448", VERIFIED, "05-24 问责 人数=0 方式=谈话"),
                row("TZ354", VERIFIED, "05-24 督办 文号=某清理督〔2017〕9号"),
                row("TZ310", VERIFIED, DONE, "06-02 申请销号 经办=任某（大河口） 佐证=大河口/照片.jpg"),
                row("TZ325", VERIFIED, DONE, "06-02 申请销号 经办=任某（大河口） 佐证=../照片.jpg"));
    }

    private static String unfounded() {
        return unfounded("05-22");
    }

    private static String unfounded(String day) {
        return day + " 核实 结论=不属实 理由=查无此事。 佐证=笔录 经办=王某（镇扶贫办）、沈某（第一组）";
    }

    private static String relapse(String limit) {
        return RELAPSED.replace("2017-07-31", limit);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_unlawful_step_is_found_with_its_code_and_nothing_else_is(Row row) {
        LoadResult loaded = LedgerFixture.load(textOf(row.acts()));
        Diagnostics findings = new Diagnostics();
        findings.addAll(loaded.findings());
        findings.addAll(Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources()));
        List<Diagnostic> found = findings.sorted();
        assertThat(found)
                .extracting(finding -> finding.code().id())
                .as(LedgerFixture.format(found, loaded.sources()))
                .containsExactly(row.code());
        int first =
                problemWith(row.acts().subList(0, row.fault())).lines().toList().size();
        assertThat(found.getFirst().span().line()).isGreaterThanOrEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void without_the_last_step_the_life_is_lawful(Row row) {
        LoadResult loaded = LedgerFixture.load(textOf(row.acts().subList(0, row.fault())));
        assertThat(loaded.findings()).isEmpty();
        assertThat(Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources()))
                .isEmpty();
    }

    @Test
    void every_kind_of_breach_has_its_own_code_and_its_row() {
        List<String> codes = Arrays.stream(BreachKind.values())
                .map(kind -> LawfulActs.codeOf(kind).id())
                .toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(rows().map(Row::code).collect(Collectors.toSet()))
                .containsAll(
                        codes.stream().filter(code -> !code.equals("TZ467")).toList());
    }

    @Test
    void a_limit_that_does_not_exist_cannot_be_put_off() {
        String text =
                textOf(List.of(VERIFIED, ASKED)).replace("方式: 限期整改", "方式: 长期坚持").replace("    时限: 2017-08-31\n", "");
        LoadResult loaded = LedgerFixture.load(text);
        assertThat(LedgerFixture.places(Rules.standard().check(loaded.ledger(), loaded.gaps(), loaded.sources())))
                .containsExactly("大河口村.yaml:18:11 TZ467");
    }

    private static String textOf(List<String> acts) {
        return problemWith(acts) + """
                --- 督办.yaml
                - 文号: 某清理督〔2017〕1号
                  日期: 2017-05-20
                  单位: 大河口村
                  问题: [大河口-001]
                  要求: 抓紧。
                """;
    }

    private static String problemWith(List<String> acts) {
        return """
                --- 问题/大河口村.yaml
                - 编号: 大河口-001
                  类别: 精准识别
                  描述: 手册与系统不一致。
                  来源: 自查
                  发现: 2017-05-18
                  登记: 2017-05-20
                  整改:
                    方式: 限期整改
                    目标: 一致。
                    措施: 逐户核对。
                    时限: 2017-08-31
                    责任人: 任某
                  经过:
                """ + acts.stream().map(UnlawfulStepsTest::yamlOf).collect(Collectors.joining());
    }

    private static String yamlOf(String act) {
        List<String> words = List.of(act.split(" ", -1));
        String fields = words.subList(2, words.size()).stream()
                .map(word -> "      " + word.replaceFirst("=", ": ") + "\n")
                .collect(Collectors.joining());
        return "    - 日期: 2017-" + words.get(0) + "\n      事项: " + words.get(1) + "\n" + fields;
    }
}
