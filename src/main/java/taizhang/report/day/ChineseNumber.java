package taizhang.report.day;

/** Whole numbers in Chinese characters, as headings and 第三阶段 write them: a digit after （十三） is never read into it. */
public final class ChineseNumber {
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] PLACES = {"", "十", "百", "千"};

    private ChineseNumber() {}

    /** E.g. 十三 for 13; digits outside of 1 to 9,999. */
    public static String of(int number) {
        if (number < 1 || number > 9_999) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        String digits = Integer.toString(number);
        for (int index = 0; index < digits.length(); index++) {
            int digit = digits.charAt(index) - '0';
            if (digit > 0) {
                text.append(DIGITS[digit]).append(PLACES[digits.length() - 1 - index]);
            } else if (text.charAt(text.length() - 1) != '零') {
                text.append('零');
            }
        }
        int last = text.length() - 1;
        String whole = text.charAt(last) == '零' ? text.substring(0, last) : text.toString();
        return whole.startsWith("一十") ? whole.substring(1) : whole;
    }
}
