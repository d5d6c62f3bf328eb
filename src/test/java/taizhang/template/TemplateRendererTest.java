package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;
import static taizhang.template.Templates.cells;
import static taizhang.template.Templates.document;
import static taizhang.template.Templates.findings;
import static taizhang.template.Templates.table;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import taizhang.diagnostic.Checked;
import taizhang.document.CellKind;
import taizhang.document.Document;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Table;
import taizhang.load.LedgerFixture;
import taizhang.report.ledger.LedgerKind;

@Isolated("changes the default locale")
class TemplateRendererTest {
    private static final String FRAME = """
            <#include "公共.ftl">
            <@纸张>
            <@台账表 数据=台账>
            %s
            </@台账表>
            </@纸张>
            """;

    private static Table tableOf(String columns) {
        return table(document(FRAME.formatted(columns)));
    }

    @Test
    void columns_stand_in_the_order_of_the_template_under_the_titles_it_gives() {
        Table table = tableOf("""
                <@列 标题="归属" 宽=10 内容="涉及单位" 对齐="中"/>
                <@列 内容="问题编号" 宽=20 续排="是"/>
                <@列 标题="时间" 宽=30 内容="发现日期"/>
                """);
        assertThat(cells(table.head().getFirst())).containsExactly("归属", "问题编号", "时间");
        assertThat(table.body()).extracting(Row::kind).containsOnly(RowKind.BODY);
        assertThat(cells(table.body().getFirst())).containsExactly("上庄村", "上庄-001", "2017年5月15日");
        assertThat(table.body().getFirst().cells().get(2).kind()).isEqualTo(CellKind.DATE);
        assertThat(table.columns().get(1).repeatsWhenCut()).isTrue();
        assertThat(table.columns().get(2).widthMm()).isEqualTo(30);
    }

    @Test
    void titles_above_neighbours_are_merged_and_others_span_the_levels() {
        Table table = tableOf("""
                <@列 标题="编号" 内容="问题编号"/>
                <@列 标题="户" 上级="涉及/人户" 内容="涉及户数"/>
                <@列 标题="人" 上级="涉及/人户" 内容="涉及人数"/>
                <@列 标题="元" 上级="涉及" 内容="涉及资金"/>
                """);
        assertThat(table.head()).hasSize(3);
        assertThat(cells(table.head().get(0))).containsExactly("编号", "涉及");
        assertThat(cells(table.head().get(1))).containsExactly("人户", "元");
        assertThat(cells(table.head().get(2))).containsExactly("户", "人");
        assertThat(table.head().get(0).cells().get(0).rows()).isEqualTo(3);
        assertThat(table.head().get(0).cells().get(1).columns()).isEqualTo(3);
        assertThat(table.head().get(1).cells().get(1).rows()).isEqualTo(2);
    }

    @Test
    void an_omissible_column_goes_when_all_its_cells_are_empty_and_others_print_a_dash() {
        Table table = tableOf("""
                <@列 内容="问题编号"/>
                <@列 内容="销号日期" 可省="是"/>
                <@列 内容="问责"/>
                <@列 内容="建章立制" 缺省="无"/>
                """);
        assertThat(cells(table.head().getFirst())).containsExactly("问题编号", "问责", "建章立制");
        assertThat(cells(table.body().getFirst())).containsExactly("上庄-001", "—", "无");
    }

    @Test
    void a_cell_may_be_written_by_the_template() {
        Table table = tableOf("""
                <@列 标题="问题" 宽=40>${行.问题编号}（${行.问题类别}）<#if 行.备注??>备注</#if></@列>
                <@列 内容="销号日期" 可省="是"/>
                <@列 内容="涉及户数"/>
                """);
        assertThat(cells(table.body().getFirst())).containsExactly("上庄-001（精准识别）", "1");
    }

    @Test
    void a_total_stands_under_its_columns_with_words_in_the_widest_gap() {
        Table table = tableOf("""
                <@列 内容="序号"/>
                <@列 内容="问题编号"/>
                <@列 内容="问题描述" 宽=60/>
                <@列 内容="涉及资金"/>
                <@列 内容="备注"/>
                <@合计行>共${台账.合计.件数}件</@合计行>
                """);
        Row total = table.body().getLast();
        assertThat(total.kind()).isEqualTo(RowKind.TOTAL);
        assertThat(cells(total)).containsExactly("合计", "共3件", "251542.71", "");
        assertThat(total.cells().get(2).kind()).isEqualTo(CellKind.NUMBER);
    }

    @Test
    void every_line_names_the_record_it_shows() {
        Row row = tableOf("<@列 内容=\"问题编号\"/>").body().getFirst();
        assertThat(row.source().orElseThrow().place()).isEqualTo("ledger-data/问题/上庄村.yaml:2:9");
    }

