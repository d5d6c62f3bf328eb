package taizhang.privacy;

/** What single characters are to somebody who looks for numbers. */
final class Signs {
    /** Chinese digits, ten in a row. */
    private static final String SPOKEN = "〇一二三四五六七八九零幺贰叁肆伍陆柒捌玖零壹";

    /** Signs of ringed, raised, lowered and Roman digits and those of merchants (〡〢〣): the first of a row, its value, how many follow. */
    private static final int[][] RINGED = {
        {0x2460, 1, 9},
        {0x24EA, 0, 1},
        {0x2474, 1, 9},
        {0x2488, 1, 9},
        {0x2776, 1, 9},
        {0x2780, 1, 9},
        {0x278A, 1, 9},
        {0x24FF, 0, 1},
        {0x24F5, 1, 9},
        {0x2070, 0, 1},
        {0xB9, 1, 1},
        {0xB2, 2, 2},
        {0x2074, 4, 6},
        {0x2080, 0, 10},
        {0x2160, 1, 9},
        {0x2170, 1, 9},
        {0x3021, 1, 9},
        {0x3220, 1, 9},
        {0x3280, 1, 9}
    };

    private static final String DASHES = "-－‐‑‒–—―−﹣﹘⁃_＿";
    private static final String DOTS = ".．·•・‧∙⋅｡。●";
    private static final String LISTING = ",，、;；";
    private static final String OTHER = "/／\\＼|｜:：()（）[]［］【】+＋*＊~～=\"'“”‘’<>《》\t";
    private static final String CROSS = "xXｘＸ×✕✖ХхχΧⅹⅩ╳";

    private Signs() {}

    /** In which way a digit is written; digits of one way make a group. */
    enum Way {
        NONE,
        PLAIN,
        RINGED,
        SPOKEN
    }

    static Way wayOf(int code) {
        if (code < 0xB2) {
            return code >= '0' && code <= '9' ? Way.PLAIN : Way.NONE;
        }
        if (code >= 0x3400 && code < 0xFF00) {
            return SPOKEN.indexOf(code) >= 0 ? Way.SPOKEN : Way.NONE;
        }
        if (code == '〇') {
            return Way.SPOKEN;
        }
        if (Character.getType(code) == Character.DECIMAL_DIGIT_NUMBER) {
            return Way.PLAIN;
        }
        return ringed(code) >= 0 ? Way.RINGED : Way.NONE;
    }

    /** The value of a digit, 0 to 9. */
    static int valueOf(int code) {
        return switch (wayOf(code)) {
            case PLAIN -> Character.digit(code, 10);
            case RINGED -> ringed(code);
            case SPOKEN -> SPOKEN.indexOf(code) % 10;
            case NONE -> throw new IllegalArgumentException("no digit: " + code);
        };
    }

    private static int ringed(int code) {
        if (code > 0x3300) {
            return -1;
        }
        for (int[] row : RINGED) {
            if (code >= row[0] && code < row[0] + row[2]) {
                return row[1] + code - row[0];
            }
        }
        return -1;
    }

    /** Whether nobody sees it: zero-width characters, variation selectors, combining marks. */
    static boolean isUnseen(int code) {
        if (code < 0xAD) {
            return false;
        }
        int type = Character.getType(code);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether people part the groups of one number with it. */
    static boolean isLoose(int code) {
        return isSpace(code) || DASHES.indexOf(code) >= 0 || isDot(code);
    }

    /** Whether it is a blank: some in a row are as wide as one tabulator. */
    static boolean isSpace(int code) {
        return code == ' ' || (code > 0x7F && Character.getType(code) == Character.SPACE_SEPARATOR);
    }

    static boolean isDot(int code) {
        return DOTS.indexOf(code) >= 0;
    }

    static boolean isListing(int code) {
        return LISTING.indexOf(code) >= 0;
    }

    static boolean isOther(int code) {
        return OTHER.indexOf(code) >= 0;
    }

    /** Whether it is, or is taken for, the X at the end of an ID number. */
    static boolean isCross(int code) {
        return CROSS.indexOf(code) >= 0;
    }

    static boolean isLatin(int code) {
        return (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
    }
}
