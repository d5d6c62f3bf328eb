package taizhang.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import taizhang.document.Addressee;
import taizhang.document.Alignment;
import taizhang.document.AnnexLabel;
import taizhang.document.Annotation;
import taizhang.document.AttachmentList;
import taizhang.document.Block;
import taizhang.document.BulletinHead;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.DocumentNumber;
import taizhang.document.Emphasis;
import taizhang.document.FontRole;
import taizhang.document.Heading;
import taizhang.document.Imprint;
import taizhang.document.InfoLine;
import taizhang.document.OfficialTitle;
import taizhang.document.PageFormat;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.RedFlag;
import taizhang.document.RedRule;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Section;
import taizhang.document.Signature;
import taizhang.document.Table;
import taizhang.document.TableStyle;
import taizhang.document.VerticalPlace;

/** Official documents with made-up content, for tests and for looking at: {@code main} writes them into a folder. */
final class OfficialSample {
    static final String OFFICE = "镇脱贫攻坚政策不落实问题清理工作领导小组办公室";
    static final String FOOT = "周报　截至日期：2017年8月18日　数据版本：0123456789";

    /** A line of it has 28 characters of one em, and no place where a line may not end. */
    static final String FULL = "各村各部门要把问题清理作为当前一项重要政治任务对照清单逐户逐项核对做到底数清情况明";

