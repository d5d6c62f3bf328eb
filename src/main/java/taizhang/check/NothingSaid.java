package taizhang.check;

import java.text.Normalizer;
import java.util.Set;

/** Words that fill a field and say nothing (空话). */
final class NothingSaid {
    private static final int LONGEST = 12;

    /** They point at another text, which no paper prints beside this one. */
    private static final Set<String> ELSEWHERE = Set.of(
            "同上", "同前", "同左", "同上期", "同上周", "同上月", "同上次", "同上一期", "同前期", "同上报", "同上所述", "同上所报", "与上期相同", "与上期一致",
            "与上周相同", "见上", "见上期", "见前", "见上述", "如上", "如前", "〃");

    /** They stand for an empty field. */
    private static final Set<String> EMPTY = Set.of(
            "无", "暂无", "没有", "略", "空", "不详", "待定", "待补", "待填", "待报", "待核", "待查", "未知", "未填", "不清楚", "已填", "已报", "测试",
            "N/A", "NA", "NULL", "NONE", "XX", "XXX", "TODO");

    /** They are true of any problem in any week. */
    private static final Set<String> NO_PROGRESS = Set.of(
            "正常", "正常推进", "正常开展", "正常进行", "正在推进", "正在整改", "正在进行", "正在办理", "正在落实", "正在处理", "有序推进", "稳步推进", "按计划推进",
            "按期推进", "按计划进行", "持续推进", "继续推进", "继续整改", "推进", "整改", "进行", "办理", "落实", "无进展", "暂无进展", "没有进展", "未有进展", "无变化",
            "没有变化", "无新进展", "暂无新进展");

    private NothingSaid() {}

    /** Whether a text points elsewhere instead of saying it. */
    static boolean elsewhere(String text) {
        return isOne(text, ELSEWHERE);
    }

    /** Whether a text is no more than a mark for nothing. */
    static boolean empty(String text) {
        return text.length() <= LONGEST
                && (elsewhere(text) || isOne(text, EMPTY) || words(text).isEmpty());
    }

    /** Whether a text tells of no progress. */
    static boolean noProgress(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String words = words(text);
        String shorter = words.endsWith("中") ? words.substring(0, words.length() - 1) : words;
        return empty(text) || NO_PROGRESS.contains(words) || NO_PROGRESS.contains(shorter);
    }

    private static boolean isOne(String text, Set<String> words) {
        return text.length() <= LONGEST && words.contains(words(text));
    }

    /** A text without blanks and punctuation, half-width and in capitals. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '/' || c == '〃')
                .map(Character::toUpperCase)
                .forEach(words::appendCodePoint);
        return words.toString();
    }
}
