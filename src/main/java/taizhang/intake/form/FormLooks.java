package taizhang.intake.form;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one form. */
final class FormLooks {
    private static final int GB2312_CHARSET = 134;
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF9, (byte) 0xC4};
    private static final byte[] GREY = {(byte) 0xED, (byte) 0xED, (byte) 0xED};
    private static final String TEXT = "@";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    FormLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setWrapText(true);
        style.setVerticalAlignment(look == Look.NOTE ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setAlignment(
                switch (look) {
                    case TITLE, HEAD, LOCKED_CENTRE, INPUT_CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                    case PLAIN, SECTION, LOCKED, INPUT, NOTE -> HorizontalAlignment.LEFT;
                });
        style.setLocked(!look.isInput());
        if (look.isInput()) {
            // as text, so that 8-24 is no date and a long number keeps its digits
            style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
            fill(style, YELLOW);
        } else if (look == Look.HEAD) {
            fill(style, GREY);
        }
        if (look.isBordered()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        boolean heavy = look == Look.SECTION || look == Look.HEAD;
        font.setFontName(look == Look.TITLE ? "方正小标宋简体" : heavy ? "黑体" : "宋体");
        font.setFontHeight(look == Look.TITLE ? 18 : look == Look.SECTION ? 12 : look == Look.NOTE ? 9.5 : 10.5);
        font.setCharSet(GB2312_CHARSET);
        return font;
    }
}