    @Test
    void text_of_the_ledger_is_never_code_nor_markup() {
        String odd = "a<b>&amp;\"'${.now}<#if>]]>{{x}}&lt;";
        var ledger = LedgerFixture.read("""
                问题:
                  - 编号: 上庄-001
                    类别: 精准识别
                    描述: |
                      第一行%s
                      第二行
                    来源: 督导检查
                    发现: 2017-05-15
                    登记: 2017-05-16
                    整改: {方式: 立行立改, 措施: 讲清, 责任人: 张某}
                """.formatted(odd));
        var report = Templates.report(ledger, LedgerKind.PROBLEMS);
        String columns = "<@列 内容=\"问题描述\"/><@列 标题=\"又\">${行.问题描述}</@列>";
        var folder = Templates.with("问题台账.ftl", FRAME.formatted(columns));
        var rendered = (Checked.Accepted<Document>) new TemplateRenderer(folder).render(report, "0");
        assertThat(cells(table(rendered.value()).body().getFirst()))
                .containsExactly("第一行" + odd + "\n第二行", "第一行" + odd + "\n第二行");
    }

    @Test
    void unknown_names_are_found_at_their_place_with_a_hint() {
        String template = """
                <@纸张>
                <p>共${台账.合计.件数目}件</p>
                </@纸张>
                """;
        assertThat(findings("<#include \"公共.ftl\">\n" + template)).containsExactly("问题台账.ftl:3:13+3 TZ503");
        assertThat(Templates.render("<#include \"公共.ftl\">\n" + template)
                        .findings()
                        .getFirst()
                        .hint())
                .startsWith("是不是“件数”？可用的有：件数、未销号");
    }

    @Test
    void an_unknown_name_is_found_even_behind_a_default() {
        assertThat(findings("<p>${台账.没有!\"—\"}</p>")).containsExactly("问题台账.ftl:1:9+2 TZ503");
        assertThat(findings("<#if 台账.没有??>x</#if>")).containsExactly("问题台账.ftl:1:9+2 TZ503");
    }

    @Test
    void unknown_words_and_calls_are_found() {
        assertThat(findings("<p>${台帐.名称}</p>")).containsExactly("问题台账.ftl:1:6+2 TZ503");
        assertThat(Templates.render("<@落款/>").findings().getFirst().hint()).isEqualTo("在模板开头写上 <#include \"公共.ftl\">");
        assertThat(findings("<@没有的宏/>")).containsExactly("问题台账.ftl:1:3+4 TZ503");
    }

    @Test
    void a_missing_or_unfit_value_is_found() {
        assertThat(findings("<p>${台账.组}</p>")).containsExactly("问题台账.ftl:1:6+4 TZ504");
        assertThat(findings("<p>${台账}</p>")).containsExactly("问题台账.ftl:1:6+2 TZ504");
        assertThat(findings("<#list 台账.名称 as x></#list>")).containsExactly("问题台账.ftl:1:8+5 TZ504");
        assertThat(findings("<#list 台账.组 as 组><#list 组.行 as 行>${行.建章立制}</#list></#list>"))
                .containsExactly("问题台账.ftl:1:36+6 TZ504");
    }

    @Test
    void every_wrong_column_is_found_at_once() {
        String columns = """
                <@列 标题="一" 内容="问题编好"/>
                <@列 标题="二" 内容="备住"/>""";
        assertThat(findings(FRAME.formatted(columns)))
                .containsExactly("问题台账.ftl:4:16+4 TZ508", "问题台账.ftl:5:16+2 TZ508");
    }

    @Test
    void settings_of_columns_are_checked() {
        assertThat(findings(FRAME.formatted("<@列 内容=\"备注\" 宽=\"宽\"/>"))).containsExactly("问题台账.ftl:4:16+1 TZ507");
        assertThat(findings(FRAME.formatted("<@列 内容=\"备注\" 对齐=\"上\"/>"))).containsExactly("问题台账.ftl:4:17+1 TZ507");
        assertThat(findings(FRAME.formatted("<@列 内容=\"备注\" 款=3/>"))).containsExactly("问题台账.ftl:4:15+1 TZ503");
        assertThat(findings(FRAME.formatted("<@列 宽=3/>"))).containsExactly("问题台账.ftl:4:1+3 TZ504");
        assertThat(findings(FRAME.formatted(""))).containsExactly("问题台账.ftl:3:1+5 TZ504");
        assertThat(findings("<@列 内容=\"备注\"/>")).containsExactly("问题台账.ftl:1:1+3 TZ504");
    }

