package taizhang.text;

import java.text.Normalizer;

/**
 * Characters that look like a Chinese character and are another: radicals of dictionaries, compatibility forms, dots. A
 * search for the character finds none of them, so each has one normal form. Sources: Unicode 15,
 * EquivalentUnifiedIdeograph and canonical decomposition; for the dot in the names of minorities, the notice of twelve
 * ministries of 2016, which fixes U+00B7.
 */
public final class LookAlike {
    /** The dot within a name such as 阿卜杜拉·买某. */
    public static final int DOT = 0xB7;

    private static final int SUPPLEMENT = 0x2E80;

    /** What the radicals from U+2E80 to U+2EFF stand for; a blank for none. */
    private static final int[] OF_SUPPLEMENT = ("　厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣"
                    + "尢𡯂巳幺彑彐忄心扌攵　旡日月歺母"
                    + "民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹"
                    + "纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹"
                    + "艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑"
                    + "钅長镸长门𨸏阝雨青韦页风飞食𩙿飠"
                    + "饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜"
                    + "龙龜亀龟　　　　　　　　　　　　")
            .codePoints()
            .toArray();

    private static final int STROKES = 0x31C0;

    /** What the strokes from U+31C0 to U+31EF stand for; a blank for none. */
    private static final int[] OF_STROKES = ("　　　　　　𠃌　　　　　　　　乀" + "一丨丿丿丶𠃍乛𠃊𠃎𠄌亅𡿨𠃋乀𠃑乚" + "乙𠄎　　　　　　　　　　　　　　")
            .codePoints()
            .toArray();

    private static final String DOTS = "\u0387\u1427\u2022\u2024\u2027\u2219\u22C5\u2E31\u2E33\u30FB\u318D\uFF65";

    private LookAlike() {}

    /** The Chinese character that a character stands for; itself if it is no look-alike. */
    public static int normal(int c) {
        if (c >= SUPPLEMENT && c < 0x2F00) {
            return known(OF_SUPPLEMENT[c - SUPPLEMENT], c);
        }
        if (c >= 0x2F00 && c <= 0x2FD5) {
            return decomposed(c, Normalizer.Form.NFKC);
        }
        if (c >= STROKES && c < 0x31F0) {
            return known(OF_STROKES[c - STROKES], c);
        }
        return (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F) ? decomposed(c, Normalizer.Form.NFC) : c;
    }

    /** Whether a character is one of the dots that stand for {@link #DOT} between two Chinese characters. */
    public static boolean isDot(int c) {
        return DOTS.indexOf(c) >= 0;
    }

    /** Whether a character is Chinese, which is where a dot is one of a name. */
    public static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c > 0x7F && Character.isIdeographic(c));
    }

    private static int known(int other, int c) {
        return other == 0x3000 ? c : other;
    }

    private static int decomposed(int c, Normalizer.Form form) {
        return Normalizer.normalize(Character.toString(c), form).codePointAt(0);
    }
}
