package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.document.Alignment;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.FontRole;
import taizhang.document.Heading;
import taizhang.document.InfoLine;
import taizhang.document.Margins;
import taizhang.document.PageBreak;
import taizhang.document.PageNumbering;
import taizhang.document.PaperSize;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.RowKind;
import taizhang.document.Section;
import taizhang.document.SignOff;
import taizhang.document.Table;
import taizhang.document.Title;

class MarkupReaderTest {
    private static Document read(String markup) throws MarkupFault {
        DocumentInfo info = new DocumentInfo("整改台账", "题", "办公室", "2017-08-08", "0123456789");
        return new MarkupReader(new StringReader("<document>" + markup + "</document>"), info).read();
    }

    @Test
    void each_element_becomes_its_block() throws MarkupFault {
        Document document = read("""
                <section paper="A3" orientation="portrait" margins="10 11 12 13.5" numbering="none">
                <title size="18">某某镇<br/>台账</title>
                <infoline><left>左</left><right>右</right></infoline>
                <h1>一、情况</h1><h2>（一）细节</h2><h3>1.更细</h3>
                <p>正文</p><note>注：小字</note><pagebreak/>
                <signoff><item>填报人：陈某</item><item>审核人：</item></signoff>
                </section>
                """);
        Section section = document.sections().getFirst();
        assertThat(section.format().size()).isEqualTo(PaperSize.A3);
        assertThat(section.format().landscape()).isFalse();
        assertThat(section.format().margins()).isEqualTo(new Margins(10, 11, 12, 13.5));
        assertThat(section.format().numbering()).isEqualTo(PageNumbering.NONE);
        assertThat(section.format().foot()).isEqualTo("整改台账　截至日期：2017年8月8日　数据版本：0123456789");
        assertThat(document.info().title()).isEqualTo("某某镇台账");
        assertThat(section.blocks())
                .containsExactly(
                        new Title("某某镇\n台账", 18),
                        new InfoLine("左", "", "右"),
                        new Heading(1, "一、情况"),
                        new Heading(2, "（一）细节"),
                        new Heading(3, "1.更细"),
                        new Paragraph(ParagraphStyle.BODY, "正文"),
                        new Paragraph(ParagraphStyle.NOTE, "注：小字"),
                        new PageBreak(),
                        new SignOff(List.of("填报人：陈某", "审核人：")));
    }

    @Test
    void a_table_keeps_its_columns_spans_kinds_and_sources() throws MarkupFault {
        Document document = read("""
                <section><table head-size="10.5" size="9" font="song">
                <col width="10" align="center" repeat="yes"/><col width="20"/><col width="5" align="right"/>
                <thead><tr><th rowspan="2">甲</th><th colspan="2">乙</th></tr><tr><th>丙</th><th>丁</th></tr></thead>
                <tbody>
                <tr kind="group"><td colspan="3" align="left">组</td></tr>
                <tr file="a.yaml" line="3" column="5" length="2"><td>一</td><td class="date">2017-06-30</td>
                <td class="percent">85.7</td></tr>
                <tr kind="total"><td colspan="2">合计</td><td class="number">1.50</td></tr>
                </tbody></table></section>
                """);
        Table table = (Table) document.sections().getFirst().blocks().getFirst();
        assertThat(table.style().bodyFont()).isEqualTo(FontRole.SONG);
        assertThat(table.style().headSizePt()).isEqualTo(10.5);
        assertThat(table.columns().getFirst().repeatsWhenCut()).isTrue();
        assertThat(table.columns().getFirst().alignment()).isEqualTo(Alignment.CENTER);
        assertThat(table.head()).hasSize(2);
        assertThat(table.body())
                .extracting(row -> row.kind())
                .containsExactly(RowKind.GROUP, RowKind.BODY, RowKind.TOTAL);
        assertThat(table.body().get(1).source().orElseThrow().place()).isEqualTo("a.yaml:3:5");
        assertThat(Templates.cells(table.body().get(1))).containsExactly("一", "2017年6月30日", "85.7%");
        assertThat(Templates.cells(table.body().get(2))).containsExactly("合计", "1.50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>外面</p>",
                "<section>文字</section>",
                "<section><p>一</section>",
                "<section><p>a & b</p></section>",
                "<section><p>&nbsp;</p></section>",
                "<section><p>x<b>y</b></p></section>",
                "<section><p size=\"3\">x</p></section>",
                "<section paper=\"B5\"></section>",
                "<section margins=\"1 2\"></section>",
                "<section><title size=\"大\">x</title></section>",
                "<section><table><tbody></tbody></table></section>",
                "<section><table><col/><tbody><tr><td>一</td><td>二</td></tr></tbody></table></section>",
                "<section><table><col/><col/><tbody><tr><td>一</td></tr></tbody></table></section>",
                "<section><table><col/><tbody><tr><td class=\"number\">一</td></tr></tbody></table></section>",
                "<section><signoff><p>x</p></signoff></section>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><section><p>&e;</p></section>"
            })
    void what_the_markup_does_not_have_is_refused(String markup) {
        assertThatThrownBy(() -> read(markup)).isInstanceOf(MarkupFault.class);
    }
}
