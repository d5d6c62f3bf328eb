package taizhang.render;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import taizhang.document.RowTone;

/**
 * The cell styles that a workbook lists by name: 逾期, 临期 and 办结 colour the records, so that one can filter by colour
 * and change a colour in one place. POI has no classes for the list itself.
 */
final class NamedStyles {
    /** The colours spreadsheets use for bad, neutral and good. */
    private static final Map<RowTone, Named> NAMES = new EnumMap<>(Map.of(
            RowTone.OVERDUE, new Named("逾期", 0xFFC7CE),
            RowTone.NEAR, new Named("临期", 0xFFEB9C),
            RowTone.DONE, new Named("办结", 0xC6EFCE)));

    /** The list in the file: the usual style, and the three that {@link #NamedStyles} makes, in its order. */
    static final String LIST = list();

    private final Map<RowTone, Integer> numbers = new EnumMap<>(RowTone.class);

    NamedStyles(XSSFWorkbook workbook) {
        NAMES.forEach((tone, named) -> {
            XSSFCellStyle model = workbook.createCellStyle();
            fill(named, model);
            CTXf style = CTXf.Factory.newInstance();
            style.setNumFmtId(0);
            style.setFontId(0);
            style.setBorderId(0);
            style.setFillId(model.getCoreXf().getFillId());
            style.setApplyFill(true);
            numbers.put(tone, workbook.getStylesSource().putCellStyleXf(style) - 1);
        });
    }

    private record Named(String name, int colour) {}

    private static void fill(Named named, XSSFCellStyle style) {
        int colour = named.colour();
        byte[] parts = {(byte) 0xFF, (byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
        style.setFillForegroundColor(new XSSFColor(parts, new DefaultIndexedColorMap()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Makes a cell's style one of the named. */
    void put(RowTone tone, XSSFCellStyle style) {
        Named named = NAMES.get(tone);
        Integer number = numbers.get(tone);
        if (named != null && number != null) {
            fill(named, style);
            style.getCoreXf().setXfId(number);
        }
    }

    private static String list() {
        StringBuilder list = new StringBuilder("<cellStyles count=\"" + (NAMES.size() + 1) + "\">");
        list.append("<cellStyle name=\"常规\" xfId=\"0\" builtinId=\"0\"/>");
        int number = 1;
        for (Named named : NAMES.values()) {
            list.append("<cellStyle name=\"").append(named.name());
            list.append("\" xfId=\"").append(number).append("\"/>");
            number++;
        }
        return list.append("</cellStyles>").toString();
    }
}
