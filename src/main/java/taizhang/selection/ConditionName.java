package taizhang.selection;

import taizhang.text.LookAlike;
import taizhang.text.PortableName;
import taizhang.text.Sha256;

/** What a condition is called that has no name: always the same, and never as another. */
public final class ConditionName {
    private static final int LONGEST = 40;
    private static final int SHORTENED = 24;
    private static final int DIGITS = 8;
    private static final String PLAIN = "0123456789=≠≤≥、 （）";

    private ConditionName() {}

    /** A name that every computer takes: the words, or where they are long or hold odd signs their beginning and a digest. */
    public static String of(Condition condition) {
        String text = condition.text();
        int length = text.codePointCount(0, text.length());
        boolean plain = text.codePoints().allMatch(c -> LookAlike.isChinese(c) || PLAIN.indexOf(c) >= 0);
        if (plain && length <= LONGEST) {
            return text;
        }
        String head = text.substring(0, text.offsetByCodePoints(0, Math.min(length, SHORTENED)));
        return PortableName.of(head).strip() + "-" + Sha256.of(text).substring(0, DIGITS);
    }
}
