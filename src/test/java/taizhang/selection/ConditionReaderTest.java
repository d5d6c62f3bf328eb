package taizhang.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.diagnostic.Checked;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.load.LedgerFixture;
import taizhang.model.Ledger;
import taizhang.statistics.Statistics;

/** How conditions are written, and what is said of those that do not read. */
class ConditionReaderTest {
    private static final Ledger LEDGER = LedgerFixture.read("""
            问题:
              - 编号: 上庄-001
                类别: 精准识别
                标签: 重点
                描述: 非法占用补贴，一户有车。
                来源: 督导检查
                发现: 2017-05-15
                登记: 2017-05-16
                涉及: {户数: 3, 资金: 12000, 企业: 2}
                字段: {罚款金额: 5000, 级别: 省级, 立案: 2017-06-01, 案由: 占地或圈地}
                整改: {方式: 限期整改, 时限: 2017-06-30, 责任领导: 周某（办公室）、刘某}
              - 编号: 上庄-002
                类别: 金融扶贫
                描述: 两户没有建档。
                来源: 自查
                发现: 2017-05-18
                登记: 2017-05-18
            --- 专项.yaml
            名称: 专项清理
            单位: 某某镇
            领导小组: 镇领导小组
            办公室: 镇领导小组办公室
            简称: 镇清理办
            文号前缀: 某清理办
            开始: 2017-04-21
            结束: 2017-11-30
            阶段:
              - {名称: 自查自纠, 起: 2017-04-21, 止: 2017-11-30}
            周期: 周
            报送截止: 星期四
            标签: [重点, 一般]
            涉及: [户数, 人数, 资金, {名称: 企业, 计量: 家}]
            字段:
              - {名称: 罚款金额, 类型: 金额}
              - {名称: 级别, 类型: 选项, 选项: [省级, 市级]}
              - {名称: 立案, 类型: 日期}
              - {名称: 案由, 类型: 文字}
            """);
    private static final ConditionReader READER = ConditionReader.of(LEDGER);

    private static List<String> picked(String text) {
        Checked<Condition> read = READER.read(WrittenCondition.ofOption("--where", text));
        assertThat(read)
                .as(LedgerFixture.format(read.findings(), List.of(new SourceFile("--where", text))))
                .isInstanceOf(Checked.Accepted.class);
        return Selector.of(Statistics.of(LEDGER, LocalDate.of(2017, 7, 7)))
                .pick(((Checked.Accepted<Condition>) read).value())
                .stream()
                .map(standing -> standing.problem().id().text().substring(3))
                .toList();
    }

    private static String printed(String text) {
        return ((Checked.Accepted<Condition>) READER.read(WrittenCondition.ofOption("--where", text)))
                .value()
                .text();
    }