    private OfficialSample() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder, "通知", notice());
        write(folder, "周报", weekly());
        write(folder, "表单", form());
        write(folder, "量尺", measured());
    }

    private static void write(Path folder, String name, Document document) throws IOException {
        for (DocumentWriter writer : List.of(new PdfWriter(Fonts.bundled()), new ExcelWriter(), new TextWriter())) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(name + "." + writer.extension()))) {
                writer.write(document, out);
            }
        }
    }

    static Document notice() {
        List<Block> blocks = new ArrayList<>(List.of(
                new RedFlag("某某镇人民政府文件"),
                new DocumentNumber("某清理办〔2017〕5号", ""),
                new RedRule(),
                new OfficialTitle("关于开展脱贫攻坚政策不落实问题专项清理“回头看”进一步做好整改销号工作的通知"),
                new Addressee("各村民委员会，镇直各部门，镇扶贫办、镇民政所、镇社保站、学区、卫生院"),
                body("为深入贯彻落实中发〔2015〕34号、冀发〔2015〕27号文件精神，确保政策落实“不漏一户、不落一人”，经镇政府研究，现就开展脱贫攻坚政策不落实问题专项清理“回头看”有关事项通知如下。"),
                new Heading(1, "一、总体要求"),
                body("坚持问题导向，严格执行“发现一个、登记一个、整改一个、销号一个”的要求，截至2017年8月18日累计发现问题251件，涉及资金251542.71元，已销号86件，销号率为34.3%。"),
                new Heading(2, "（一）精准识别方面"),
                lead("一是逐户核对。", "对照“五不录”逐户核对，凡有轿车、商品房、财政供养人员的，一律重新评议；对应退未退的，8月31日前全部退出。"),
                lead("二是逐项销号。", "实行挂账督办，完成整改不等于销号，未经核查、审定的一律不得销号。"),
                new Heading(3, "1.重新评议"),
                body("由村民代表会议评议，公示七天，结果报镇清理办备案。"),
                new Heading(4, "（1）评议程序"),
                body("评议会议应当有镇包村干部在场，评议记录、签到表和影像资料一并归档。"),
                new Heading(1, "二、工作要求")));
        for (int i = 0; i < 4; i++) {
            blocks.add(body("各村、各部门要高度重视，明确专人负责，每周四前将本周排查和整改情况报镇清理办；没有新问题的，按零报告报送，并写明排查了哪些户、哪些政策，由负责人签字。"
                    + "对迟报、漏报、瞒报的，予以通报批评——情节严重的，依规依纪追责问责。"));
        }
        blocks.add(body("特此通知。"));
        blocks.add(new AttachmentList(List.of("脱贫攻坚政策不落实问题专项清理统计表", "整改标准和分类处理意见（按问题类别分列，供各村、各部门在核查和审定环节逐条对照使用）")));
        blocks.add(new Signature(List.of("某某镇人民政府"), "2017年8月19日", true));
        blocks.add(new Annotation("联系人：陈某，电话：0313-1234567"));
        return document(
                "通知",
                portrait(blocks),
                statistics(),
                portrait(List.of(imprint("抄送", "县扶贫开发办公室，县民政局，县人力资源和社会保障局，县教育局，县卫生和计划生育局，县住房和城乡规划建设局"))));
    }

    static Document weekly() {
        List<Block> blocks = new ArrayList<>(List.of(
                new BulletinHead("脱贫攻坚政策不落实问题专项清理周报", "第14期", OFFICE, "2017年8月19日"),
                new OfficialTitle("某某镇脱贫攻坚政策不落实问题专项清理工作进展情况"),
                new Paragraph(ParagraphStyle.SUBTITLE, "（2017年8月12日—8月18日）"),
                body("本周，全镇20个村、11个部门共报送周报29份，其中零报告6份；未报2个单位。全镇本周新发现问题5件，累计发现251件，累计销号86件。"),
                new Heading(1, "一、总体情况"),
                body(
                        "截至8月18日，累计发现问题251件，其中查否12件、移交3件、待核实6件，应整改230件；累计完成整改152件，整改率66.1%；累计销号86件，销号率37.4%。逾期未改9件，涉及资金251542.71元，追责问责4人，建章立制7项。"),
                new Heading(1, "二、本周进展较快的单位"),
                lead("上庄村。", "本周完成整改3件，其中4户危房改造全部竣工，8月23日由住建所到户验收。"),
                lead("镇民政所。", "低保对象与建档立卡信息比对完成，清退不符合条件的12户36人。"),
                new Heading(1, "三、存在的问题"),
                body("下庄村、北沟村连续两周没有进展；镇农牧站本周未报。对上述单位，镇清理办将下发督办通知单，限8月25日前回复。"),
                new Signature(List.of(OFFICE), "2017年8月19日", false)));
        return document(
                "周报",
                portrait(blocks),
                statistics(),
                portrait(List.of(new Imprint(
                        List.of(
                                new Imprint.Recipients("报", "县脱贫攻坚政策不落实问题清理工作领导小组办公室"),
                                new Imprint.Recipients("送", "镇党委、镇人大、镇政府领导，镇脱贫攻坚政策不落实问题清理工作领导小组成员"),
                                new Imprint.Recipients("发", "各村，镇直各部门")),
                        OFFICE,
                        "2017年8月19日印发",
                        "共印40份"))));
    }

    /** A return to be filled in by hand. */
    static Document form() {
        List<Column> columns = List.of(column(30), column(48), column(30), column(48));
        List<Row> rows = List.of(
                new Row(
                        RowKind.BODY,
                        List.of(cell("单位", 1), cell("", 1), cell("周次", 1), cell("第14期", 1)),
                        Optional.empty(),
                        12),
                new Row(RowKind.BODY, List.of(cell("本周排查情况\n（查了哪些户、哪些政策）", 1), cell("", 3)), Optional.empty(), 45),
                new Row(RowKind.BODY, List.of(cell("新发现问题", 1), cell("", 3)), Optional.empty(), 40),
                new Row(RowKind.BODY, List.of(cell("整改进展", 1), cell("", 3)), Optional.empty(), 40),
                new Row(
                        RowKind.BODY,
                        List.of(
                                cell("负责人意见", 1),
                                new Cell(
                                        CellKind.TEXT,
                                        "签字（盖章）：＿＿＿＿＿＿　　　　年　　月　　日",
                                        3,
                                        1,
                                        Optional.of(Alignment.RIGHT),
                                        VerticalPlace.BOTTOM)),
                        Optional.empty(),
                        30));
        Table table = new Table(columns, List.of(), rows, new TableStyle(12, 12, FontRole.FANGSONG));
        return document(
                "单位周报表",
                portrait(List.of(
                        new OfficialTitle("某某镇脱贫攻坚政策不落实问题专项清理单位周报表"),
                        new InfoLine("填报单位（盖章）：", "", "2017年8月12日—8月18日"),
                        table,
                        new Paragraph(ParagraphStyle.NOTE, "注：没有新问题的，写“零报告”，并写明排查了什么。"))));
    }

    /** Several full pages, an annex and an imprint, to be measured. */
    static Document measured() {
        List<Block> blocks = new ArrayList<>(List.of(
                new RedFlag("某某镇人民政府文件"),
                new DocumentNumber("某清理办〔2017〕5号", ""),
                new RedRule(),
                new OfficialTitle("关于进一步做好脱贫攻坚政策不落实问题专项清理工作的通知"),
                new Addressee("各村民委员会，镇直各部门"),
                body(FULL.repeat(2)),
                new Heading(1, "一、总体要求"),
                new Heading(2, "（一）精准识别"),
                new Heading(3, "1.重新评议"),
                new Heading(4, "（1）评议程序")));
        blocks.add(body(FULL.repeat(45)));
        blocks.add(new AttachmentList(List.of("统计表", "整改标准")));
        blocks.add(new Signature(List.of("某某镇人民政府"), "2017年8月19日", true));
        List<Block> second = List.of(
                new AnnexLabel("附件2"),
                new OfficialTitle("整改标准"),
                body(FULL),
                new Signature(List.of("某某镇人民政府"), "2017年8月9日", false),
                imprint("抄送", "县扶贫开发办公室"));
        return document("通知", portrait(blocks), statistics(), statistics(), portrait(second));
    }

    static Section portrait(List<Block> blocks) {
        return new Section(PageFormat.official(false, FOOT), blocks);
    }

    static Document document(String paper, Section... sections) {
        DocumentInfo info = new DocumentInfo(paper, paper, OFFICE, "2017-08-18", "0123456789");
        return new Document(info, List.of(sections));
    }

    static Paragraph body(String text) {
        return new Paragraph(ParagraphStyle.BODY, text);
    }

    private static Paragraph lead(String lead, String text) {
        return new Paragraph(ParagraphStyle.BODY, lead + text, List.of(new Emphasis(0, lead.length(), FontRole.KAI)));
    }

    private static Imprint imprint(String label, String recipients) {
        return new Imprint(List.of(new Imprint.Recipients(label, recipients)), "某某镇党政办公室", "2017年8月19日印发", "");
    }

    /** The statistics table with 18 columns under a head of three levels. */
    static Section statistics() {
        List<Column> columns = new ArrayList<>(List.of(new Column(18, Alignment.CENTER, true)));
        for (int i = 0; i < 15; i++) {
            columns.add(new Column(i == 12 ? 17 : 11, Alignment.CENTER, false));
        }
        columns.add(new Column(14, Alignment.CENTER, false));
        columns.add(new Column(14, Alignment.CENTER, false));
        List<Row> rows = new ArrayList<>();
        String[] units = {"上庄村", "下庄村", "北沟村", "镇扶贫办", "镇计划生育服务中心", "学区"};
        for (int i = 0; i < 31; i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(units[i % units.length])));
            for (int c = 0; c < 15; c++) {
                boolean rate = c == 6 || c == 8;
                String number = c == 12 ? "251542.71" : rate ? "66.7" : String.valueOf(i * c % 13);
                cells.add(new Cell(rate ? CellKind.PERCENT : CellKind.NUMBER, number, 1, 1, Optional.empty()));
            }
            cells.add(Cell.text(i % 5 == 0 ? "—" : "8月17日"));
            cells.add(Cell.text(i % 5 == 0 ? "未报" : i % 7 == 0 ? "迟报（零报告）" : "按时"));
            rows.add(new Row(RowKind.BODY, cells, Optional.empty()));
        }
        List<Cell> total = new ArrayList<>(List.of(Cell.text("合计")));
        total.addAll(Collections.nCopies(15, new Cell(CellKind.NUMBER, "251", 1, 1, Optional.empty())));
        total.addAll(List.of(Cell.text("—"), Cell.text("29份")));
        rows.add(new Row(RowKind.TOTAL, total, Optional.empty()));
        Table table = new Table(columns, statisticsHead(), rows, new TableStyle(9, 9, FontRole.SONG));
        return new Section(
                PageFormat.official(true, FOOT),
                List.of(
                        new AnnexLabel("附件1"),
                        new OfficialTitle("脱贫攻坚政策不落实问题专项清理统计表"),
                        new InfoLine("填报单位（盖章）：" + OFFICE, "", "截至日期：2017年8月18日"),
                        table,
                        new Paragraph(
                                ParagraphStyle.NOTE, "注：应整改=累计发现−查否−移交−待核实；整改率=累计完成整改÷应整改，销号率=累计销号÷应整改，保留一位小数。")));
    }

    private static List<Row> statisticsHead() {
        return List.of(
                head(tall("单位", 3), wide("问题发现和整改（件）", 12), tall("涉及资金（元）", 3), wide("问责建制", 2), wide("报送", 2)),
                head(
                        wide("发现", 3),
                        tall("应整改", 2),
                        wide("完成整改", 3),
                        wide("销号", 2),
                        wide("其他", 3),
                        tall("追责问责（人）", 2),
                        tall("建章立制（项）", 2),
                        tall("日期", 2),
                        tall("情况", 2)),
                head(
                        tall("本周新发现", 1),
                        tall("累计发现", 1),
                        tall("其中查否", 1),
                        tall("本周", 1),
                        tall("累计", 1),
                        tall("整改率", 1),
                        tall("累计", 1),
                        tall("销号率", 1),
                        tall("逾期未改", 1),
                        tall("延期", 1),
                        tall("反弹", 1)));
    }

    private static Row head(Cell... cells) {
        return new Row(RowKind.HEAD, List.of(cells), Optional.empty());
    }

    private static Cell tall(String text, int rows) {
        return new Cell(CellKind.TEXT, text, 1, rows, Optional.empty());
    }

    private static Cell wide(String text, int columns) {
        return new Cell(CellKind.TEXT, text, columns, 1, Optional.empty());
    }

    private static Column column(double width) {
        return new Column(width, Alignment.CENTER, false);
    }

    private static Cell cell(String text, int columns) {
        return new Cell(CellKind.TEXT, text, columns, 1, Optional.empty());
    }
}
