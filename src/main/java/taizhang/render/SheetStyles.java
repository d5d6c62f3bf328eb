package taizhang.render;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import taizhang.document.Alignment;
import taizhang.document.FontRole;
import taizhang.document.RowTone;
import taizhang.document.VerticalPlace;
import taizhang.layout.text.Ink;

/** The cell styles of one workbook, by their numbers; each is made once. */
final class SheetStyles {
    private static final int GB2312_CHARSET = 134;
    /** Not the text format, which shows texts of over 255 characters as ####. */
    private static final String GENERAL = "General";

    private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
    /** What programs may take for the beginning of a formula when a text is edited. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private final XSSFWorkbook workbook;
    private final Map<Look, Integer> styles = new HashMap<>();
    private final Map<Integer, Integer> atTop = new HashMap<>();
    private final Map<Integer, Integer> atBottom = new HashMap<>();
    private final Map<Ink, Integer> rules = new EnumMap<>(Ink.class);
    private final Map<Type, XSSFFont> fonts = new HashMap<>();
    private final NamedStyles named;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.named = new NamedStyles(workbook);
    }

    /** Face, size and colour of a text. */
    record Type(FontRole role, double sizePt, Ink ink) {
        Type(FontRole role, double sizePt) {
            this(role, sizePt, Ink.BLACK);
        }
    }

    private record Look(
            Type type, Alignment alignment, String format, boolean bordered, boolean quoted, RowTone tone) {}

    /** Wrapped text. One that looks like a formula is marked, so that it stays a text when it is edited. */
    int text(Type type, Alignment alignment, boolean bordered, String text) {
        return text(type, alignment, bordered, text, RowTone.PLAIN);
    }

    /** Wrapped text of a record. */
    int text(Type type, Alignment alignment, boolean bordered, String text, RowTone tone) {
        boolean quoted = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return of(new Look(type, alignment, GENERAL, bordered, quoted, tone));
    }

    int date(Type type, Alignment alignment, RowTone tone) {
        return of(new Look(type, alignment, DATE, true, false, tone));
    }

    /** A number in a {@linkplain #formatOf format}. */
    int number(Type type, Alignment alignment, String format, RowTone tone) {
        return of(new Look(type, alignment, format, true, false, tone));
    }

    /** A number with all its decimals; the general format would round what does not fit. */
    static String formatOf(int decimals, boolean grouped, boolean percent) {
        String whole = grouped ? "#,##0" : "0";
        String format = decimals == 0 ? whole : whole + "." + "0".repeat(decimals);
        return percent ? format + "%" : format;
    }

    /** The same style at another place of the cell's height; at the top also for rows that pages may cut. */
    int at(VerticalPlace place, int style) {
        return switch (place) {
            case MIDDLE, SPREAD -> style;
            case TOP -> atTop.computeIfAbsent(style, it -> placed(it, VerticalAlignment.TOP));
            case BOTTOM -> atBottom.computeIfAbsent(style, it -> placed(it, VerticalAlignment.BOTTOM));
        };
    }

    private int placed(int style, VerticalAlignment place) {
        XSSFCellStyle other = workbook.createCellStyle();
        other.cloneStyleFrom(workbook.getCellStyleAt(style));
        other.setVerticalAlignment(place);
        return (int) other.getIndex();
    }

    /** Nothing but a rule at the lower edge: thick and red, or thin and black. */
    int rule(Ink ink) {
        return rules.computeIfAbsent(ink, it -> {
            XSSFCellStyle rule = workbook.createCellStyle();
            rule.setBorderBottom(it == Ink.RED ? BorderStyle.MEDIUM : BorderStyle.THIN);
            if (it == Ink.RED) {
                rule.setBottomBorderColor(IndexedColors.RED.getIndex());
            }
            return (int) rule.getIndex();
        });
    }

    private int of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private int make(Look look) {
        boolean isText = look.format().equals(GENERAL);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.type(), this::makeFont));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(
                switch (look.alignment()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTER -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setWrapText(isText);
        style.setShrinkToFit(!isText);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(look.quoted());
        named.put(look.tone(), style);
        if (look.bordered()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style.getIndex();
    }

    private XSSFFont makeFont(Type type) {
        XSSFFont font = workbook.createFont();
        font.setFontName(nameOf(type.role()));
        font.setFontHeight(type.sizePt());
        font.setCharSet(GB2312_CHARSET);
        if (type.ink() == Ink.RED) {
            font.setColor(IndexedColors.RED.getIndex());
        }
        return font;
    }

    /** The customary fonts of an office; another machine puts its own in their place. */
    static String nameOf(FontRole role) {
        return switch (role) {
            case SONG -> "宋体";
            case FANGSONG -> "仿宋";
            case TITLE -> "方正小标宋简体";
            case HEI -> "黑体";
            case KAI -> "楷体";
        };
    }
}
