package taizhang.layout.text;

import java.util.BitSet;
import java.util.List;

/**
 * Places between two Han where no line ends because both belong to one sign: the letters of a 问题编号 (大河口-004) and of a 文号
 * (清理督〔2017〕3号).
 */
final class Bonds {
    static final Bonds NONE = new Bonds();

    /** A longer stretch of Han before the sign is a sentence, of which the last characters are taken for its letters. */
    private static final int LONGEST = 6;

    private static final int OF_SENTENCE = 4;
    private static final int SHORTEST = 2;
    /** Words that stand before a sign and are none of its letters. */
    private static final List<String> LEADING = List.of(
            "依据", "根据", "按照", "依照", "对照", "参照", "落实", "贯彻", "执行", "印发", "下发", "转发", "文件", "通知", "通报", "意见", "规定", "整改",
            "问题", "编号", "涉及", "完成", "包括", "其中", "按", "的", "和", "与", "及", "由", "在", "对", "是", "为");

    private final BitSet codes = new BitSet();
    private final BitSet numbers = new BitSet();

    private Bonds() {}

    /** The bonds of a text. */
    static Bonds of(String text) {
        Bonds bonds = NONE;
        for (int i = 1; i + 1 < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign == '-' || sign == '〔') && Character.isDigit(text.charAt(i + 1)) && isHan(text, i - 1)) {
                bonds = bonds == NONE ? new Bonds() : bonds;
                bonds.bind(text, i);
            }
        }
        return bonds;
    }

    private void bind(String text, int sign) {
        int first = firstOf(text, sign) + 1;
        if (text.charAt(sign) == '-') {
            codes.set(first, sign + 1);
        } else {
            numbers.set(first, sign + 1);
        }
    }

    private static int firstOf(String text, int sign) {
        int from = sign;
        while (from > 0 && sign - from <= LONGEST && isHan(text, from - 1)) {
            from--;
        }
        int start = sign - from > LONGEST ? sign - OF_SENTENCE : from;
        for (String word : LEADING) {
            int at = text.lastIndexOf(word, sign - SHORTEST - word.length());
            start = at >= start ? at + word.length() : start;
        }
        return start;
    }

    private static boolean isHan(String text, int index) {
        return CharKind.isIdeograph(text.charAt(index));
    }

    /** How well a line may end before the given place for all that is bound. */
    int levelAt(int place) {
        return codes.get(place) ? BreakRule.LOOSE : numbers.get(place) ? BreakRule.BOUND : BreakRule.FREE;
    }
}
