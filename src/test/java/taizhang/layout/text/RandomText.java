package taizhang.layout.text;

import java.util.Random;

/** Chinese text by chance, always the same for the same seed: words, marks, numbers with units, document numbers, Latin. */
public final class RandomText {
    private static final String[] PARTS = {
        "问题",
        "整改",
        "的",
        "村民",
        "赵某家中有轿车一辆",
        "脱贫攻坚",
        "政策",
        "，",
        "。",
        "；",
        "：",
        "、",
        "？",
        "“五不录”",
        "《整改方案》",
        "（一）",
        "251542.71元",
        "3户",
        "12人",
        "34.3%",
        "2017年8月18日",
        "中发〔2015〕34号",
        "第14期",
        "——",
        "……",
        "ABC",
        "5万元",
        "（详见附件）",
        "“两不愁、三保障”",
        "①",
        "6亩",
        "2017",
        "镇扶贫办",
        "𬭎",
        "〇",
        "㎡",
        "！",
        "”。",
        "500公里",
        "9:30"
    };

    private final Random random;

    public RandomText(long seed) {
        random = new Random(seed);
    }

    /** So many parts one after the other; no mark stands at the beginning, and no more than two in a row. */
    public String next(int parts) {
        StringBuilder text = new StringBuilder("经");
        int marks = 0;
        while (parts > 0 || marks > 0) {
            String part = PARTS[random.nextInt(PARTS.length)];
            boolean mark = CharKind.of(part.codePointAt(0)) == CharKind.CLOSE;
            if (!mark || marks < 1) {
                text.append(part);
                boolean endsClosed = CharKind.of(part.codePointBefore(part.length())) == CharKind.CLOSE;
                marks = mark || endsClosed ? marks + 1 : 0;
                if (!mark && endsClosed) {
                    marks = 1;
                }
                parts--;
            }
        }
        return text.toString();
    }

    /** A number from the first up to and without the second. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least);
    }
}
