package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.diagnostic.Diagnostic;
import taizhang.model.Facts;
import taizhang.model.OwnField;
import taizhang.model.OwnValue;
import taizhang.model.Problem;

/** Fields and measures of a campaign's own (字段, 涉及): how they are defined, and what problems say in them. */
class OwnFieldsTest {
    private static final String CAMPAIGN = """
            --- 专项.yaml
            名称: 排污整治
            单位: 某某市
            开始: 2017-04-21
            结束: 2017-11-30
            """;
    private static final String FIELDS = """
            字段:
              - {名称: 文号说明, 类型: 文字}
              - {名称: 立案日期, 类型: 日期}
              - {名称: 立案, 类型: 数量, 计量: 件}
              - {名称: 罚款金额, 类型: 金额, 计量: 万元}
              - {名称: 级别, 类型: 选项, 选项: [省级, 市级], 必填: 是}
            涉及: [资金, {名称: 企业, 计量: 家}]
            """;

    private static LoadResult load(String definitions, String... lines) {
        return LedgerFixture.load(CAMPAIGN + definitions + """
                --- 问题/大河口村.yaml
                - 编号: 大河口-001
                  类别: 精准识别
                  描述: 暗管偷排。
                  来源: 自查
                  发现: 2017-05-18
                  登记: 2017-05-20
                """
                + String.join(
                        "",
                        List.of(lines).stream().map(line -> "  " + line + "\n").toList()));
    }

    private static List<String> said(LoadResult loaded) {
        return loaded.findings().stream()
                .filter(Diagnostic::isError)
                .map(finding -> finding.code().id() + " " + finding.message() + "｜" + finding.hint())
                .toList();
    }

    private static Facts facts(LoadResult loaded) {
        assertThat(said(loaded)).isEmpty();
        return loaded.ledger().problems().getFirst().facts();
    }

    @Test
    void each_type_is_read_in_every_way_in_which_such_a_value_is_written() {
        Facts facts = facts(load(
                FIELDS, "涉及: {资金: 3万, 企业: 2家}", "字段: {级别: 省级, 罚款金额: 3.5万元, 立案: 1204件, 立案日期: 2017年5月19日, 文号说明: 另文}"));
        assertThat(facts.own())
                .containsExactly(
                        java.util.Map.entry("文号说明", new OwnValue.Words("另文")),
                        java.util.Map.entry("立案日期", new OwnValue.Day(LocalDate.of(2017, 5, 19))),
                        java.util.Map.entry("立案", new OwnValue.Amount(BigDecimal.valueOf(1204))),
                        java.util.Map.entry("罚款金额", new OwnValue.Amount(BigDecimal.valueOf(35_000))),
                        java.util.Map.entry("级别", new OwnValue.Words("省级")));
        assertThat(facts.impact().own()).containsExactly(java.util.Map.entry("企业", 2));
        assertThat(facts.impact().money()).isEqualByComparingTo("30000");
    }

    @Test
    void what_is_not_known_yet_is_owed() {
        Facts facts = facts(load(FIELDS, "涉及: {企业: 待补}", "字段: {级别: 待补, 罚款金额: 待补}"));
        assertThat(facts.own()).isEmpty();
        assertThat(facts.owed()).containsExactly("涉及.企业", "字段.罚款金额", "字段.级别");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '；',
            value = {
                "字段: {级别: 省级, 罚款金颔: 5}；TZ205；是不是“罚款金额”",
                "字段: {级别: 县级}；TZ214；可写：省级、市级",
                "字段: {级别: 省级, 罚款金额: 不少}；TZ210；以元计",
                "字段: {级别: 省级, 立案: 两件}；TZ209；整数",
                "字段: {级别: 省级, 立案: 3户}；TZ209；整数",
                "字段: {级别: 省级, 立案: -1}；TZ212；写0或正数",
                "字段: {级别: 省级, 立案日期: 2017-02-30}；TZ203；2017-02-28",
                "字段: {罚款金额: 5}；TZ201；级别: 省级",
                "字段: {级别: }；TZ202；级别: 省级",
                "字段: 省级；TZ208；文号说明、立案日期、立案、罚款金额、级别",
                "备注: 无字段；TZ201；字段: {级别: 省级}",
                "涉及: {户数: 3}；TZ205；这次专项不计户数；要计的，在专项.yaml的“涉及”里加上户数",
                "罚款金额: 5；TZ205；写在“字段:”下面",
                "企业: 5；TZ205；写在“涉及:”下面",
            })
    void what_does_not_fit_is_found_at_its_place(String line, String code, String hint) {
        List<String> said = said(load(FIELDS, line));
        assertThat(said).anySatisfy(one -> assertThat(one).startsWith(code).contains(hint.replace('；', '；')));
    }

