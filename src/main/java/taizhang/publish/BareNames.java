package taizhang.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names that stand in running words, with nothing before or behind them that tells of a person (由王小明领取):
 *
 * <ol>
 *   <li>a usual surname where a name may begin, and two characters that people are called by: 王小明有车;
 *   <li>the same with one, or with two of any kind, where a name may end as well: 由李娟代领, 刘满囤已退;
 *   <li>小 or 老 and a surname where a name may end: 老张已搬; a surname and 先生, 女士 …; 姓王的.
 * </ol>
 *
 * <p>Good: 马铃薯、柏油路; 费用经核实. What it finds too much, somebody decides on (不是姓名).
 */
final class BareNames {
    private static final Set<Integer> CALLED = WordList.lines("given-names.txt").stream()
            .flatMapToInt(String::codePoints)
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    /** What a name may follow, besides signs and the beginning. */
    private static final String BEGINS_AFTER = "由将把被给向与和及对为经让请找叫因按从系是即如原其户组队村社号等到跟替帮至民员人计书任部办的了是";

    /** What may follow a name, besides signs and the end. */
    private static final String ENDS_BEFORE =
            "已有未的在被不没因和与及等户家一将从向把名也均都是为又本自之于两三四五六七八九十领补退缴交住买患反共仍曾违私擅套冒应拿付借欠贷称说经任去外死亡迁该且并后时兄夫妻父母包帮代";

    /** Usual surnames that make another word behind 小 and 老. */
    private static final String OTHER_WORDS = "康麦米苗羊牛车柴石金龙江河汤白温党宫区方";

    private static final Pattern COURTESY = Pattern.compile("(?:先生|女士|小姐|师傅|老汉|老太|奶奶|爷爷|阿姨|大婶|老板)");

    /** The number of a document, e.g. 冀政发〔2017〕12号. */
    private static final Pattern DOCUMENT = Pattern.compile("\\p{IsHan}{2,4}[〔（(\\[]?(?:19|20)\\d\\d[〕）)\\]年]");

    private BareNames() {}

    /** All in a text, by place; none touches another. */
    static List<Hint> in(String text) {
        List<Hint> hints = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < text.length(); at++) {
            int surname = at < end ? 0 : Surnames.lengthAt(text, at);
            int length = surname == 0 || !Surnames.isUsual(text, at) ? 0 : lengthOf(text, at, surname);
            if (length > 0) {
                int from = isNamed(text, at, surname) ? at - 1 : at;
                hints.add(new Hint(text.substring(from, at + length), from, Hint.NAME));
                end = at + length;
            }
        }
        return hints;
    }

    private static int lengthOf(String text, int at, int surname) {
        int given = at + surname;
        if (isNamed(text, at, surname)) {
            return surname;
        }
        Matcher courtesy = COURTESY.matcher(text).region(given, text.length());
        if (courtesy.lookingAt()) {
            return surname + courtesy.end() - given;
        }
        if (!beginsAt(text, at) || NameHints.isWord(text, at)) {
            return 0;
        }
        if (DOCUMENT.matcher(text).region(at, text.length()).lookingAt()) {
            return 0;
        }
        boolean two = NameHints.isGiven(text, given, given + 2);
        if (two && isCalled(text, given) && isCalled(text, given + 1)) {
            return surname + 2;
        }
        if (NameHints.isGiven(text, given, given + 1) && isCalled(text, given) && endsAt(text, given + 1)) {
            return surname + 1;
        }
        return two && endsAt(text, given + 2) ? surname + 2 : 0;
    }

    /** 小王, 老张, 姓李的. */
    private static boolean isNamed(String text, int at, int surname) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean familiar =
                (before == '小' || before == '老') && beginsAt(text, at - 1) && OTHER_WORDS.indexOf(text.charAt(at)) < 0;
        return (familiar || before == '姓') && endsAt(text, at + surname);
    }

    private static boolean isCalled(String text, int at) {
        return CALLED.contains((int) text.charAt(at));
    }

    private static boolean beginsAt(String text, int at) {
        return at == 0 || !NameHints.isHan(text, at - 1, at) || BEGINS_AFTER.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean endsAt(String text, int at) {
        return at >= text.length() || !NameHints.isHan(text, at, at + 1) || ENDS_BEFORE.indexOf(text.charAt(at)) >= 0;
    }
}
