package taizhang.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import taizhang.diagnostic.Checked;
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

/** Small documents for the tests of the Excel writer, and ways to read what it wrote. */
final class SheetFixture {
    static final PageFormat A4 = new PageFormat(
            PaperSize.A4,
            true,
            new Margins(18, 15, 16, 15),
            PageNumbering.OF_TOTAL,
            "整改台账 A&B 截至2017年8月18日 数据版本 0123456789");

    private SheetFixture() {}

    /** Writes the big document to the given file, for a comparison with another Java machine. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), written(big()));
    }

    static Document big() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            rows.add(body(
                    cell(CellKind.NUMBER, Integer.toString(i)),
                    Cell.text("第" + i + "条：" + "逐户核对，应退尽退。".repeat(i % 7)),
                    cell(CellKind.DATE, "2017-06-30"),
                    cell(CellKind.PERCENT, "85.7")));
        }
        return document(1, 4, List.of(head(4)), rows);
    }

    /** A row of text cells of the body. */
    static Row body(String... texts) {
        return body(Arrays.stream(texts).map(Cell::text).toArray(Cell[]::new));
    }

    static Row body(Cell... cells) {
        return row(RowKind.BODY, cells);
    }

    static Row row(RowKind kind, Cell... cells) {
        return new Row(kind, List.of(cells), Optional.empty());
    }

    static Row head(int columns) {
        return new Row(RowKind.HEAD, Collections.nCopies(columns, Cell.text("栏")), Optional.empty());
    }

    static Cell cell(CellKind kind, String text) {
        return new Cell(kind, text, 1, 1, Optional.empty());
    }

    /** A ledger with a head of one row: its first record stands in row 3, counted from 0. */
    static Document ledger(int columns, Row... rows) {
        return document(1, columns, List.of(head(columns)), List.of(rows));
    }

    /** The first columns, as many as said, repeat when a row is cut. */
    static Document document(int repeated, int columns, List<Row> head, List<Row> rows) {
        return document(List.of(
                new Title("某某镇整改台账", 22),
                new InfoLine("填报单位（盖章）：某某镇", "", "截至日期：2017年8月18日"),
                table(repeated, columns, head, rows),
                new Paragraph(ParagraphStyle.NOTE, "注：逾期天数自时限次日起算。"),
                new SignOff(List.of("单位负责人：周某", "审核人：刘某", "填报人：陈某"))));
    }

    static Table table(int repeated, int columns, List<Row> head, List<Row> rows) {
        List<Column> all = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            all.add(new Column(20, Alignment.LEFT, i < repeated));
        }
        return new Table(all, head, rows, new TableStyle(10.5, 9, FontRole.FANGSONG));
    }

    static Document document(List<Block> blocks) {
        return document(A4, blocks);
    }

    static Document document(PageFormat format, List<Block> blocks) {
        var info = new DocumentInfo("整改台账", "某某镇整改台账", "镇清理办", "2017-08-18", "0123456789");
        return new Document(info, List.of(new Section(format, blocks)));
    }

    static byte[] written(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        if (new ExcelWriter().write(document, out) instanceof Checked.Rejected<Written> rejected) {
            throw new AssertionError(rejected.findings().toString());
        }
        return out.toByteArray();
    }

    static XSSFWorkbook open(Document document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(document)));
    }

    /** The text of one part of the file, read without POI. */
    static String part(Document document, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written(document)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no part " + name);
    }
}
