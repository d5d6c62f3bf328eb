package taizhang.report;

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

    /** Characters of a line of 内容 and of 提交人 on the sheet. */
    private static final int TEXT_LINE = 30;

    private static final int BY_LINE = 8;

    /** A mention that is not numbered yet; what is too long for a sheet of one page is cut. */
    public static AuditMention of(String kind, String text, String by) {
        return new AuditMention(0, kind, cut(text, TEXT), cut(by, BY));
    }

    AuditMention numbered(int place) {
        return new AuditMention(place, kind, text, by);
    }

    /** How many lines of the table it needs, reckoned as if every character were wide. */
    int lines() {
        return Math.max(1, Math.max(Math.ceilDiv(text.length(), TEXT_LINE), Math.ceilDiv(by.length(), BY_LINE)));
    }

    /** The beginning of a text that is too long, with ellipsis. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 2)) + "……";
    }
}
