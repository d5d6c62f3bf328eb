package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFiguresTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "共12件",
                "整改率66.7%",
                "涉及１２户",
                "资金251542.71元",
                "资金86.5315 万元",
                "${\"共12件\"}",
                "<p>追责3人</p>",
                "12${\"\"}件",
                "${\"1\"}${\"2\"}件",
                "${\"${'1'}2\"}件",
                "${12}件",
                "1${\"2\"?trim}户",
                "${[\"1\", \"2\"]?join(\"\")}件",
                "<#assign 数 = 12>${数}件",
                "<#assign 数 = \"12\">${数}件",
                "12<#if true>件</#if>",
                "12<#-- 空 -->件",
                "十二件",
                "三百二十户",
                "资金十万元",
                "共十户",
                "廿户",
                "&#49;&#50;件",
                "&#x31;2件",
                "${\"${12}\"}件",
                "占百分之八十",
                "<#assign 数>12</#assign>${数}件",
                "<#list [\"12\"] as 数>${数}件</#list>",
                "<#macro 印 数>${数}件</#macro><@印 数=\"12\"/>",
                "<#function 数><#return \"12\"></#function>${数()}件",
            })
    void a_figure_typed_by_hand_is_refused_where_it_stands(String text) {
        assertThat(Templates.findings("<#include \"公共.ftl\">\n" + text))
                .anyMatch(found -> found.startsWith("问题台账.ftl:2:") && found.endsWith("TZ525"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#-- 共12件 -->",
                "<table size=\"10\"></table>",
                "中发〔2015〕34号",
                "公示7天",
                "<#assign 数 = \"\">资金${数}万元",
                "由两人核查",
                "第十二项",
                "一项一项核对",
                "2017年8月18日",
                "不印百分之百",
                "<#list [\"甲\"] as 名>${名}项目</#list>",
            })
    void other_numbers_and_comments_are_no_figures(String text) {
        assertThat(Templates.findings(text)).noneMatch(found -> found.endsWith("TZ525"));
    }

    /** Time of the processor, so that other work on the machine does not count. */
    @Test
    void a_hundred_thousand_digits_are_looked_through_at_once() {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertThat(Templates.findings("&#" + "1".repeat(100_000) + ";")).noneMatch(found -> found.endsWith("TZ525"));
        assertThat((threads.getCurrentThreadCpuTime() - before) / 1_000_000).isLessThan(5_000);
    }

    @Test
    void counting_letters_and_matching_patterns_are_not_for_templates() {
        assertThat(Templates.findings("${\"abc\"?length}")).anyMatch(found -> found.endsWith("TZ506"));
        assertThat(Templates.findings("${\"aab\"?replace(\"(a|aa)+$\", \"\", \"r\")}"))
                .anyMatch(found -> found.endsWith("TZ502"));
        assertThat(Templates.findings("${\"ab\"?replace(\"a\", \"r\")}")).noneMatch(found -> found.endsWith("TZ502"));
    }

    @Test
    void reckoning_with_a_figure_is_refused_with_line_and_column() {
        assertThat(Templates.findings("<#include \"公共.ftl\">\n共${统计.累计发现 + 1}件"))
                .containsExactly("问题台账.ftl:2:12+1 TZ506");
    }
}
