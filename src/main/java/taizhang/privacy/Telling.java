package taizhang.privacy;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What the words around a number say it is. */
enum Telling {
    /** Nothing. */
    NONE,
    /** An ID number. */
    ID("身份证|身份证号|身份证号码|身份号|身份编号|身份证编号|证件编号|证件号|证件号码|证件|证号|证号码|公民身份号码|公民身份|身份信息|残疾证|残疾人证"
            + "|医保号|医保卡号|社保号|社保编号|户口|户口本|idcard|id|sfz|sfzh|idno|居民证"),
    /** A phone. */
    PHONE("电话|电话号|电话号码|手机|手机号|手机号码|联系|联系方式|联系人|微信|微信号|致电|拨打|短信|号码|tel|phone|mobile|call|wechat|wx|vx|cell|sj|dh|sjh"),
    /** A card or account. */
    CARD("卡号|卡号码|账号|帐号|账户|帐户|账户号|存折|存折号|银行卡|银行卡号|一卡通|一折通|社保卡|开户|借记卡|储蓄卡|信用卡|户头|折号|惠农卡|粮补卡|银行账户|开户行|card"),
    /** Something that is of no person: a code, a project. */
    CODE(
            "项目|项目编号|项目编码|项目代码|编号|编码|代码|合同|合同号|合同编号|文号|单号|流水|流水号|订单|订单号|发票|发票号|发票号码|票据|票号|票据号|批次|工程|标段"
                    + "|信用代码|统一社会信用代码|机构代码|凭证|凭证号|凭证号码|许可证号|许可证|合格证|合格证号|产权证|产权证号|房产证号|林权证号|使用证号|登记证号|营业执照|执照号"
                    + "|区划代码|区划|条码|条形码|序列号|型号|出厂|出厂编号|版本|摘要|sha|sha256|id编码|案号|快递|运单|运单号|物流|图号|文件号|税号|查询号|时间戳|北纬|南纬|东经|西经|纬度|经度|坐标|电表|水表|燃气表|表号|户号"),
    /** Money. */
    MONEY("金额|资金|人民币|¥|￥|合计|总额|余额|总计|共计|收入|支出|拨付|投资|rmb|cny");

    private static final int LONGEST = 10;
    private static final int REACH = 20;

    /** A word for a thing excuses only the number right behind it, not that of a person named later in the line. */
    private static final int CLOSE = 4;

    private static final Map<String, Telling> WORDS = words();
    private static final BitSet BEGINNINGS = signs(word -> word.charAt(0));
    private static final BitSet ENDINGS = signs(word -> word.charAt(word.length() - 1));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> written;

    Telling() {
        this.written = List.of();
    }

    Telling(String words) {
        this.written = List.of(words.split("\\|", -1));
    }

    private static Map<String, Telling> words() {
        Map<String, Telling> all = new HashMap<>();
        for (Telling telling : values()) {
            telling.written.forEach(word -> all.put(word, telling));
        }
        return Map.copyOf(all);
    }

    private static BitSet signs(ToIntFunction<String> sign) {
        BitSet signs = new BitSet();
        WORDS.keySet().forEach(word -> signs.set(sign.applyAsInt(word)));
        return signs;
    }

    /** What the nearest word before a place says, in its line, or in the line above if the place is where its line begins. */
    static Telling before(String text, int place) {
        StringBuilder back = new StringBuilder();
        boolean inLine = false;
        int lines = 0;
        for (int at = place - 1; at >= 0 && place - at < 4 * REACH && back.length() < REACH; at--) {
            char c = text.charAt(at);
            if (c == '\n' && (inLine || ++lines > 1)) {
                break;
            }
            if (isShown(c)) {
                back.append(c);
                inLine |= lines == 0 && "#>-*\"'\\|".indexOf(c) < 0;
            }
        }
        return in(back.reverse().toString(), true);
    }

    /** What the nearest word after a place says, in its line. */
    static Telling after(String text, int place) {
        StringBuilder ahead = new StringBuilder();
        for (int at = place; at < text.length() && at - place < REACH && ahead.length() < LONGEST; at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                break;
            }
            if (isShown(c)) {
                ahead.append(c);
            }
        }
        return in(ahead.toString(), false);
    }

    /** What a short text, such as the head of a column, says by its last word. */
    static Telling of(String text) {
        return before(text, text.length());
    }

    private boolean isOfThings() {
        return this == CODE || this == MONEY;
    }

    private static boolean isShown(char c) {
        return c > ' ' && c != 0xA0 && c != 0x3000 && !Signs.isUnseen(c);
    }

    /** What the first or last word in a text says; of words that lie in each other, the longest. */
    private static Telling in(String text, boolean last) {
        String words = text.toLowerCase(Locale.ROOT);
        int length = words.length();
        for (int step = 0; step < length; step++) {
            boolean mayBe = last ? ENDINGS.get(words.charAt(length - step - 1)) : BEGINNINGS.get(words.charAt(step));
            if (!mayBe) {
                continue;
            }
            for (int size = Math.min(LONGEST, length - step); size > 0; size--) {
                int from = last ? length - step - size : step;
                Telling found = WORDS.get(words.substring(from, from + size));
                if (found != null && (step <= CLOSE || !found.isOfThings()) && standsAlone(words, from, from + size)) {
                    return found;
                }
            }
        }
        return NONE;
    }

    /** Latin words are words only as a whole. */
    private static boolean standsAlone(String text, int from, int to) {
        return !Signs.isLatin(text.charAt(from))
                || ((from == 0 || !Signs.isLatin(text.charAt(from - 1)))
                        && (to == text.length() || !Signs.isLatin(text.charAt(to))));
    }
}
