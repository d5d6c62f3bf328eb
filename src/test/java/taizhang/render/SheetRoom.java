package taizhang.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import taizhang.document.FontRole;
import taizhang.layout.text.Faces;

/**
 * What the texts of a sheet need, by the advances of the bundled faces and the plain rule of spreadsheets: a line takes what
 * fits, words of Latin letters are not torn, and no line begins with a closing mark.
 */
final class SheetRoom {
    private static final double PIXEL = 0.75;
    /** White at both sides of a cell, in pixels. */
    private static final int SIDES = 5;
    /** From line to line, over type size, in the faces of an office. */
    private static final double PITCH = 1.3;

    private static final String CLOSING = "，。、；：？！）》」』”’·%）,.;:?!)…—";
    private static final Map<String, FontRole> ROLES = Map.of(
            "宋体", FontRole.SONG,
            "仿宋", FontRole.FANGSONG,
            "方正小标宋简体", FontRole.TITLE,
            "黑体", FontRole.HEI,
            "楷体", FontRole.KAI);

    private final Fonts fonts = Fonts.bundled();
    private final DataFormatter formatter = new DataFormatter();
    private int cells;

    /** How many cells were measured. */
    int cells() {
        return cells;
    }

    /** The cells that are too low or too narrow for their text, with what they have and need. */
    List<String> cut(XSSFSheet sheet) {
        List<String> cut = new ArrayList<>();
        Map<CellAddress, CellRangeAddress> merged = sheet.getMergedRegions().stream()
                .collect(Collectors.toMap(
                        region -> new CellAddress(region.getFirstRow(), region.getFirstColumn()), region -> region));
        sheet.forEach(row -> row.forEach(any -> {
            XSSFCell cell = (XSSFCell) any;
            String text = formatter.formatCellValue(cell).replace("\"", "");
            if (!text.isBlank()) {
                CellRangeAddress alone = new CellRangeAddress(
                        cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
                measure(sheet, cell, text, merged.getOrDefault(cell.getAddress(), alone), cut);
            }
        }));
        return cut;
    }

    private void measure(XSSFSheet sheet, XSSFCell cell, String text, CellRangeAddress area, List<String> cut) {
        cells++;
        double size = cell.getCellStyle().getFont().getFontHeight() / 20.0;
        String font = cell.getCellStyle().getFont().getFontName();
        int face = Faces.of(ROLES.getOrDefault(font, FontRole.SONG));
        double room = PIXEL
                * (IntStream.rangeClosed(area.getFirstColumn(), area.getLastColumn())
                                .mapToDouble(column -> Math.floor(sheet.getColumnWidth(column) / 256.0 * 7))
                                .sum()
                        - SIDES);
        double height = IntStream.rangeClosed(area.getFirstRow(), area.getLastRow())
                .mapToDouble(row -> sheet.getRow(row).getHeightInPoints())
                .sum();
        int lines = lines(text, face, room / size);
        boolean tooWide = cell.getCellType() == CellType.NUMERIC && lines > 1;
        if (tooWide || lines * size * PITCH > height) {
            cut.add("%s!%s %.1f pt wide, %.1f pt high, %d lines of %.1f pt: %s"
                    .formatted(sheet.getSheetName(), cell.getReference(), room, height, lines, size, text));
        }
    }

    /** How many lines a text takes, with so many ems of room in each. */
    private int lines(String text, int face, double room) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines++;
            double used = 0;
            for (String unit : units(paragraph)) {
                double width =
                        unit.codePoints().mapToDouble(c -> advance(face, c)).sum();
                if (used > 0 && used + width > room) {
                    lines++;
                    used = 0;
                }
                lines += (int) Math.max(0, Math.ceil(width / room) - 1);
                used = width > room ? width % room : used + width;
            }
        }
        return lines;
    }

    private double advance(int face, int character) {
        int own = fonts.advance(face, character);
        return (own < 0 ? 1000 : own) / 1000.0;
    }

    /** What is not torn: a word of Latin letters and digits, or a character, with the closing marks behind it. */
    private static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        StringBuilder unit = new StringBuilder();
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            boolean goesOn = CLOSING.indexOf(c) >= 0 || (isLatin(before) && isLatin(c));
            if (!goesOn && !unit.isEmpty()) {
                units.add(unit.toString());
                unit.setLength(0);
            }
            unit.appendCodePoint(c);
            before = c;
        }
        units.add(unit.toString());
        return units;
    }

    private static boolean isLatin(int character) {
        return character < 0x2E80 && Character.isLetterOrDigit(character);
    }
}
