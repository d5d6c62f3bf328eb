package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${.now}",
                "${ . now}",
                "${.now?string}",
                "${.data_model}",
                "${.globals}",
                "${.main}",
                "${.vars}",
                "${.locale}",
                "${.version}",
                "${.get_optional_template('x')}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.Execute'?  new()('id')}",
                "${台账?api.class}",
                "${'1'?eval}",
                "${'<#assign x=1>'?interpret}",
                "<@'x'?interpret/>",
                "${'[1]'?eval_json}",
                "${台账.名称?no_esc}",
                "${台账.名称?url}",
                "${\"${.now}\"}",
                "<#assign x=.now>",
                "<#if x gt .now></#if>",
                "<#if .now></#if>",
                "<@列 标题=.now/>",
                "<#setting locale='en'>",
                "<#setting time_zone='Asia/Shanghai'>",
                "<#ftl output_format='plainText'>",
                "<#noautoesc>x</#noautoesc>",
                "<#noparse>x</#noparse>",
                "<#outputformat 'plainText'>x</#outputformat>",
                "<#attempt>x<#recover>y</#attempt>",
                "<#list 1.. as i>x</#list>",
                "<#list 1..1000000000 as i>x</#list>",
                "<#visit 台账>",
                "<#recurse 台账>",
                "<#global x=1>",
                "<#stop 'x'>"
            })
    void doors_to_the_clock_classes_settings_and_endless_loops_are_refused(String attack) {
        assertThat(Templates.render(attack).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.code().id()).isEqualTo("TZ502"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'$\\x7B.now}'}",
                "${'$\\{.now}'}",
                "${\"${'\\\"'}\"}",
                "${x<#-- --]?api -->}",
                "<#else]\"<@x a=.now/>\">",
                "<#if x]>${.now}</#if>",
                "${“名称”}",
                "<@列 标题=“序号” 宽=9/>",
                "<@列 标题=\"序号\"，宽=9/>",
                "${名称"
            })
    void what_could_be_read_in_two_ways_is_refused(String attack) {
        assertThat(Templates.render(attack).findings())
                .isNotEmpty()
                .anySatisfy(finding -> assertThat(finding.code().id()).isEqualTo("TZ501"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${台账.合计.件数 + 1}|1:12+1",
                "${台账.合计.件数 - 1}|1:12+1",
                "${台账.合计.件数*2}|1:11+1",
                "<#assign x=1><#assign x+=1>|1:24+2",
                "${台账.组?size}|1:7+5",
                "${'3'?number}|1:6+7"
            })
    void reckoning_is_refused_at_its_place(String template, String place) {
        assertThat(Templates.findings(template)).containsExactly("问题台账.ftl:" + place + " TZ506");
    }

    @Test
    void marks_in_prose_and_in_comments_are_no_code() {
        String template = """
                <#-- 参考 freemarker.org?now，1+1，<#list> -->
                <#include "公共.ftl">
                <@纸张><p>问：what?eval。1+1=2 .now “引号”，$x</p></@纸张>
                """;
        assertThat(Templates.findings(template)).isEmpty();
    }

    @Test
    void tags_that_do_not_pair_are_found_all_at_once() {
        String template = """
                <#if 台账.有协办>
                </#list>
                </#if>
                <@纸张>
                </#macro>
                """;
        assertThat(Templates.findings(template))
                .containsExactly("问题台账.ftl:2:1+7 TZ501", "问题台账.ftl:4:1+4 TZ501", "问题台账.ftl:5:1+8 TZ501");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../公共.ftl", "/etc/passwd", "没有.ftl", "./公共.ftl", "公共.FTL"})
    void only_files_of_the_folder_can_be_included(String name) {
        assertThat(Templates.findings("<#include \"" + name + "\">"))
                .containsExactly("问题台账.ftl:1:12+" + name.length() + " TZ505");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#include 台账.名称>", "<#include \"${台账.名称}.ftl\">", "<#include \"公共.ftl\" parse=false>"})
    void an_include_is_a_plain_name(String include) {
        assertThat(Templates.findings(include)).isNotEmpty().allMatch(finding -> finding.endsWith("TZ501"));
    }
}
