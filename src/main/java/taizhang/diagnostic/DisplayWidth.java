package taizhang.diagnostic;

/** How wide characters stand on a terminal: Chinese ones take two columns. */
public final class DisplayWidth {
    /** Wide and full-width blocks, each from its first to its last code point. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0,
        0x18AFF, 0x1B000, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    /** Marks whose width is a matter of the font, and which Chinese fonts draw wide. */
    private static final int[] WIDE_IN_CHINESE_TEXT = {
        0xB7, 0xB7, 0x2014, 0x2016, 0x2018, 0x2019, 0x201C, 0x201D, 0x2025, 0x2026, 0x2030, 0x2030, 0x203B, 0x203B,
        0x2103, 0x2103, 0x2116, 0x2116, 0x2160, 0x217F, 0x2190, 0x2199, 0x2460, 0x24FF, 0x25A0, 0x25FF, 0xE000, 0xF8FF
    };

    private DisplayWidth() {}

    /** Columns a text takes on one line. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Columns a character takes: 0, 1 or 2. */
    public static int of(int codePoint) {
        if (isWide(codePoint)) {
            return 2;
        }
        int type = Character.getType(codePoint);
        boolean takesNone =
                type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
        return takesNone ? 0 : 1;
    }

    /** Whether a character takes two columns, as Chinese characters and marks do. */
    public static boolean isWide(int codePoint) {
        return codePoint >= 0xB7 && (isIn(WIDE, codePoint) || isIn(WIDE_IN_CHINESE_TEXT, codePoint));
    }

    private static boolean isIn(int[] ranges, int codePoint) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
