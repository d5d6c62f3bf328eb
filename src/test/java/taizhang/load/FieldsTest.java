package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.model.DueRule;
import taizhang.model.Officer;
import taizhang.model.Said;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlReader;
import taizhang.yaml.slips.YamlVocabulary;

class FieldsTest {
    private final Diagnostics findings = new Diagnostics();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-05-18",
                "2017-5-18",
                "2017/5/18",
                "2017.5.18",
                "2017年5月18日",
                "2017年5月18号",
                "2017年05月18日",
                "20170518",
                "２０１７－０５－１８",
                "2017—05—18",
                "'2017-05-18'",
                "2017 年 5 月 18 日"
            })
    void a_date_is_understood_however_it_is_typed(String text) {
        assertThat(read(DateField.DATE, text)).contains(LocalDate.of(2017, 5, 18));
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-04-31, TZ203, 4月只有30天，例如写 2017-04-30",
        "2017-02-29, TZ203, 2017年2月只有28天，例如写 2017-02-28",
        "2017-00-10, TZ203, 月份只有1到12，先写月、后写日，例如写 2017-05-18",
        "2017-05-00, TZ203, 日从1日起，例如写 2017-05-01",
        "17-05-18, TZ204, 年、月、日写全，例如写 2017-05-18",
        "2017年5月, TZ221, 按实际写年、月、日，例如写 2017-05-18；只有发现、时限和政策的印发可以照文件写成“2017年底前”",
        "2017-05-18（周四）, TZ204, 年、月、日写全，例如写 2017-05-18",
        "2017-0518, TZ204, 年、月、日写全，例如写 2017-05-18"
    })
    void a_text_that_is_no_day_is_never_guessed(String text, String code, String hint) {
        assertThat(read(DateField.DATE, text)).isEmpty();
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo(code);
            assertThat(finding.hint()).isEqualTo(hint);
            assertThat(finding.span().column()).isEqualTo(5);
            assertThat(finding.span().length()).isEqualTo(text.length());
        });
    }

    @Test
    void a_leap_day_exists_in_a_leap_year() {
        assertThat(read(DateField.DATE, "2016-02-29")).contains(LocalDate.of(2016, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "251542.71, 251542.71",
        "'251,542.71', 251542.71",
        "251542.710元, 251542.71",
        "86.5315万元, 865315",
        "3万, 30000",
        "1.2亿元, 120000000",
        "０, 0",
        "0.00, 0",
        "￥5460, 5460"
    })
    void money_is_exact_and_in_yuan(String text, String yuan) {
        assertThat(read(MoneyField.MONEY, text)).contains(new BigDecimal(yuan));
    }

    @ParameterizedTest
    @CsvSource({
        "约25万, TZ210",
        "'25,15.42', TZ210",
        "25 万多, TZ210",
        "1e5, TZ210",
        "251542.715, TZ211",
        "0.0000001万元, TZ211",
        "-1, TZ212"
    })
    void an_amount_that_is_not_plain_is_reported(String text, String code) {
        assertThat(read(MoneyField.MONEY, text)).isEmpty();
        assertThat(codes()).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"32, 32", "32户, 32", "３２, 32", "'1,032人', 1032", "第14期, 14", "0, 0"})
    void a_count_may_carry_its_measure_word(String text, int count) {
        assertThat(read(CountField.COUNT, text)).contains(count);
    }

    @ParameterizedTest
    @CsvSource({"户数, 23人", "户数, 3件", "人数, 23户", "件数, 3户"})
    void a_count_of_something_else_is_reported(String key, String text) {
        assertThat(read(key, CountField.COUNT, text)).isEmpty();
        assertThat(codes()).containsExactly("TZ209");
    }

    @ParameterizedTest
    @CsvSource({"三户, TZ209", "3.5, TZ209", "3户5人, TZ209", "9999999999, TZ209", "-3, TZ212"})
    void a_count_that_is_none_is_reported(String text, String code) {
        assertThat(read(CountField.COUNT, text)).isEmpty();
        assertThat(codes()).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "王某（镇扶贫办）、李某(镇民政所), 王某（镇扶贫办）|李某（镇民政所）",
        "'王某，李某', 王某|李某",
        "王某；李某；, 王某|李某",
        "'[王某, 李某]', 王某|李某",
        "张　某, 张某",
        "张 某, 张某",
        "王某（镇扶贫办（驻村））, 王某（镇扶贫办（驻村））",
        "王某（）, 王某",
        "钱某（督导检查第一组、组长）, 钱某（督导检查第一组、组长）"
    })
    void people_are_told_apart_outside_brackets(String text, String labels) {
        Optional<List<Officer>> people = read(ListField.of(OfficerField.OFFICER), text);
        assertThat(people.orElseThrow().stream().map(Officer::label)).containsExactly(labels.split("\\|", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"王某 李某某", "王某（镇扶贫办", "王某）", "（镇扶贫办）", "王某（镇扶贫办）李某", "王某（镇扶贫办） 李某（镇民政所）", "王某（镇扶贫办、李某（镇民政所）"})
    void people_who_cannot_be_told_apart_are_reported(String text) {
        Optional<List<Officer>> people = read(ListField.of(OfficerField.OFFICER), text);
        assertThat(people).isEmpty();
        assertThat(codes()).containsExactly("TZ216");
    }

    @Test
    void a_part_of_a_list_has_its_own_place() {
        Optional<List<String>> parts = read(
                ListField.of(Field.ofText((key, node, into) ->
                        Optional.of(node.span().column() + "+" + node.span().length()))),
                "上庄村、 镇扶贫办");
        assertThat(parts).contains(List.of("5+3", "10+4"));
    }

    @ParameterizedTest
    @CsvSource({"星期四, THURSDAY", "周日, SUNDAY", "礼拜天, SUNDAY", "五, FRIDAY"})
    void a_day_of_the_week_is_understood(String text, DayOfWeek day) {
        assertThat(read(new DueField(), text)).contains(new DueRule.Weekday(day));
    }

    @ParameterizedTest
    @CsvSource({
        "25, 每月25日",
        "25日, 每月25日",
        "每月25日前, 每月25日",
        "每月二十五日, 每月25日",
        "月底, 月底",
        "每月最后一天, 月底",
        "每月31日, 月底",
        "期后第3个工作日, 期后第3个工作日",
        "次月第三个工作日前, 期后第3个工作日",
        "次月5日, 期后5日",
        "下月十日前, 期后10日",
        "季后15日内, 期后15日",
        "每周四, 星期四"
    })
    void a_day_by_which_returns_are_due_is_understood_as_offices_say_it(String text, String said) {
        DueField field = new DueField();
        assertThat(field.said(read(field, text).orElseThrow())).isEqualTo(new Said.Text(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"32日", "每月0日", "月初", "第三周", "一二日", "期后第四十个工作日"})
    void a_day_that_no_month_has_is_reported(String text) {
        assertThat(read(new DueField(), text)).isEmpty();
        assertThat(codes()).containsExactly("TZ214");
    }

    @ParameterizedTest
    @CsvSource({"上庄-001, 上庄-001", "上庄－００１, 上庄-001", "上庄 - 12, 上庄-12"})
    void a_problem_number_is_understood_in_full_width(String text, String id) {
        assertThat(read(ProblemIdField.ID, text).orElseThrow().text()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"上庄001", "-001", "上庄-000", "上庄-一", "上庄-"})
    void a_text_that_is_no_problem_number_is_reported(String text) {
        assertThat(read(ProblemIdField.ID, text)).isEmpty();
        assertThat(codes()).containsExactly("TZ215");
    }

    @Test
    void a_quoted_empty_text_is_an_empty_field() {
        assertThat(read(TextField.TEXT, "''")).isEmpty();
        assertThat(codes()).containsExactly("TZ202");
    }

    private List<String> codes() {
        return findings.sorted().stream().map(finding -> finding.code().id()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄某 张某", "黄某　张某", "“黄某”", "黄某”", "欧阳某 张某（会计）"})
    void a_name_that_may_be_of_two_is_reported(String text) {
        assertThat(read("填报人", NameField.NAME, text)).isEmpty();
        assertThat(codes()).containsExactly("TZ216");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄 某", "黄　某", "黄某、张某", "黄某（会计）", "阿卜杜拉·买某", "买买提 某"})
    void a_name_of_one_with_a_blank_or_of_two_with_a_sign_between_is_read(String text) {
        assertThat(read("填报人", NameField.NAME, text)).isPresent();
        assertThat(codes()).isEmpty();
    }

    private <T> Optional<T> read(Field<T> field, String text) {
        return read("内容", field, text);
    }

    private <T> Optional<T> read(String key, Field<T> field, String text) {
        SourceFile file = new SourceFile("a.yaml", "内容: " + text + "\n");
        YamlNode root = new YamlReader(YamlVocabulary.none())
                .read(file, new Diagnostics())
                .orElseThrow();
        return field.read(key, ((YamlMapping) root).get("内容").orElseThrow(), findings);
    }
}