    @Test
    void a_column_goes_into_another_that_stands_by_itself() {
        String columns = """
                <@列 内容="备注" %s/>
                <@列 标题="编号" 内容="问题编号" 相同并入="备注"/>""";
        assertThat(findings(FRAME.formatted(columns.formatted("")))).isEmpty();
        assertThat(findings(FRAME.formatted(columns.formatted("空多并入=\"编好\""))))
                .containsExactly("问题台账.ftl:4:19+2 TZ508");
        assertThat(findings(FRAME.formatted(columns.formatted("空多并入=\"编号\" 过长下移=9"))))
                .containsExactly("问题台账.ftl:4:19+2 TZ507");
    }

    @Test
    void slips_in_markup_are_found_in_the_template() {
        String head = "<#include \"公共.ftl\">\n<@纸张>\n";
        assertThat(findings(head + "<p>一</p>\n<q>二</q>\n</@纸张>")).containsExactly("问题台账.ftl:4:1+8 TZ521");
        assertThat(findings(head + "第一段\n</@纸张>")).hasSize(1).allMatch(found -> found.endsWith("TZ521"));
        assertThat(findings(head + "<p>一\n</@纸张>")).hasSize(1).allMatch(found -> found.endsWith("TZ520"));
        assertThat(findings(head + "<p>一&nbsp;</p>\n</@纸张>")).hasSize(1).allMatch(found -> found.endsWith("TZ520"));
        assertThat(findings("<#include \"公共.ftl\">\n<@纸张 大小=\"B5\"><p>一</p></@纸张>"))
                .hasSize(1)
                .allMatch(found -> found.endsWith("TZ522"));
    }

    @Test
    void a_figure_written_by_hand_is_refused() {
        String head = "<#include \"公共.ftl\">\n<@纸张><p>";
        assertThat(findings(head + "<figure name=\"合计/件数\">4</figure></p></@纸张>"))
                .containsExactly("问题台账.ftl:1:1+0 TZ524");
        assertThat(findings(head + "<figure name=\"合计/件数\">3</figure></p></@纸张>"))
                .isEmpty();
    }

    @Test
    void loops_within_loops_over_the_reports_lists_come_to_an_end() {
        String open = "";
        String close = "";
        for (int i = 0; i < 24; i++) {
            open += "<#list 台账.组 as 组" + i + ">";
            close += "</#list>";
        }
        List<String> found = findings("<#include \"公共.ftl\">\n" + open + close);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst()).startsWith("问题台账.ftl:2:").endsWith("TZ509");
    }

    @Test
    void loops_over_lists_of_the_templates_own_stand_two_deep_at_most() {
        String list = "<#list [1, 2] as 甲>";
        assertThat(findings("<#include \"公共.ftl\">\n" + list + list + "</#list></#list>"))
                .noneMatch(found -> found.endsWith("TZ509"));
        assertThat(findings("<#assign 单 = \"a,b\"?split(\",\")>\n<#list 单 as 甲>" + list
                        + "<#list 单 as 乙></#list></#list></#list>"))
                .contains("问题台账.ftl:2:34+6 TZ509");
    }

    @Test
    void a_macro_that_calls_itself_is_stopped() {
        assertThat(findings("<#macro 尾><@尾/></#macro><@尾/>")).containsExactly("问题台账.ftl:1:1+0 TZ509");
    }

    @Test
    void line_ends_of_the_template_mean_nothing_between_Chinese_characters() {
        Document document = document("<#include \"公共.ftl\"><@纸张><p>\n  共三件，\n  其中 PDF\n  one two。<br/>\n 完 </p></@纸张>");
        assertThat(document.sections().getFirst().blocks())
                .containsExactly(new Paragraph(ParagraphStyle.BODY, "共三件，其中 PDF one two。\n完"));
    }

    @Test
    void every_page_says_what_it_shows_whatever_the_template() {
        Document document = document("<section><p>一</p></section>");
        assertThat(document.sections().getFirst().format().foot()).isEqualTo("问题台账　截至日期：2017年5月26日　数据版本：0123456789");
        assertThat(document.info().title()).isEqualTo("某某镇脱贫攻坚政策不落实问题专项清理问题台账");
    }

    @Test
    void a_missing_template_is_a_finding() {
        var folder = new TemplateFolder("templates", List.of(), List.of());
        var rendered = new TemplateRenderer(folder).render(Templates.minimal(LedgerKind.CLOSURE), "0");
        assertThat(rendered.findings()).extracting(Templates::shortly).containsExactly("销号台账.ftl:1:1+0 TZ505");
    }

    @Test
    void locale_and_time_zone_of_the_machine_change_nothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Document here = officePaper();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(officePaper()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Document officePaper() {
        var rendered =
                new TemplateRenderer(Templates.office()).render(Templates.minimal(LedgerKind.RECTIFICATION), "0");
        return ((Checked.Accepted<Document>) rendered).value();
    }
}
