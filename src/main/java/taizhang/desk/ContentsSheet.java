package taizhang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.document.Alignment;
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
import taizhang.document.Row;
import taizhang.document.RowKind;
import taizhang.document.Section;
import taizhang.document.Table;
import taizhang.document.TableStyle;
import taizhang.document.Title;

/** The contents of a meeting's book as the first sheet of its workbook (目录). */
final class ContentsSheet {
    static final String NAME = "目录";

    private ContentsSheet() {}

    /**
     * The sheet as a document.
     *
     * @param starts the page on which each part begins; 0 for none
     */
    static Document document(DocumentInfo info, String foot, List<PackPart> parts, List<Integer> starts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            rows.add(new Row(
                    RowKind.BODY,
                    List.of(
                            number(i + 1),
                            Cell.text(parts.get(i).title()),
                            starts.get(i) == 0 ? Cell.text("本期无") : number(starts.get(i)),
                            Cell.text(parts.get(i) instanceof PackPart.Enclosed ? "外来文件，只在PDF里" : "")),
                    Optional.empty()));
        }
        List<Cell> head = List.of(Cell.text("序号"), Cell.text("材料"), Cell.text("汇编页码"), Cell.text("备注"));
        Table table = new Table(
                List.of(
                        column(12, Alignment.CENTER),
                        column(90, Alignment.LEFT),
                        column(25, Alignment.CENTER),
                        column(45, Alignment.LEFT)),
                List.of(new Row(RowKind.HEAD, head, Optional.empty())),
                rows,
                new TableStyle(10.5, 10.5, FontRole.FANGSONG));
        PageFormat format =
                new PageFormat(PaperSize.A4, false, new Margins(18, 15, 16, 15), PageNumbering.OF_TOTAL, foot);
        return new Document(
                info,
                List.of(new Section(format, List.of(new Title(info.title(), 22), new InfoLine("目录", "", ""), table))));
    }

    private static Cell number(int value) {
        return new Cell(CellKind.NUMBER, Integer.toString(value), 1, 1, Optional.empty());
    }

    private static Column column(double width, Alignment alignment) {
        return new Column(width, alignment, false);
    }
}