    @Test
    void two_measures_that_the_campaign_does_not_have_are_two_findings() {
        assertThat(said(load(FIELDS, "字段: {级别: 省级}", "涉及: {户数: 3, 人数: 5}")))
                .hasSize(2)
                .allMatch(one -> one.contains("这次专项不计"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{名称: 时限, 类型: 文字}|TZ225",
                "{名称: 涉及户数, 类型: 数量}|TZ225",
                "{名称: 有逾期, 类型: 文字}|TZ225",
                "{名称: 整改率, 类型: 数量}|TZ225",
                "{名称: 罚款.金额, 类型: 金额}|TZ226",
                "{名称: 级别, 类型: 选项}|TZ226",
                "{名称: 级别, 类型: 选项, 选项: [省级]}|TZ226",
                "{名称: 级别, 类型: 选项, 选项: [省级, 省级]}|TZ226",
                "{名称: 处置, 类型: 文字, 选项: [甲, 乙]}|TZ226",
                "{名称: 处置, 类型: 日期, 计量: 天}|TZ226",
                "{名称: 罚款, 类型: 金额, 计量: 亿元}|TZ214",
                "{名称: 罚款, 类型: 钱}|TZ214",
                "{名称: 罚款, 类型: 金额, 台账列: [问题台帐]}|TZ214",
                "{名称: 罚款, 类型: 金额, 紧跟: 没有的列}|TZ214",
                "{名称: 罚款, 类型: 金额, 必填: 对}|TZ213",
                "{名称: 罚款, 型类: 金额}|TZ205",
                "{类型: 金额}|TZ201",
            })
    void a_faulty_definition_is_one_finding_and_silences_what_hangs_on_it(String field, String code) {
        LoadResult loaded = load("字段:\n  - " + field + "\n", "字段: {随便: 1}", "涉及: {随便: 2}");
        assertThat(said(loaded)).hasSize(1).allMatch(one -> one.startsWith(code));
        assertThat(loaded.findings().getFirst().span().file()).endsWith("专项.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[户数, 户数]|TZ225",
                "[户次]|TZ214",
                "[户数, {名称: 企业}]|TZ201",
                "[{名称: 2企业, 计量: 家}]|TZ226",
                "[{名称: 资金, 计量: 元}, 资金]|TZ225",
                "[[户数]]|TZ206",
            })
    void so_is_a_faulty_measure(String measures, String code) {
        assertThat(said(load("涉及: " + measures + "\n"))).hasSize(1).allMatch(one -> one.startsWith(code));
    }

    @Test
    void the_definitions_are_in_their_order_and_a_column_may_be_named_in_short() {
        LoadResult loaded = load("""
                字段:
                  - {名称: 乙, 类型: 文字, 紧跟: 编号}
                  - {名称: 甲, 类型: 文字, 紧跟: 乙}
                涉及: 户数、资金
                """);
        assertThat(said(loaded)).isEmpty();
        assertThat(loaded.ledger().campaign().fields().own())
                .extracting(OwnField::name, field -> field.after().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("乙", "问题编号"),
                        org.assertj.core.groups.Tuple.tuple("甲", "乙"));
        assertThat(loaded.ledger().campaign().fields().measures("人数")).isFalse();
    }

    @Test
    void a_correction_changes_one_from_its_day_on_and_knows_what_was_there() {
        String right = "- {日期: 2017-06-01, 事项: 更正, 字段: 罚款金额, 原: 3.5万元, 现: 40000, 原因: 加处}";
        String wrong = "- {日期: 2017-06-02, 事项: 更正, 字段: 字段.级别, 原: 市级, 现: 县级, 原因: 写错}";
        LoadResult loaded = load(FIELDS, "字段: {级别: 省级, 罚款金额: 35000}", "经过:", "  " + right);
        Problem problem = loaded.ledger().problems().getFirst();
        assertThat(said(loaded)).isEmpty();
        assertThat(problem.facts().own().get("罚款金额")).isEqualTo(new OwnValue.Amount(BigDecimal.valueOf(35_000)));
        assertThat(problem.revisions().getFirst().facts().own().get("罚款金额"))
                .isEqualTo(new OwnValue.Amount(BigDecimal.valueOf(40_000)));
        assertThat(said(load(FIELDS, "字段: {级别: 省级}", "经过:", "  " + wrong)))
                .allMatch(one -> one.startsWith("TZ219"))
                .isNotEmpty();
        assertThat(said(load(FIELDS, "字段: {级别: 省级}", "经过:", "  " + right.replace("罚款金额", "罚金"))))
                .allMatch(one -> one.startsWith("TZ218") && one.contains("字段.罚款金额"))
                .isNotEmpty();
    }
}
