package taizhang.intake.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A copy of a return with its faults marked: red cells with a note each, and a sheet 要改的地方. */
public final class MarkedCopy {
    /** The sheet that lists what is to be mended. */
    public static final String LIST = "要改的地方";

    private static final int WIDE = 90 * 256;

    private final byte[] bytes;
    private final String ending;

    private MarkedCopy(byte[] bytes, String ending) {
        this.bytes = bytes;
        this.ending = ending;
    }

    /** The copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** .xlsx or .xls, as the file is. */
    public String ending() {
        return ending;
    }

    /**
     * Makes a copy; empty if the file is one that only reading gets over.
     *
     * @param notes what is wrong, by place: 周报表!C7, or "" for the file as a whole
     */
    public static Optional<MarkedCopy> of(byte[] file, Map<String, String> notes) {
        boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        try (Workbook workbook = zip
                ? new XSSFWorkbook(new ByteArrayInputStream(file))
                : new HSSFWorkbook(new ByteArrayInputStream(file))) {
            mark(workbook, notes);
            list(workbook, notes);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (workbook instanceof XSSFWorkbook xlsx) {
                FormWorkbook.writeFixed(xlsx, bytes);
            } else {
                workbook.write(bytes);
            }
            return Optional.of(new MarkedCopy(bytes.toByteArray(), zip ? ".xlsx" : ".xls"));
        } catch (IOException | RuntimeException beyondWriting) {
            // POI refuses what other programs leave behind; the text for the group says the same
            return Optional.empty();
        }
    }

    private static void mark(Workbook workbook, Map<String, String> notes) {
        Map<CellStyle, CellStyle> red = new HashMap<>();
        notes.forEach((place, note) -> {
            int mark = place.lastIndexOf('!');
            Sheet sheet = mark < 0 ? null : workbook.getSheet(place.substring(0, mark));
            if (sheet != null) {
                CellReference at = new CellReference(place.substring(mark + 1));
                Row row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
                Cell cell = row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cell.setCellStyle(red.computeIfAbsent(cell.getCellStyle(), style -> red(workbook, style)));
                comment(sheet, cell, note);
            }
        });
    }

    private static CellStyle red(Workbook workbook, CellStyle style) {
        CellStyle red = workbook.createCellStyle();
        red.cloneStyleFrom(style);
        red.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return red;
    }

    private static void comment(Sheet sheet, Cell cell, String note) {
        cell.removeCellComment();
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 4);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(note));
        cell.setCellComment(comment);
    }

    private static void list(Workbook workbook, Map<String, String> notes) {
        if (workbook.getSheet(LIST) != null) {
            workbook.removeSheetAt(workbook.getSheetIndex(LIST));
        }
        Sheet sheet = workbook.createSheet(LIST);
        sheet.setColumnWidth(0, 22 * 256);
        sheet.setColumnWidth(1, WIDE);
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("哪一格", "怎么改（改好后发回这个文件，红格改了就行，不用管颜色）");
        notes.forEach((place, note) -> lines.put(place.isEmpty() ? "整个文件" : place, note));
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        int number = 0;
        for (Map.Entry<String, String> line : lines.entrySet()) {
            Row row = sheet.createRow(number++);
            row.createCell(0).setCellValue(line.getKey());
            Cell cell = row.createCell(1);
            cell.setCellValue(line.getValue());
            cell.setCellStyle(wrapped);
        }
    }
}
