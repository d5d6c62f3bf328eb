package taizhang.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticFormatterTest {
    private static final String PATH = "ledger-data/问题/上庄村.yaml";

    @Test
    void a_finding_shows_its_line_with_a_caret_and_a_hint() {
        Diagnostic finding =
                FieldCode.IMPOSSIBLE_DATE.at(new SourceSpan(PATH, 2, 11, 10), "2017-04-31", "4月只有30天，例如写 2017-04-30");
        assertThat(printed("整改:\n      时限: 2017-04-31\n", finding)).isEqualTo("""
                        ledger-data/问题/上庄村.yaml:2:11 错误 TZ203：“2017-04-31”不是存在的日期
                            2 |       时限: 2017-04-31
                              |             ^^^^^^^^^^
                           提示：4月只有30天，例如写 2017-04-30
                        """);
    }

    @Test
    void wide_characters_take_two_columns_and_a_tab_one() {
        Diagnostic finding = FileCode.SYNTAX.at(new SourceSpan(PATH, 1, 8, 3), "x", "");
        assertThat(printed("\t措施: “一”A、二\n", finding)).isEqualTo("""
                        ledger-data/问题/上庄村.yaml:1:8 错误 TZ137：这里读不下去：x
                            1 |  措施: “一”A、二
                              |            ^^^^^
                        """);
    }

    @Test
    void a_missing_value_has_one_caret_and_other_places_follow() {
        Diagnostic finding =
                FileCode.DUPLICATE_KEY.at(new SourceSpan(PATH, 1, 4, 0), "时限").relatedTo(new SourceSpan(PATH, 7, 3, 2));
        assertThat(printed("时限:", finding)).isEqualTo("""
                        ledger-data/问题/上庄村.yaml:1:4 错误 TZ120：“时限”写了两次
                            1 | 时限:
                              |      ^
                           提示：同一条记录里一个项目只写一次。两行说的是两件事，就是两条记录并成了一条：分成两条，各写全，后登记的一条用没有用过的编号；说的是一回事，合成一行
                           另见：ledger-data/问题/上庄村.yaml:7:3
                        """);
    }

    @Test
    void a_long_line_is_cut_around_the_place() {
        String line = "    措施: " + "一是重新评议；".repeat(20) + "ID 110" + "二是公示七天。".repeat(20);
        Diagnostic finding = FileCode.SYNTAX.at(new SourceSpan(PATH, 1, 149, 6), "x", "");
        String[] lines = printed(line, finding).split("\n", -1);
        assertThat(lines[1]).startsWith("    1 | …").contains("；ID 110二").endsWith("…");
        assertThat(DisplayWidth.of(lines[1])).isBetween(90, 102);
        int caret = lines[2].indexOf('^');
        assertThat(lines[2].substring(caret)).isEqualTo("^^^^^^");
        assertThat(DisplayWidth.of(lines[1].substring(0, lines[1].indexOf("ID"))))
                .isEqualTo(caret);
    }

    @Test
    void a_finding_about_an_unknown_file_has_no_excerpt() {
        Diagnostic finding = FileCode.UTF16.at(SourceSpan.startOf("别处.yaml"));
        assertThat(printed("", finding)).isEqualTo("""
                        别处.yaml:1:1 错误 TZ103：文件是UTF-16编码，没有读取
                           提示：用记事本打开，选“另存为”，编码选UTF-8（不要选“Unicode”或UTF-16）
                        """);
    }

    @Test
    void the_summary_counts_errors_and_warnings() {
        Diagnostic error = FileCode.UTF16.at(SourceSpan.startOf(PATH));
        Diagnostic warning = FileCode.NOT_UTF8.at(SourceSpan.startOf(PATH));
        assertThat(DiagnosticFormatter.summary(List.of(error, error, warning))).isEqualTo("共发现错误2处、警告1处");
        assertThat(DiagnosticFormatter.summary(List.of(warning))).isEqualTo("共发现警告1处");
        assertThat(DiagnosticFormatter.summary(List.of())).isEqualTo("没有发现问题");
    }

    private static String printed(String text, Diagnostic finding) {
        return DiagnosticFormatter.of(List.of(new SourceFile(PATH, text)), false)
                .format(finding);
    }

    @Test
    void numbers_of_persons_are_covered_in_words_excerpt_and_file_name() {
        SourceFile file = new SourceFile("佐证/13800000001.yaml", "日期: 130701195603120025\n");
        Diagnostic finding =
                FieldCode.UNREADABLE_DATE.at(new SourceSpan(file.path(), 1, 5, 18), "130701195603120025", "日期");
        String printed = DiagnosticFormatter.of(List.of(file), false).format(finding);
        assertThat(printed)
                .contains("佐证/138****0001.yaml:1:5")
                .contains("“130701********0025”看不出")
                .contains("    1 | 日期: 130701********0025")
                .doesNotContain("19560312");
        assertThat(DiagnosticJson.write(List.of(finding)))
                .doesNotContain("19560312")
                .doesNotContain("13800000001");
    }

    @Test
    void a_very_long_line_is_quoted_around_the_place() {
        String line = "描述".repeat(5000) + "这里" + "描述".repeat(5000);
        SourceFile file = new SourceFile("a.yaml", line);
        Diagnostic finding = FieldCode.UNREADABLE_DATE.at(new SourceSpan("a.yaml", 1, 10_001, 2), "这里", "日期");
        String[] printed =
                DiagnosticFormatter.of(List.of(file), false).format(finding).split("\n", -1);
        assertThat(printed[1]).startsWith("    1 | …").contains("描述这里描述").endsWith("…");
        assertThat(printed[2]).endsWith(" ^^^^");
    }
}
