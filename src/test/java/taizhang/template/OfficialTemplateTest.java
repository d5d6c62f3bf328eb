package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;
import static taizhang.template.Templates.document;
import static taizhang.template.Templates.findings;

import org.junit.jupiter.api.Test;
import taizhang.document.PageFormat;
import taizhang.render.TextWriter;

/** The calls of templates/公文.ftl. */
class OfficialTemplateTest {
    private static final String NOTICE = """
            <#include "公文.ftl">
            <@公文>
            <@红头>某某镇人民政府文件</@红头>
            <@文号>某清理办〔2017〕5号</@文号>
            <@公文标题>关于整改的通知</@公文标题>
            <@副标题>（2017年8月12日—8月18日）</@副标题>
            <@主送>各村民委员会，镇直各部门</@主送>
            <@段><@楷>一是核对。</@楷>逐户核对，<@黑>不漏一户</@黑>。</@段>
            <@一级>一、情况</@一级><@二级>（一）识别</@二级><@三级>1.评议</@三级><@四级>（1）程序</@四级>
            <@正文>特此通知。</@正文>
            <@附件>统计表<br/>整改标准</@附件>
            <@署名 日期="2017年8月19日" 盖章="是">某某镇人民政府</@署名>
            <@附注>联系人：陈某</@附注>
            <@空行 行数=1/>
            </@公文>
            <@横排附表 附件号="附件1" 标题="统计表">
            <@段>表</@段>
            </@横排附表>
            <@竖排附件 附件号="附件2" 标题="整改标准">
            <@段>文</@段>
            </@竖排附件>
            <@公文>
            <@版记 抄送="县扶贫办，县民政局" 印发机关="某某镇党政办公室" 印发日期="2017年8月19日印发" 份数="共印40份"/>
            </@公文>
            """;

    @Test
    void a_notice_is_written_with_the_calls() {
        var document = document(NOTICE);
        assertThat(TextWriter.textOf(document)).isEqualTo("""
                某某镇人民政府文件
                某清理办〔2017〕5号
                关于整改的通知
                （2017年8月12日—8月18日）
                各村民委员会，镇直各部门：
                一是核对。逐户核对，不漏一户。
                一、情况
                （一）识别
                1.评议
                （1）程序
                特此通知。
                附件：1.统计表
                2.整改标准
                某某镇人民政府
                2017年8月19日
                （联系人：陈某）

                附件1
                统计表
                表
                附件2
                整改标准
                文
                抄送：县扶贫办，县民政局。
                某某镇党政办公室 | 2017年8月19日印发
                共印40份
                """);
        assertThat(document.sections())
                .extracting(section -> section.format().landscape())
                .containsExactly(false, true, false, false);
        assertThat(document.sections().get(1).format().margins())
                .isEqualTo(PageFormat.official(true, "").margins());
    }

    @Test
    void a_bulletin_is_written_with_the_calls() {
        assertThat(TextWriter.textOf(document("""
                <#include "公文.ftl">
                <@公文>
                <@简报头 刊名="专项清理周报" 期号="第14期" 编发单位="镇清理办" 日期="2017年8月19日"/>
                <@公文标题>进展“情况”</@公文标题>
                <@段>正文。</@段>
                <@版记 报="县清理办" 送="镇领导" 发="各村" 印发机关="镇清理办" 印发日期="2017年8月19日印发"/>
                </@公文>
                """))).isEqualTo("""
                专项清理周报
                第14期
                镇清理办 | 2017年8月19日
                进展“情况”
                正文。
                报：县清理办。
                送：镇领导。
                发：各村。
                镇清理办 | 2017年8月19日印发
                """);
    }

    @Test
    void an_element_out_of_place_is_found_where_the_template_writes_it() {
        String text = """
                <#include "公文.ftl">
                <@公文>
                <@署名 日期="2017年8月19日">某某镇人民政府</@署名>
                <@段>正文。</@段>
                </@公文>
                """;
        assertThat(findings(text)).containsExactly("问题台账.ftl:3:1+34 TZ560");
    }

    @Test
    void a_call_without_its_setting_is_found() {
        assertThat(findings("""
                <#include "公文.ftl">
                <@公文>
                <@段>正文。</@段>
                <@署名>某某镇人民政府</@署名>
                </@公文>
                """)).isNotEmpty();
    }
}
