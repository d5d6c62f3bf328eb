package taizhang.layout.text;

/**
 * Where a line of Chinese text may end (避头尾). The rule looks at the two neighbours of a place, and a little before
 * them.
 *
 * <ol>
 *   <li>Never before a closing mark nor after an opening one; —— and …… stay whole.
 *   <li>Latin words and numbers stay whole. What is wider than its line ends after a hyphen or a slash (ZCT-|2017-|00012), else
 *       at a letter; between two digits, or at the point or comma of a number, only if nothing else is left.
 *   <li>A number stays with its unit (251542.71元, 3户, 9号), 第 with its number, 〔2017〕 with 5号, 上庄 with -001, 6月30日 and
 *       “（一）” with what follows; so do the letters before -001 and 〔2017〕, see {@link Bonds}. What must be parted is parted at the
 *       seam and not at the unit: 〔2017〕|9号.
 *   <li>Elsewhere a line may end anywhere.
 * </ol>
 *
 * <p>Good: {@code 收回251542.71元。|已完成}. Bad: {@code 已完成|，收回}.
 */
final class BreakRule {
    /** A good end of a line. */
    static final int FREE = 0;
    /** Only if the line has no better one: letters from their 〔2017〕. */
    static final int BOUND = 1;
    /** Only if the line has neither: at a seam, as a word after its hyphen, 〔2017〕 from 9号, 6月 from 30日. */
    static final int LOOSE = 2;
    /** A number from its unit. */
    static final int PARTED = 3;
    /** Inside a word that is wider than the line. */
    static final int TORN = 4;
    /** Inside a number that is wider than the line. */
    static final int BROKEN = 5;
    /** At a forbidden mark: only in a column too narrow for anything else. */
    static final int FORBIDDEN = 6;
    /** Not at all, since white space hangs at the end of a line. */
    static final int NEVER = 7;

    private static final String UNITS = "年月日元万亿千百户人名件项个条岁天次期号亩里米吨度周时分秒批笔处间栋所村组页张份季类级轮例口头株公斤台辆座平余多只棵眼块册套倍";
    private static final String AFTER_SCALE = "元户人亩吨米里斤余多件名次方";
    private static final String SCALES = "万亿千百公平余多";
    private static final String ENUMERATORS = "一二三四五六七八九十";

    private BreakRule() {}

    /** How well a line may end before the given place, which is not the beginning of the text. */
    static int levelAt(String text, int place, Bonds bonds) {
        return Math.max(levelAt(text, place), bonds.levelAt(place));
    }

    /** The same but for {@link Bonds}. */
    static int levelAt(String text, int place) {
        int before = text.codePointBefore(place);
        int after = text.codePointAt(place);
        CharKind left = CharKind.of(before);
        CharKind right = CharKind.of(after);
        if (left == CharKind.HAN && right == CharKind.HAN) {
            return isScaled(text, place, before, after) ? PARTED : FREE;
        }
        if (right == CharKind.SPACE) {
            return NEVER;
        }
        if (right == CharKind.CLOSE
                || left == CharKind.OPEN
                || left == CharKind.GLUE
                || right == CharKind.GLUE
                || (left == CharKind.DASH && right == CharKind.DASH)
                || (right == CharKind.DASH && !isDoubled(text, place))) {
            return FORBIDDEN;
        }
        if (left == CharKind.SPACE) {
            return FREE;
        }
        return isLatin(left, before) && isLatin(right, after)
                ? levelInWord(text, place, before)
                : levelAtNumber(text, place, before, after);
    }

    private static boolean isLatin(CharKind kind, int codePoint) {
        return kind == CharKind.WORD || kind == CharKind.DIGIT || codePoint < 0x80;
    }

    private static int levelInWord(String text, int place, int before) {
        if (isDigitAt(text, place)) {
            boolean inNumber = ".,:".indexOf(before) >= 0 && isDigitAt(text, place - 2);
            boolean negative = before == '-' && (place < 2 || !CharKind.isWordly(text.charAt(place - 2)));
            if (inNumber || negative || isDigitAt(text, place - 1)) {
                return BROKEN;
            }
        }
        return "-/_,;:)&=?.".indexOf(before) >= 0 ? LOOSE : TORN;
    }

    private static int levelAtNumber(String text, int place, int before, int after) {
        boolean digitAfter = CharKind.of(after) == CharKind.DIGIT;
        if (CharKind.of(before) == CharKind.DIGIT && isUnit(after)) {
            return PARTED;
        }
        if (digitAfter && (before == '第' || before == '〕' || before == '约')) {
            return LOOSE;
        }
        if (after == '-') {
            return LOOSE;
        }
        if (digitAfter && before == '月' && isDigitAt(text, place - 2)) {
            return LOOSE;
        }
        return endsEnumerator(text, place, before) ? LOOSE : FREE;
    }

    /** 3万|元, 500公|里: a unit of two characters after a number. */
    private static boolean isScaled(String text, int place, int before, int after) {
        return SCALES.indexOf(before) >= 0 && AFTER_SCALE.indexOf(after) >= 0 && isDigitAt(text, place - 2);
    }

    /** （一）| or （12）| or 1.| */
    private static boolean endsEnumerator(String text, int place, int before) {
        if (before == '.') {
            return isDigitAt(text, place - 2);
        }
        if (before != '）') {
            return false;
        }
        int i = place - 2;
        while (i >= 0 && place - i <= 4 && (isDigitAt(text, i) || ENUMERATORS.indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i >= 0 && i < place - 2 && text.charAt(i) == '（';
    }

    private static boolean isDigitAt(String text, int index) {
        return index >= 0 && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** Whether a character after a number counts or measures. */
    static boolean isUnit(int codePoint) {
        return UNITS.indexOf(codePoint) >= 0;
    }

    private static boolean isDoubled(String text, int place) {
        return place + 1 < text.length() && text.charAt(place + 1) == text.charAt(place);
    }
}
