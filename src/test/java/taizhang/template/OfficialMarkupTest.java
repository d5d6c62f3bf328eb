package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.document.Addressee;
import taizhang.document.Alignment;
import taizhang.document.AnnexLabel;
import taizhang.document.Annotation;
import taizhang.document.AttachmentList;
import taizhang.document.BlankLines;
import taizhang.document.BulletinHead;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.DocumentNumber;
import taizhang.document.Emphasis;
import taizhang.document.FontRole;
import taizhang.document.Heading;
import taizhang.document.Imprint;
import taizhang.document.OfficialTitle;
import taizhang.document.PageFormat;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.RedFlag;
import taizhang.document.RedRule;
import taizhang.document.Row;
import taizhang.document.Section;
import taizhang.document.Signature;
import taizhang.document.Table;
import taizhang.document.VerticalPlace;

class OfficialMarkupTest {
    private static final String FOOT = "通知　截至日期：2017年8月8日　数据版本：0123456789";

    private static Document read(String markup) throws MarkupFault {
        DocumentInfo info = new DocumentInfo("通知", "题", "办公室", "2017-08-08", "0123456789");
        return new MarkupReader(new StringReader("<document>" + markup + "</document>"), info).read();
    }

    private static String official(String markup) {
        return "<section format=\"official\">" + markup + "</section>";
    }

    @Test
    void each_element_becomes_its_block() throws MarkupFault {
        Document document = read("""
                <section format="official">
                <redflag>某某镇<br/>人民政府文件</redflag>
                <docnumber signer="周某">某政〔2017〕5号</docnumber>
                <redrule/>
                <doctitle>关于整改的通知</doctitle>
                <subtitle>（2017年8月）</subtitle>
                <addressee>各村</addressee>
                <p>正文<kai>一是核对。</kai>其后<hei>黑</hei></p>
                <h4>（1）更细</h4>
                <blank lines="2"/>
                <attachments>统计表<br/>  整改标准</attachments>
                <signature seal="yes"><name>甲<br/>乙</name><date>2017年8月9日</date></signature>
                <annotation>联系人：陈某</annotation>
                <imprint><to label="报">县委</to><to>县民政局</to><office>镇党政办</office><date>2017年8月9日印发</date>
                <copies>共印40份</copies></imprint>
                </section>
                """);
        Section section = document.sections().getFirst();
        assertThat(section.format()).isEqualTo(PageFormat.official(false, FOOT));
        assertThat(document.info().title()).isEqualTo("关于整改的通知");
        assertThat(section.blocks())
                .containsExactly(
                        new RedFlag("某某镇\n人民政府文件"),
                        new DocumentNumber("某政〔2017〕5号", "周某"),
                        new RedRule(),
                        new OfficialTitle("关于整改的通知"),
                        new Paragraph(ParagraphStyle.SUBTITLE, "（2017年8月）"),
                        new Addressee("各村"),
                        new Paragraph(
                                ParagraphStyle.BODY,
                                "正文一是核对。其后黑",
                                List.of(new Emphasis(2, 7, FontRole.KAI), new Emphasis(9, 10, FontRole.HEI))),
                        new Heading(4, "（1）更细"),
                        new BlankLines(2),
                        new AttachmentList(List.of("统计表", "整改标准")),
                        new Signature(List.of("甲", "乙"), "2017年8月9日", true),
                        new Annotation("联系人：陈某"),
                        new Imprint(
                                List.of(new Imprint.Recipients("报", "县委"), new Imprint.Recipients("抄送", "县民政局")),
                                "镇党政办",
                                "2017年8月9日印发",
                                "共印40份"));
    }

    @Test
    void a_bulletin_and_a_bound_annex_are_read() throws MarkupFault {
        Document document = read(official("""
                <bulletin><name>周报</name><issue>第14期</issue><publisher>镇清理办</publisher><date>2017年8月9日</date></bulletin>
                """) + """
                <section format="official" orientation="landscape"><annex>附件1</annex><doctitle>统计表</doctitle></section>
                """);
        assertThat(document.sections().get(0).blocks())
                .containsExactly(new BulletinHead("周报", "第14期", "镇清理办", "2017年8月9日"));
        PageFormat annex = document.sections().get(1).format();
        assertThat(annex.bound()).isTrue();
        assertThat(annex.margins().left()).isEqualTo(35);
        assertThat(annex.margins().top()).isEqualTo(28);
        assertThat(document.sections().get(1).blocks())
                .containsExactly(new AnnexLabel("附件1"), new OfficialTitle("统计表"));
    }

