package taizhang.check;

import java.util.Set;
import taizhang.text.UsualForm;

/** Words that fill a field and say nothing (空话). */
final class NothingSaid {
    static final int LONGEST = 12;

    /** They point at another text, which no paper prints beside this one. */
    private static final Set<String> ELSEWHERE = Set.of(
            "同上", "同前", "同左", "同上期", "同上周", "同上月", "同上次", "同上一期", "同前期", "同上报", "同上所述", "同上所报", "与上期相同", "与上期一致",
            "与上周相同", "见上", "见上期", "见前", "见上述", "如上", "如前", "〃");

    /** They stand for an empty field. */
    private static final Set<String> EMPTY = Set.of(
            "无", "暂无", "没有", "略", "空", "不详", "待定", "待补", "待填", "待报", "待核", "待查", "未知", "未填", "不清楚", "已填", "已报", "测试",
            "见附件", "详见附件", "附后", "见附表", "详见附表", "见材料", "图片", "附件", "/", "//", "N/A", "NA", "NULL", "NONE", "XX", "XXX",
            "TODO");

    /** They are true of any problem in any week. */
    private static final Set<String> NO_PROGRESS = Set.of(
            "正常", "正常推进", "正常开展", "正常进行", "正在推进", "正在整改", "正在进行", "正在办理", "正在落实", "正在处理", "有序推进", "稳步推进", "按计划推进",
            "按期推进", "按计划进行", "持续推进", "继续推进", "继续整改", "推进", "整改", "进行", "办理", "落实", "无进展", "暂无进展", "没有进展", "未有进展", "无变化",
            "没有变化", "无新进展", "暂无新进展");

    private NothingSaid() {}

    /** Whether a text points elsewhere instead of saying it. */
    static boolean elsewhere(String text) {
        return text.length() <= LONGEST && ELSEWHERE.contains(words(text));
    }

    /** Whether a text is no more than a mark for nothing. */
    static boolean empty(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String words = words(text);
        return words.isEmpty() || ELSEWHERE.contains(words) || EMPTY.contains(words);
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

    /** A text without blanks and punctuation, half-width and in capitals. */
    private static String words(String text) {
        return isPlain(text) ? text : normalWords(text);
    }

    /** Whether a text is all Chinese characters, or holds a digit, which is in none of the words: quick to tell, and usual. */
    private static boolean isPlain(String text) {
        boolean chinese = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
            chinese &= c >= 0x4E00 && c <= 0x9FFF;
        }
        return chinese;
    }

    private static String normalWords(String text) {
        StringBuilder words = new StringBuilder(text.length());
        UsualForm.halfWidth(text)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '/' || c == '〃')
                .map(Character::toUpperCase)
                .forEach(words::appendCodePoint);
        return words.toString();
    }
}
