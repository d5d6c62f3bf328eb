package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import taizhang.document.Document;
import taizhang.template.PrintedPapers;

/** The sheets of all ledgers, measured by another way than the writer's: no text is cut, no page runs over. */
class SheetRoomTest {
    private static final double INCH = 72;
    private static final double MM = INCH / 25.4;

    private final SheetRoom room = new SheetRoom();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void rows_are_high_enough_for_their_texts_and_pages_for_their_rows() throws IOException {
        int sheets = 0;
        for (Path ledger : PrintedPapers.ledgers()) {
            for (Map.Entry<String, Document> paper :
                    PrintedPapers.ofEachKind(ledger).entrySet()) {
                try (XSSFWorkbook workbook =
                        new XSSFWorkbook(new ByteArrayInputStream(SheetFixture.written(paper.getValue())))) {
                    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                        int before = wrong.size();
                        XSSFSheet sheet = workbook.getSheetAt(i);
                        wrong.addAll(room.cut(sheet));
                        pages(sheet);
                        wrong.subList(before, wrong.size()).replaceAll(it -> ledger + " " + paper.getKey() + " " + it);
                        sheets++;
                    }
                }
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        assertThat(sheets).isGreaterThan(80);
        assertThat(room.cells()).isGreaterThan(10_000);
    }

    /** Each page holds its rows and the head above them; all columns stand on it; it begins with no head and ends with none. */
    private void pages(XSSFSheet sheet) {
        double scale = sheet.getPrintSetup().getScale() / 100.0;
        double width = IntStream.range(0, sheet.getRow(0).getLastCellNum())
                .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0 * 7 * 0.75)
                .sum();
        if (width * scale > wide(sheet)) {
            wrong.add("%s: columns of %.1f pt at %.2f".formatted(sheet.getSheetName(), width, scale));
        }
        CellRangeAddress head = sheet.getRepeatingRows();
        int afterHead = head == null ? 0 : head.getLastRow() + 1;
        double headHeight = head == null ? 0 : height(sheet, head.getFirstRow(), afterHead);
        int from = 0;
        int[] ends = Arrays.copyOf(sheet.getRowBreaks(), sheet.getRowBreaks().length + 1);
        ends[ends.length - 1] = sheet.getLastRowNum();
        for (int end : ends) {
            double all = height(sheet, from, end + 1) + (from >= afterHead ? headHeight : 0);
            if (all * scale > high(sheet)) {
                wrong.add("%s: rows %d to %d run over".formatted(sheet.getSheetName(), from + 1, end + 1));
            }
            if (end < afterHead && end < sheet.getLastRowNum() && head != null) {
                wrong.add(
                        "%s: a page ends with the head or before it, row %d".formatted(sheet.getSheetName(), end + 1));
            }
            from = end + 1;
        }
    }

    private static double height(XSSFSheet sheet, int from, int end) {
        return IntStream.range(from, end)
                .mapToDouble(row -> sheet.getRow(row).getHeightInPoints())
                .sum();
    }

    private static double wide(XSSFSheet sheet) {
        return paper(sheet, sheet.getPrintSetup().getLandscape())
                - (sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT)) * INCH;
    }

    private static double high(XSSFSheet sheet) {
        return paper(sheet, !sheet.getPrintSetup().getLandscape())
                - (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM)) * INCH;
    }

    private static double paper(XSSFSheet sheet, boolean longSide) {
        boolean large = sheet.getPrintSetup().getPaperSize() == PrintSetup.A3_PAPERSIZE;
        return (longSide ? (large ? 420 : 297) : (large ? 297 : 210)) * MM;
    }
}
