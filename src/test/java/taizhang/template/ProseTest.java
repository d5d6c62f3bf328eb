package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.diagnostic.Checked;
import taizhang.document.Document;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.render.TextWriter;
import taizhang.report.Paper;
import taizhang.report.Papers;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.Scope;

/** What the office's templates say reads well with nothing, one and many: no sentence is false, empty, doubled or spoken. */
class ProseTest {
    /** Spoken words, and two words for one thing. */
    private static final Pattern SPOKEN =
            Pattern.compile("到目前|快到时限|久未核实|超时|还没有|没有到(?![位户])|连续几期|查了哪些|照样|已经建立|" + "没有报来|不报不等于");

    /** A count of nothing told in a sentence, a rate of nothing, or an amount of nothing. */
    private static final Pattern NOTHING =
            Pattern.compile("(?<![0-9.\\-年月])0(?:件|个|人|户|项|份|期|元|万元)|率[—0]%?(?![0-9.])|率—");

    /** Marks that meet where a clause between them fell out. */
    private static final Pattern GAP = Pattern.compile("[，、；：。][，、；：。]|（）|（，|，）|^[，、；。]|《》");

    /** A number of a point that runs into the number its text begins with, e.g. 3.5件. */
    private static final Pattern RUN = Pattern.compile("(?:^|[。；])[0-9]+[.．][0-9]");

    private static final Pattern FULL_STOP_IN_MENTION = Pattern.compile("。（[^（）]{1,8}，[^（）]*-[0-9]{3}");

    private static Ledger sample;

    @BeforeAll
    static void read() {
        sample =
                LedgerFixture.load(LedgerFixture.treeOf(Path.of("ledger-data"))).ledger();
    }

    private static Map<String, String> papers(Ledger ledger, String day) {
        Edition edition = Edition.of(ledger, LocalDate.parse(day));
        TemplateRenderer renderer = new TemplateRenderer(Templates.office());
        Map<String, String> texts = new LinkedHashMap<>();
        for (Paper kind : Papers.all()) {
            for (Report report : kind.of(edition, new Scope.Town())) {
                texts.put(report.file(), textOf(renderer.render(report, "0123456789")));
            }
        }
        return texts;
    }

    private static String textOf(Checked<Document> rendered) {
        return switch (rendered) {
            case Checked.Accepted<Document> accepted -> TextWriter.textOf(accepted.value());
            case Checked.Rejected<Document> rejected -> throw new AssertionError(rejected.findings());
        };
    }

    /** The lines that the templates write: no table rows but sums, which are sentences too. */
    private static List<String> sentences(String text) {
        return text.lines()
                .filter(line -> !line.contains(" | ") || line.startsWith("合计 | "))
                .map(line -> line.replaceFirst("^合计 \\| ", ""))
                .filter(line -> !line.contains(" | "))
                .toList();
    }

