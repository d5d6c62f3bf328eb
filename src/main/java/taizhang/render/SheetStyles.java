package taizhang.render;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import taizhang.document.Alignment;
import taizhang.document.CellKind;
import taizhang.document.FontRole;

/** The cell styles of one workbook; each kind is made once. */
final class SheetStyles {
    private static final int GB2312_CHARSET = 134;

    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<Type, Font> fonts = new HashMap<>();

    SheetStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Face and size of a text. */
    record Type(FontRole role, double sizePt) {}

    /** All that tells one style from another. */
    record Look(Type type, CellKind kind, Alignment alignment, boolean bordered, boolean quoted) {}

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.type(), this::makeFont));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(
                switch (look.alignment()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTER -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setWrapText(look.kind() == CellKind.TEXT);
        style.setShrinkToFit(look.kind() != CellKind.TEXT);
        style.setDataFormat(workbook.createDataFormat().getFormat(formatOf(look.kind())));
        style.setQuotePrefixed(look.quoted());
        if (look.bordered()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    /** Texts are General: the text format would show texts of over 255 characters as ####. */
    private static String formatOf(CellKind kind) {
        return switch (kind) {
            case TEXT, NUMBER -> "General";
            case DATE -> "yyyy\"年\"m\"月\"d\"日\"";
            case PERCENT -> "0.0%";
        };
    }

    private Font makeFont(Type type) {
        Font font = workbook.createFont();
        font.setFontName(nameOf(type.role()));
        font.setFontHeight((short) Math.round(type.sizePt() * 20));
        if (font instanceof XSSFFont xssf) {
            xssf.setCharSet(GB2312_CHARSET);
        }
        return font;
    }

    /** The customary fonts of an office; another machine puts its own in their place. */
    private static String nameOf(FontRole role) {
        return switch (role) {
            case SONG -> "宋体";
            case FANGSONG -> "仿宋";
            case TITLE -> "方正小标宋简体";
            case HEI -> "黑体";
            case KAI -> "楷体";
        };
    }
}
