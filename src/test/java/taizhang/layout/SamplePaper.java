package taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;
import taizhang.document.Alignment;
import taizhang.document.Block;
import taizhang.document.Cell;
import taizhang.document.CellKind;
import taizhang.document.Column;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.FontRole;
import taizhang.document.InfoLine;
import taizhang.document.Margins;
import taizhang.document.PageFormat;
import taizhang.document.PageNumbering;
import taizhang.document.PaperSize;
import taizhang.document.Paragraph;
import taizhang.document.ParagraphStyle;
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Section;
import taizhang.document.SignOff;
import taizhang.document.Table;
import taizhang.document.TableStyle;
import taizhang.document.Title;

/** A 整改台账 of made-up problems for tests of pages and files. */
public final class SamplePaper {
    private static final String[] UNITS = {"上庄村", "镇扶贫办", "镇计划生育服务中心", "北沟村", "镇民政所、镇社保站、学区、卫生院"};
    private static final String[] TEXTS = {
        "村民赵某家中有轿车一辆，仍列为建档立卡贫困户，未执行“五不录”。",
        "2016年度危房改造补助251542.71元未及时拨付到户（涉及12户、36人），个别户已自行垫资建房——群众反映强烈。",
        "对照中发〔2015〕34号、冀发〔2015〕27号文件逐条梳理，“两不愁、三保障”政策宣传不到位，群众知晓率仅为62.5%。",
        "一是重新组织民主评议；二是公示七天，接受群众监督；三是将结果上报镇清理办备案。",
        "已清退，收回补贴。",
        "（一）6月30日前完成入户核查；（二）7月15日前完成系统信息更正；（三）建立月调度、季通报制度，防止问题反弹……"
    };

    private SamplePaper() {}

    /** The paper with the given rows between its head and its 合计. */
    public static Document with(List<Row> rows) {
        List<Row> body = new ArrayList<>(rows);
        Cell total = new Cell(CellKind.TEXT, "合计", 2, 1, Optional.of(Alignment.CENTER));
        Cell sum = new Cell(CellKind.TEXT, rows.size() + "件", 10, 1, Optional.empty());
        body.add(new Row(RowKind.TOTAL, List.of(total, sum), Optional.empty()));
        return around(new Table(columns(), head(), body, new TableStyle(10.5, 9, FontRole.FANGSONG)));
    }

    /** A paper of so many rows of different length. */
    public static Document ofRows(int count) {
        List<Row> rows = new ArrayList<>();
        rows.add(group("一、归属单位问题"));
        for (int i = 1; i <= count; i++) {
            rows.add(row(i, text(i), text(i + 3) + (i % 7 == 0 ? text(i + 5) + text(i + 1) : ""), text(i * 5 + 2)));
        }
        return with(rows);
    }

    /** A record with three long texts. */
    public static Row row(int number, String problem, String measures, String progress) {
        List<Cell> cells = List.of(
                new Cell(CellKind.NUMBER, String.valueOf(number), 1, 1, Optional.empty()),
                Cell.text("上庄-" + String.valueOf(1000 + number).substring(1)),
                Cell.text(problem),
                Cell.text("重新评议，应退尽退。"),
                Cell.text(measures),
                Cell.text(UNITS[number % UNITS.length]),
                Cell.text("张某"),
                new Cell(CellKind.DATE, "2017-08-" + (10 + number % 20), 1, 1, Optional.empty()),
                Cell.text(progress),
                Cell.text(number % 3 == 0 ? "—" : "达到序时进度"),
                new Cell(CellKind.NUMBER, String.valueOf(number % 9), 1, 1, Optional.empty()),
                Cell.text("—"));
        return new Row(RowKind.BODY, cells, Optional.of(new SourceSpan("ledger-data/问题/上庄村.yaml", number, 5, 1)));
    }

    /** A caption across the table. */
    public static Row group(String text) {
        return new Row(
                RowKind.GROUP, List.of(new Cell(CellKind.TEXT, text, 12, 1, Optional.empty())), Optional.empty());
    }

    /** A text that depends on the number only. */
    public static String text(int number) {
        return TEXTS[number % TEXTS.length];
    }

    private static List<Column> columns() {
        double[] widths = {10, 17, 40, 26, 48, 24, 14, 20, 46, 18, 12, 18};
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            boolean isLong = i == 2 || i == 3 || i == 4 || i == 8;
            columns.add(new Column(widths[i], isLong ? Alignment.LEFT : Alignment.CENTER, i < 2));
        }
        return columns;
    }

    private static List<Row> head() {
        return List.of(
                headRow(
                        tall("序号"),
                        tall("问题编号"),
                        tall("问题摘要"),
                        wide("整改要求", 2),
                        wide("责任主体", 2),
                        tall("整改时限"),
                        wide("截至本期进展", 3),
                        tall("备注")),
                headRow(
                        Cell.text("整改目标"),
                        Cell.text("整改措施"),
                        Cell.text("责任单位"),
                        Cell.text("责任人"),
                        Cell.text("进展情况"),
                        Cell.text("进度"),
                        Cell.text("逾期天数")));
    }

    private static Row headRow(Cell... cells) {
        return new Row(RowKind.HEAD, List.of(cells), Optional.empty());
    }

    private static Cell tall(String text) {
        return new Cell(CellKind.TEXT, text, 1, 2, Optional.empty());
    }

    private static Cell wide(String text, int columns) {
        return new Cell(CellKind.TEXT, text, columns, 1, Optional.empty());
    }

    /** Title, line under it, the table, a note and the line to be signed. */
    public static Document around(Table table) {
        List<Block> blocks = List.of(
                new Title("某某镇脱贫攻坚政策不落实问题专项清理整改台账", 18),
                new InfoLine("填报单位（盖章）：某某镇清理办", "填报人：陈某　电话：0313-1234567", "截至日期：2017年8月18日"),
                table,
                new Paragraph(ParagraphStyle.NOTE, "注：逾期天数以现行整改时限为准，完成整改后不再增加。"),
                new SignOff(List.of("单位负责人：周某", "审核人：刘某", "填报人：陈某")));
        PageFormat format = new PageFormat(
                PaperSize.A4,
                true,
                new Margins(15, 12, 17, 12),
                PageNumbering.OF_TOTAL,
                "整改台账　截至2017年8月18日　数据版本 0123456789");
        return new Document(
                new DocumentInfo("整改台账", "某某镇脱贫攻坚政策不落实问题专项清理整改台账", "某某镇清理办", "2017-08-18", "0123456789"),
                List.of(new Section(format, blocks)));
    }
}