    private static String findings(String text) {
        return LedgerFixture.format(
                READER.read(WrittenCondition.ofOption("--where", text)).findings(), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "责任领导=周某|001",
                "责任领导=周某（办公室）|001",
                "责任领导=周某(办公室) 且 逾期|001",
                "责任领导=周某且逾期|001",
                "责任领导=刘某、周某 或 整改中|001",
                "逾期天数=7|001",
                "剩余天数<0|001",
                "罚款金额≥0.5万元|001",
                "级别=省级|001",
                "级别=空|002",
                "立案早于2017年7月|001",
                "立案=空|002",
                "案由含“或圈”|001",
                "案由含占地|001",
                "企业>1家|001",
                "企业=空|002",
                "标签=重点|001",
                "标签≠重点|002",
                "时限不晚于截至日期|001",
                "描述含补贴、非法|001",
                "描述不含“一户”|002",
                "待核实|002",
                "灯=红|001",
                "编号=上庄-002|002",
                "归属单位=各村 且 非整改中|002",
            })
    void a_condition_picks_what_it_says(String text, String numbers) {
        assertThat(picked(text)).as(text).containsExactly(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "责任领导＝周某　且（逾期 或者 临期）|责任领导=周某 且（逾期 或 临期）",
                "逾期 且 临期 或 红灯|（逾期 且 临期）或 红灯",
                "资金 超过 1.20万元|资金>12000元",
                "时限 < 2017.8.1|时限早于2017年8月1日",
                "时限<=20170801|时限不晚于2017年8月1日",
                "登记=5月|登记=5月",
                "描述 包含 补贴，一户|描述含“补贴”、“一户”",
                "描述含”且补贴”|描述含“且补贴”",
                "描述含’补贴‘|描述含“补贴”",
                "描述含「“补贴」|描述含「“补贴」",
                "单位=大河口村|归属单位=大河口",
                "不是逾期|非逾期",
            })
    void however_it_is_written_it_is_printed_in_one_form(String text, String form) {
        assertThat(printed(text)).isEqualTo(form);
        assertThat(printed(form)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "责任领导=周某 且 逾其|1:11 错误 TZ870|是不是 逾期？",
                "责任领到=周某|1:1 错误 TZ870|是不是 责任领导？",
                "上庄村|1:1 错误 TZ870|写 归属单位=上庄村",
                "时限|1:1 错误 TZ870|“时限”后面写 =",
                "级别=国家级|1:4 错误 TZ871|可写 省级、市级",
                "归属单位=上庄|1:6 错误 TZ871|是不是 上庄村？",
                "时限含8月|1:3 错误 TZ872|早于、晚于",
                "时限=2017-02-30|1:4 错误 TZ873|2017-08-31",
                "户数>很多|1:4 错误 TZ873|100",
                "户数>3元|1:4 错误 TZ873|100",
                "责任领导=|1:1 错误 TZ874|责任领导=空",
                "逾期 且|1:5 错误 TZ875|都要有一个条件",
                "（）|1:2 错误 TZ875|都要有一个条件",
                "责任领导=周某，逾期|1:9 错误 TZ876|不用逗号",
                "逾期）|1:3 错误 TZ877|成对",
                "责任领导=邹某|1:6 警告 TZ879|是不是 周某",
            })
    void a_wrong_word_is_found_with_its_place_and_a_proposal(String text, String place, String proposal) {
        assertThat(findings(text)).startsWith("--where:" + place).contains(proposal);
    }

    @Test
    void all_wrong_words_are_told_at_once() {
        assertThat(findings("归属单位=上庄 或 时限早于明天 或 逾其")).contains("1:6 错误 TZ871", "1:15 错误 TZ873", "1:20 错误 TZ870");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "且", "！", "=", "“", "责任领导=“周某", "((((", "，，", "非非非", "描述含", "且且且", "或（且）"})
    void nothing_that_is_typed_is_more_than_a_finding(String text) {
        Checked<Condition> read = READER.read(WrittenCondition.ofOption("--where", text));
        assertThat(read instanceof Checked.Accepted || !read.findings().isEmpty())
                .as(text)
                .isTrue();
    }

    @Test
    void a_condition_of_a_thousand_brackets_is_a_finding() {
        assertThat(findings("（".repeat(1000) + "逾期" + "）".repeat(1000))).contains("TZ878");
        assertThat(findings("非".repeat(1000) + "逾期")).contains("TZ878");
    }

    @Test
    void a_place_is_found_within_quotes_and_the_whole_where_lines_are_wrapped() {
        WrittenCondition quoted = new WrittenCondition("逾其", new SourceSpan("名单.yaml", 3, 9, 4));
        assertThat(READER.read(quoted).findings().getFirst().span()).isEqualTo(new SourceSpan("名单.yaml", 3, 10, 2));
        WrittenCondition wrapped = new WrittenCondition("整改中 且 逾其", new SourceSpan("名单.yaml", 3, 9, 1));
        assertThat(READER.read(wrapped).findings().getFirst().span()).isEqualTo(new SourceSpan("名单.yaml", 3, 9, 1));
    }

    @Test
    void names_made_of_conditions_are_safe_and_differ_where_conditions_differ() {
        assertThat(name("责任领导=周某 且 逾期")).isEqualTo("责任领导=周某 且 逾期");
        assertThat(name("描述含Wi-Fi")).matches("描述含“Wi-Fi”-[0-9a-f]{8}").isNotEqualTo(name("描述含WI-FI"));
        assertThat(name("资金>3")).matches("资金-3元-[0-9a-f]{8}").isNotEqualTo(name("资金<3"));
        String many = "责任领导=周某、刘某 或 类别=精准识别 或 描述含一二三四五六七八九十一二三四五六七八九十";
        assertThat(name(many + "甲")).isNotEqualTo(name(many + "乙"));
        assertThat(name(many).length()).isLessThan(40);
    }

    private static String name(String text) {
        return ConditionName.of(
                ((Checked.Accepted<Condition>) READER.read(WrittenCondition.ofOption("--where", text))).value());
    }
}