    private static void readsWell(Map<String, String> papers) {
        papers.forEach((name, text) -> {
            for (String line : sentences(text)) {
                assertThat(line).as(name).doesNotContainPattern(SPOKEN);
                assertThat(line).as(name).doesNotContainPattern(GAP);
                assertThat(line).as(name).doesNotContainPattern(RUN);
                assertThat(line).as(name).doesNotContainPattern(NOTHING);
                assertThat(line).as(name).doesNotContainPattern(FULL_STOP_IN_MENTION);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-05-05", "2017-05-19", "2017-06-30", "2017-08-18", "2017-11-30"})
    void every_paper_of_the_sample_reads_well(String day) {
        readsWell(papers(sample, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "rounds", "oversight"})
    void every_paper_of_every_small_ledger_reads_well(String name) {
        Ledger ledger = LedgerFixture.loadCase(name).ledger();
        for (String day : List.of("2017-05-19", "2017-05-26", "2017-06-30", "2017-07-28", "2017-12-01")) {
            readsWell(papers(ledger, day));
        }
    }

    private static String problems(int count, String acts) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> """
                          - 编号: 上庄-%03d
                            类别: 精准识别
                            描述: 第%d户应纳未纳。
                            来源: 督导检查
                            发现: 2017-05-22
                            登记: 2017-05-22
                            整改: {方式: 限期整改, 目标: 应纳尽纳。, 措施: 评议。, 时限: 2017-06-30, 责任人: 张某}
                            经过: [%s]
                        """.formatted(number, number, acts))
                .collect(Collectors.joining("", count == 0 ? "" : "问题:\n", ""));
    }

    private static final String PERIOD = """
            --- 周报/2017-05-26.yaml
            期号: 1
            起: 2017-05-20
            截止: 2017-05-26
            报送截止: 2017-05-25
            编发: 2017-05-27
            单位:
              上庄村: {报送: 2017-05-25, 零报告: 是, 排查: [{类别: 精准识别, 户数: 3}]}
              大河口村: {报送: 2017-05-25, 零报告: 是, 排查: [{类别: 精准识别, 户数: 3}]}
              镇扶贫办: {报送: 2017-05-25, 零报告: 是, 排查: [{类别: 精准识别, 件数: 3}]}
            """;

    private static Map<String, String> papers(int count, String acts, String more) {
        return papers(LedgerFixture.read(problems(count, acts) + PERIOD + more), "2017-05-26");
    }

    @Test
    void with_nothing_found_nothing_is_said_to_be_done() {
        Map<String, String> papers = papers(0, "", "");
        readsWell(papers);
        assertThat(papers).containsKeys("周报", "阶段总结-自查自纠").doesNotContainKeys("问题台账", "销号情况汇总", "本周变化表");
        assertThat(papers.get("周报")).contains("全镇尚未登记问题").doesNotContain("办结", "全部销号", "进展较快", "需要督促");
    }

    @Test
    void one_is_told_as_one_and_all_done_as_all_done() {
        Map<String, String> one = papers(1, "", "");
        readsWell(one);
        assertThat(one.get("周报")).contains("本周新发现问题1件：第1户应纳未纳（上庄村，上庄-001）。");
        assertThat(one.get("周报")).doesNotContain("附件3", "办结");
        String closed = """
                {日期: 2017-05-23, 事项: 完成整改, 情况: 已纳入。}, {日期: 2017-05-23, 事项: 申请销号, 经办: 张某（上庄村）, 佐证: 记录}, \
                {日期: 2017-05-24, 事项: 初审, 意见: 同意, 经办: 刘某（镇扶贫办）}, \
                {日期: 2017-05-24, 事项: 核查, 结论: 通过, 经办: "钱某（第一组）、李某（第一组）"}, \
                {日期: 2017-05-25, 事项: 审定, 意见: 同意, 经办: 周某（办公室）}""";
        Map<String, String> done = papers(1, closed, "");
        readsWell(done);
        assertThat(done.get("周报")).contains("发现的问题已全部办结", "期末无未销号问题");
        assertThat(done.get("销号情况汇总")).contains("发现的问题已全部办结", "巩固整改成果").doesNotContain("附件3", "尚无");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 300})
    void many_are_told_by_the_first_of_them_and_an_annex(int count) {
        Map<String, String> papers = papers(count, "", "");
        readsWell(papers);
        String weekly = papers.getOrDefault("周报", "");
        assertThat(weekly)
                .contains("（上庄村，上庄-008）等" + count + "件，详见附件3。", "累计发现问题" + count + "件")
                .doesNotContain("（上庄村，上庄-009）");
        assertThat(weekly.substring(weekly.lastIndexOf("问题明细表"))).contains("| 上庄-009 |");
    }

    @Test
    void eight_are_told_one_by_one() {
        assertThat(papers(8, "", "").get("周报"))
                .contains("本周新发现问题8件：", "第8户应纳未纳（上庄村，上庄-008）。")
                .doesNotContain("详见附件3");
    }

    @Test
    void typed_text_is_taken_in_and_nothing_stands_where_there_is_none() {
        String typed = """
                --- 文字/%s.yaml
                工作开展情况: |
                  召开动员会。
                  抽调骨干进村。
                经验做法: 交叉检查。
                存在问题: 进展不平衡。
                下步打算: 加强督办。
                """;
        List<String> words = List.of("召开动员会。\n抽调骨干进村。", "交叉检查。", "进展不平衡。", "加强督办。");
        Map<String, String> without = papers(1, "", "");
        Map<String, String> weekly = papers(1, "", typed.formatted("2017-05-26"));
        Map<String, String> stage = papers(0, "", typed.formatted("动员部署"));
        Map<String, String> whole =
                papers(LedgerFixture.read(problems(1, "") + PERIOD + typed.formatted("工作总结")), "2017-10-27");
        assertThat(without.get("周报")).doesNotContain(words).doesNotContain("经验做法", "存在问题");
        assertThat(weekly.get("周报")).contains(words).contains("二、工作开展情况", "经验做法");
        assertThat(papers(1, "", typed.formatted("第1期")).get("周报")).contains(words);
        assertThat(stage.get("阶段总结-动员部署")).contains(words);
        assertThat(whole.get("工作总结")).contains(words);
        List.of(weekly, stage, whole).forEach(ProseTest::readsWell);
    }

    @Test
    void a_notice_is_called_by_its_matter_and_signed_on_the_receipt() {
        String notice = """
                --- 督办.yaml
                督办:
                  - 文号: 某清理督〔2017〕1号
                    日期: 2017-05-25
                    单位: 上庄村
                    问题: [%s]
                    要求: 限期办结。
                    时限: 2017-06-05
                    签发人: 周某
                """;
        String one = papers(2, "", notice.formatted("上庄-001")).get("督办通知单-某清理督〔2017〕1号");
        assertThat(one).contains("关于限期办理第1户应纳未纳问题的督办通知", "经研究，决定对你单位下列问题挂账督办", "签 发 人 | 周某");
        assertThat(one).doesNotContain("签发人：");
        String two = papers(2, "", notice.formatted("上庄-001, 上庄-002")).get("督办通知单-某清理督〔2017〕1号");
        assertThat(two).contains("关于限期办理精准识别方面问题的督办通知", "（二）第2户应纳未纳（上庄-002，精准识别）。");
    }

    @Test
    void progress_is_never_empty_for_what_is_put_right_and_nothing_else_is_progress() {
        List<String> cells = new ArrayList<>();
        for (String day : List.of("2017-06-01", "2017-06-28", "2017-07-03")) {
            String ledger =
                    papers(LedgerFixture.read(problems(1, "") + PERIOD), day).getOrDefault("整改台账", "");
            ledger.lines()
                    .filter(line -> line.contains("上庄-001"))
                    .forEach(line -> cells.add(line.split(" \\| ", -1)[12]));
        }
        assertThat(cells).containsExactly("整改中", "临期", "逾期");
    }
}
