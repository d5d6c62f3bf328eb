package taizhang.report.audit;

/**
 * One thing an audit found, in short.
 *
 * @param number 序号
 * @param kind 种类
 * @param text what was found
 * @param by who did it and when; empty where not known
 */
public record AuditMention(int number, String kind, String text, String by) {
    private static final int TEXT = 64;
    private static final int BY = 16;

    /** Wide characters of a line of 内容 and of 提交 on the sheet. */
    private static final int TEXT_LINE = 30;

    private static final int BY_LINE = 9;

    /** A mention that is not numbered yet; what is too long for a sheet of one page is cut. */
    public static AuditMention of(String kind, String text, String by) {
        return new AuditMention(0, kind, cut(text, TEXT), cut(by, BY));
    }

    AuditMention numbered(int place) {
        return new AuditMention(place, kind, text, by);
    }

    /** How many lines of text its row is high, with one for the space around them. */
    int height() {
        return 1 + Math.max(Math.ceilDiv(width(text), TEXT_LINE), Math.ceilDiv(width(by), BY_LINE));
    }

    /** In wide characters, rounded up. */
    private static int width(String text) {
        int halves = text.codePoints().map(sign -> sign < 0x80 ? 1 : 2).sum();
        return Math.ceilDiv(halves, 2);
    }

    /** The beginning of a text that is too long, with ellipsis. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 2)) + "……";
    }
}
