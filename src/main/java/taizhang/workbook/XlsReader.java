package taizhang.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads an xls file, which POI lays open. */
final class XlsReader {
    /** Formats below are Excel's own, whatever POI thinks they say. */
    private static final int FIRST_OWN_FORMAT = 164;

    private final HSSFWorkbook book;
    private final NumberTexts numbers;
    private final CellCount count = new CellCount();

    private XlsReader(HSSFWorkbook book) {
        this.book = book;
        this.numbers = new NumberTexts(book.getInternalWorkbook().isUsing1904DateWindowing());
    }

    static Workbook read(String name, byte[] bytes) throws UnreadableException {
        boolean fromWps = name.toLowerCase(Locale.ROOT).endsWith(".et");
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Sheet> sheets = new XlsReader(book).sheets();
            List<String> notices = new ArrayList<>();
            if (fromWps) {
                notices.add("这是WPS表格自己的文件（et），已按xls读取，请核对");
            }
            if (book.getDirectory() != null && book.getDirectory().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                notices.add("文件里有宏，没有运行");
            }
            return new Workbook(name, FileForm.XLS, sheets, notices);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableException(FileForm.ENCRYPTED, locked);
        } catch (OldFileFormatException old) {
            throw new UnreadableException(FileForm.OLD_EXCEL, old);
        } catch (IOException | RuntimeException broken) {
            // POI has no common type for what can be wrong with a file
            throw new UnreadableException(fromWps ? FileForm.WPS_TABLE : FileForm.BROKEN, broken);
        }
    }

    private List<Sheet> sheets() throws UnreadableException {
        List<Sheet> sheets = new ArrayList<>();
        for (int index = 0; index < book.getNumberOfSheets(); index++) {
            sheets.add(sheet(index));
        }
        return sheets;
    }

    private Sheet sheet(int index) throws UnreadableException {
        HSSFSheet sheet = book.getSheetAt(index);
        SortedMap<CellAddress, CellValue> cells = new TreeMap<>();
        SortedMap<CellAddress, String> notes = new TreeMap<>();
        List<CellAddress> pictures = pictures(sheet);
        Set<Integer> hiddenRows = new HashSet<>();
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                hiddenRows.add(row.getRowNum());
            }
            for (Cell cell : row) {
                take((HSSFCell) cell, cells, pictures);
            }
        }
        for (Map.Entry<org.apache.poi.ss.util.CellAddress, ? extends org.apache.poi.ss.usermodel.Comment> note :
                sheet.getCellComments().entrySet()) {
            notes.put(
                    new CellAddress(note.getKey().getRow(), note.getKey().getColumn()),
                    TypedText.of(note.getValue().getString().getString()).strip());
        }
        return new Sheet(
                sheet.getSheetName(),
                visibility(book.getSheetVisibility(index)),
                cells,
                sheet.getMergedRegions().stream().map(XlsReader::region).toList(),
                notes,
                pictures,
                hiddenRows,
                hiddenColumns(sheet));
    }

    private void take(HSSFCell cell, SortedMap<CellAddress, CellValue> cells, List<CellAddress> pictures)
            throws UnreadableException {
        CellAddress at = new CellAddress(cell.getRowIndex(), cell.getColumnIndex());
        Optional<CellValue> read = content(at, cell);
        if (read.isEmpty()) {
            return;
        }
        if (XlsxSheetReader.isPicture(read.get().text())) {
            pictures.add(at);
            return;
        }
        count.oneMore();
        cells.put(at, read.get());
    }

    private Optional<CellValue> content(CellAddress at, HSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> words(at, TypedText.of(cell.getRichStringCellValue().getString()), formula);
            case NUMERIC -> Optional.of(numbers.cell(at, cell.getNumericCellValue(), form(cell), formula));
            case BOOLEAN -> {
                boolean holds = cell.getBooleanCellValue();
                yield Optional.of(new CellValue(at, new CellContent.Truth(holds), holds ? "TRUE" : "FALSE", formula));
            }
            case ERROR -> {
                String sign = sign(cell.getErrorCellValue());
                yield Optional.of(new CellValue(at, new CellContent.Fault(sign), sign, formula));
            }
            default -> Optional.empty();
        };
    }

    private static Optional<CellValue> words(CellAddress at, String text, boolean formula) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new CellValue(at, new CellContent.Words(text), text, formula));
    }

    private static String sign(byte code) {
        return FormulaError.isValidCode(code & 0xFF) ? FormulaError.forInt(code).getString() : "#错误";
    }

    private static NumberForm form(HSSFCell cell) {
        return NumberForm.of(
                cell.getCellStyle().getDataFormat(),
                Optional.ofNullable(cell.getCellStyle().getDataFormatString())
                        .filter(written -> cell.getCellStyle().getDataFormat() >= FIRST_OWN_FORMAT));
    }

    private static List<CellAddress> pictures(HSSFSheet sheet) {
        List<CellAddress> found = new ArrayList<>();
        HSSFPatriarch shapes = sheet.getDrawingPatriarch();
        if (shapes != null) {
            shapes.getChildren().forEach(shape -> {
                if (shape instanceof HSSFPicture && shape.getAnchor() instanceof HSSFClientAnchor anchor) {
                    found.add(new CellAddress(anchor.getRow1(), anchor.getCol1()));
                }
            });
        }
        return found;
    }

    private static CellRegion region(CellRangeAddress merged) {
        return new CellRegion(
                new CellAddress(merged.getFirstRow(), merged.getFirstColumn()),
                new CellAddress(merged.getLastRow(), merged.getLastColumn()));
    }

    private static Visibility visibility(SheetVisibility state) {
        return switch (state) {
            case VISIBLE -> Visibility.VISIBLE;
            case HIDDEN -> Visibility.HIDDEN;
            case VERY_HIDDEN -> Visibility.VERY_HIDDEN;
        };
    }

    private static Set<Integer> hiddenColumns(HSSFSheet sheet) {
        Set<Integer> hidden = new HashSet<>();
        for (int column = 0; column < 1 << 8; column++) {
            if (sheet.isColumnHidden(column)) {
                hidden.add(column);
            }
        }
        return hidden;
    }
}