    @Test
    void a_row_may_be_given_a_height_and_a_cell_a_place() throws MarkupFault {
        Document document = read("""
                <section><table><col/><tbody><tr height="20.5"><td valign="bottom" align="right">年　月　日</td></tr>
                </tbody></table></section>
                """);
        Table table = (Table) document.sections().getFirst().blocks().getFirst();
        assertThat(table.body().getFirst().leastMm()).isEqualTo(20.5);
        assertThat(table.body().getFirst().cells())
                .containsExactly(
                        new Cell(CellKind.TEXT, "年　月　日", 1, 1, Optional.of(Alignment.RIGHT), VerticalPlace.BOTTOM));
    }

    @Test
    void a_row_may_fill_its_page_and_a_section_may_have_sheets_of_its_own() throws MarkupFault {
        Document document = read("""
                <section running="表（续）" sheet="own"><table><col/><tbody>
                <tr stretch="yes"><td valign="spread">同意。<br/>签字</td></tr><tr><td/></tr></tbody></table></section>
                <section sheet="shared"/>
                """);
        Section form = document.sections().getFirst();
        assertThat(form.running()).isEqualTo("表（续）");
        assertThat(form.ownSheet()).isTrue();
        Table table = (Table) form.blocks().getFirst();
        assertThat(table.body()).extracting(Row::stretches).containsExactly(true, false);
        assertThat(table.body().getFirst().cells().getFirst().place()).isEqualTo(VerticalPlace.SPREAD);
        assertThat(document.sections().getLast().ownSheet()).isFalse();
        assertThat(document.sections().getLast().running()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TZ560, <section><redflag>甲</redflag></section>",
        "TZ560, <section><signature><name>甲</name><date>乙</date></signature></section>",
        "TZ560, <section format=\"official\"><p>文</p><redflag>甲</redflag></section>",
        "TZ560, <section format=\"official\"><p>文</p><docnumber>甲</docnumber></section>",
        "TZ560, <section format=\"official\"><p>文</p><redrule/></section>",
        "TZ560, <section format=\"official\"><addressee>各村</addressee></section>",
        "TZ560, <section format=\"official\"><attachments>表</attachments></section>",
        "TZ560, <section format=\"official\"><p>文</p><annotation>注</annotation></section>",
        "TZ560, <section format=\"official\" orientation=\"landscape\"><redflag>甲</redflag></section>",
        "TZ560, <section format=\"official\"><imprint><office>甲</office><date>乙</date></imprint><p>文</p></section>",
        "TZ561, <section format=\"official\"><redflag>甲</redflag></section><section format=\"official\"><redflag>甲</redflag></section>",
        "TZ562, <section format=\"official\"><redflag> </redflag></section>",
        "TZ562, <section format=\"official\"><p>文</p><signature><name>甲</name></signature></section>",
        "TZ562, <section format=\"official\"><bulletin><name>甲</name><date>乙</date></bulletin></section>",
        "TZ562, <section format=\"official\"><p>文</p><attachments><br/></attachments></section>",
        "TZ562, <section format=\"official\"><imprint><to label=\"抄送\"></to></imprint></section>",
        "TZ521, <section format=\"official\" margins=\"1 1 1 1\"></section>",
        "TZ522, <section format=\"公文\"></section>",
        "TZ521, <section><doctitle>甲<kai>乙</kai></doctitle></section>",
        "TZ522, <section><table><col/><tbody><tr height=\"999\"><td/></tr></tbody></table></section>"
    })
    void what_makes_no_sense_is_refused(String code, String markup) {
        assertThatThrownBy(() -> read(markup))
                .isInstanceOfSatisfying(
                        MarkupFault.class,
                        fault -> assertThat(fault.code().id()).isEqualTo(code));
    }
}
