package taizhang.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a name (像姓名的):
 *
 * <ol>
 *   <li>a surname and 某, × or the like: 赵某, 赵×柱;
 *   <li>a surname and one or two characters before 户, 家, 同志, 等人 …: 赵大柱户;
 *   <li>the same behind 村民, 户主, 联系人 …: 村民赵大柱;
 *   <li>a surname alone before 家, 户 or what somebody is: 赵家, 赵书记, but not 赵家庄.
 * </ol>
 *
 * <p>Good: 易地搬迁户, 党员干部. Bad: 赵大柱户已清退.
 */
final class NameHints {
    /** What stands for a hidden sign of a name. */
    static final String COVER = "某×✕╳＊*○〇□●■";

    private static final Set<String> NOT_NAMES = Set.copyOf(WordList.lines("not-names.txt"));

    /** No given name ends with one of these where words go on. */
    private static final String WORDS_GO_ON = "的了是在不等户家村镇乡组及已未因将被把对从也都又并或其本与为无到入逐每各全两几多";

    /** Nobody is called by one of these and nothing else. */
    private static final String NO_GIVEN = WORDS_GO_ON + "老贫困低保";

    private static final Pattern BEHIND = Pattern.compile(
            "^(?:户|家|同志|等人|等\\p{IsHan}?[\\d一二三四五六七八九十两几]+人|夫妇|夫妻|之[妻子女父母]|一家|一户|本人|老人|父[子女]|母[子女]|名下|[（(]?(?:男|女)[，,、）)])");

    private static final Pattern BEFORE = Pattern.compile(
            "(?:村民|户主|姓名|联系人|经办人|举报人|反映人|信访人|申请人|残疾人|老党员|儿子|女儿|丈夫|妻子|父亲|母亲|孙子|孙女|哥哥|弟弟|姐姐|妹妹|患者|病人)[:：是为叫]?$");

    private static final Pattern OF_OFFICE =
            Pattern.compile("(?:群众|农民|[贫特]困户|低保户|五保户|脱贫户|书记|主任|镇长|村长|会计|组长|队长|负责人|责任人|老人|学生)[:：]?$");

    /** What makes a surname alone a person; places are called after families. */
    private static final Pattern ALONE =
            Pattern.compile("^(?:户(?![型籍口部主外])|家(?![庄村屯沟坪湾营窑堡梁岭坡河台寨洼滩峪口店铺园坊堂坟寺庙桥集场院畔崖峁塬圪套长])"
                    + "|氏|某家|书记|主任|镇长|乡长|县长|村长|支书|会计|队长|组长|站长|所长|校长|老师|医生|大夫|大爷|大娘|大妈|大叔|大伯|大嫂)");

    private static final Pattern CROSSED = Pattern.compile("\\p{IsHan}?[xXＸｘ]{1,2}(?![A-Za-z])");

    private static final int LONGEST_BEFORE = 8;
    private static final int LONGEST_BEHIND = 8;

    private NameHints() {}

    /** All in a text, by place; none touches another. */
    static List<Hint> in(String text) {
        List<Hint> hints = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < text.length(); at++) {
            int surname = Surnames.lengthAt(text, at);
            int length = surname == 0 || at < end ? 0 : lengthOf(text, at, surname);
            if (length > 0) {
                hints.add(new Hint(text.substring(at, at + length), at, Hint.NAME));
                end = at + length;
            }
        }
        return hints;
    }

    private static int lengthOf(String text, int at, int surname) {
        int covered = covered(text, at, surname);
        if (covered > 0) {
            return covered;
        }
        if (isWord(text, at)) {
            return 0;
        }
        boolean usual = Surnames.isUsual(text, at);
        for (int given = 2; usual && given > 0; given--) {
            int end = at + surname + given;
            if (isGiven(text, at + surname, end) && isBehind(text, end)) {
                return surname + given;
            }
        }
        Matcher alone =
                ALONE.matcher(text.substring(at + surname, Math.min(text.length(), at + surname + LONGEST_BEHIND)));
        if (usual && alone.find()) {
            return surname + alone.end();
        }
        boolean before = isAfter(BEFORE, text, at) || (usual && isAfter(OF_OFFICE, text, at));
        return before ? bare(text, at, surname, usual) : 0;
    }

    /** Whether a usual word begins at a place, that begins as a name might. */
    static boolean isWord(String text, int at) {
        return NOT_NAMES.contains(text.substring(at, Math.min(text.length(), at + 2)));
    }

    /** Whether somebody may be called by some signs. */
    static boolean isGiven(String text, int from, int to) {
        return isHan(text, from, to) && text.substring(from, to).chars().noneMatch(sign -> NO_GIVEN.indexOf(sign) >= 0);
    }

    /** 赵某, 赵某某, 赵×柱, 赵*, 赵XX, 赵大某. */
    private static int covered(String text, int at, int surname) {
        int end = at + surname;
        if (Surnames.isUsual(text, at)) {
            Matcher crossed = CROSSED.matcher(text).region(end, text.length());
            if (crossed.lookingAt()) {
                return crossed.end() - at;
            }
            if (!isWord(text, at) && isGiven(text, end, end + 1) && isCover(text, end + 1)) {
                return surname + 2;
            }
        }
        int covers = 0;
        while (covers < 2 && isCover(text, end)) {
            end++;
            covers++;
        }
        boolean goesOn = covers == 1
                && COVER.indexOf(text.charAt(end - 1)) > 0
                && isHan(text, end, end + 1)
                && (isBehind(text, end + 1) || !isHan(text, end + 1, end + 2));
        return covers == 0 ? 0 : end - at + (goesOn ? 1 : 0);
    }

    /** As many signs as may be a given name; one that is mostly another word needs two. */
    private static int bare(String text, int at, int surname, boolean usual) {
        int first = at + surname;
        if (!isHan(text, first, first + 1) || WORDS_GO_ON.indexOf(text.charAt(first)) >= 0) {
            return 0;
        }
        boolean two = isHan(text, first + 1, first + 2) && WORDS_GO_ON.indexOf(text.charAt(first + 1)) < 0;
        return two || usual ? surname + (two ? 2 : 1) : 0;
    }

    private static boolean isCover(String text, int at) {
        return at < text.length() && COVER.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBehind(String text, int end) {
        Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + LONGEST_BEHIND)));
        return behind.find();
    }

    private static boolean isAfter(Pattern words, String text, int at) {
        return words.matcher(text.substring(Math.max(0, at - LONGEST_BEFORE), at))
                .find();
    }

    static boolean isHan(String text, int from, int to) {
        return to <= text.length()
                && text.substring(from, to)
                        .codePoints()
                        .allMatch(code -> Character.UnicodeScript.of(code) == Character.UnicodeScript.HAN
                                && COVER.indexOf(code) < 0);
    }
}
