package taizhang.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form in the hands of a village: filled in cell by cell, then saved. */
final class FilledForm {
    final XSSFWorkbook book;
    final Map<String, String> places = new LinkedHashMap<>();
    private UnaryOperator<Workbook> copying = same -> same;

    private FilledForm(XSSFWorkbook book) {
        this.book = book;
        boolean keys = false;
        for (Row row : book.getSheet("表信息")) {
            String key = row.getCell(0).getStringCellValue();
            if (keys) {
                places.put(
                        key,
                        row.getCell(2).getStringCellValue() + "!"
                                + row.getCell(3).getStringCellValue());
            }
            keys = keys || key.equals("内容");
        }
    }

    static FilledForm open(Path file) {
        try {
            return new FilledForm(new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The problems it asks for. */
    List<String> problems() {
        return places.keySet().stream()
                .filter(key -> key.startsWith("进展.") && key.endsWith(".内容"))
                .map(key -> key.substring(3, key.length() - 3))
                .toList();
    }

    XSSFSheet page() {
        return book.getSheetAt(0);
    }

    Cell cell(String key) {
        String place = Objects.requireNonNull(places.get(key), key);
        CellReference at = new CellReference(place.substring(place.indexOf('!') + 1));
        return book.getSheet(place.substring(0, place.indexOf('!')))
                .getRow(at.getRow())
                .getCell(at.getCol());
    }

    FilledForm put(String key, String text) {
        cell(key).setCellValue(text);
        return this;
    }

    FilledForm put(String key, double number, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return put(key, number, style);
    }

    FilledForm put(String key, double number, int format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat((short) format);
        return put(key, number, style);
    }

    private FilledForm put(String key, double number, CellStyle style) {
        cell(key).setCellStyle(style);
        cell(key).setCellValue(number);
        return this;
    }

    /** From now on another workbook is saved in the place of this one. */
    void saveAs(UnaryOperator<Workbook> other) {
        copying = other;
    }

    void save(Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                copying.apply(book).write(out);
            }
            book.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
