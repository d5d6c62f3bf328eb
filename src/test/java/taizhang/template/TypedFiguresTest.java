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
                "共十户",
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
                "由两人核查",
                "第十二项",
                "一项一项核对",
                "2017年8月18日",
            })
    void other_numbers_and_comments_are_no_figures(String text) {
        assertThat(Templates.findings(text)).noneMatch(found -> found.endsWith("TZ525"));
    }

    @Test
    void reckoning_with_a_figure_is_refused_with_line_and_column() {
        assertThat(Templates.findings("<#include \"公共.ftl\">\n共${统计.累计发现 + 1}件"))
                .containsExactly("问题台账.ftl:2:12+1 TZ506");
    }
}
