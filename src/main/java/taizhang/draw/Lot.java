package taizhang.draw;

import java.util.List;
import taizhang.model.SpotCheckKind;
import taizhang.text.Sha256;

/**
 * The sum that picks one of the waiting tickets. Anyone can do it again: write the seed, the kind and which pick it is with
 * slashes between them (351624/零报告/1), take the SHA-256 of that text in UTF-8, read its first eight hex digits as a
 * number, divide it by how many tickets wait; the remainder plus one says which of the waiting tickets, counted in the order
 * of their numbers, is drawn.
 *
 * @param text what the SHA-256 is taken of
 * @param digits its first eight hex digits
 * @param number what they are in decimal
 * @param waiting how many tickets took part
 * @param position which of them, from 1
 */
public record Lot(String text, String digits, long number, int waiting, int position) {
    /** The method in the office's words, printed with every draw; one line each. */
    public static final List<String> METHOD = List.of(
            "一、种子在会上当众产生（掷骰子或随口报数），当场说出、记下；只认字和数字，全角半角、空格、标点不影响结果。",
            "二、各类对象分别编签：单位按单位名册的顺序，问题按单位和编号的顺序，从1号排起。",
            "三、抽过的这一轮不再抽，同类对象都轮到一次以后才重新开始。",
            "四、抽第几个，就把“种子/类型/第几个”连成一串，算它的SHA-256，取前8位（十六进制）换成十进制数，除以在签的个数，余数加1，就是在签的第几个。",
            "五、任何人用同样的种子在任何计算机上都能复算，例如在命令行输入：printf %s '种子/类型/1' | sha256sum");

    private static final int DIGITS = 8;

    /**
     * The sum for one pick.
     *
     * @param pick which pick of the pool it is, from 1
     * @param waiting how many tickets take part, at least 1
     */
    public static Lot of(Seed seed, SpotCheckKind kind, int pick, int waiting) {
        String text = seed.text() + "/" + kind.label() + "/" + pick;
        String digits = Sha256.of(text).substring(0, DIGITS);
        long number = Long.parseLong(digits, 16);
        return new Lot(text, digits, number, waiting, (int) (number % waiting) + 1);
    }
}
