package taizhang.privacy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.privacy.DigitGroup.Gap;
import taizhang.privacy.PrivateNumber.Kind;

/**
 * Decides whether digits are a number of a person:
 *
 * <ol>
 *   <li>18 digits with a birthday and the checksum of GB 11643 are an ID number, also as the head of a 残疾证号;
 *   <li>15 digits, or 18 with a wrong check digit, are one with a birthday and a province, unless a word says that they
 *       are a code or money; 15 to 18 digits are one beside a word such as 身份证, 证号;
 *   <li>11 digits from 13 to 19 on, with or without 86, 0086, 0, are a mobile number, unless they are the tail of a word
 *       in Latin letters, an amount, or a word says that they are a code;
 *   <li>16 to 19 digits are a card number by Luhn's checksum and a word nearby (卡, 存折 …) or the 62 of Chinese cards,
 *       and without checksum right behind such a word; 12 to 22 digits right behind 账号 are an account.
 * </ol>
 *
 * <p>Good: 项目编号130701201700123. Bad: 赵某130701195603120025.
 */
final class Verdict {
    private static final Pattern BIRTHDAY =
            Pattern.compile("[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");
    private static final Pattern OLD_BIRTHDAY =
            Pattern.compile("[1-9]\\d{5}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}");
    private static final Pattern PROVINCE =
            Pattern.compile("(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])(?!00)\\d+X?");
    private static final Pattern MOBILE = Pattern.compile("(?:0086|086|86|0|17951|12593)?(1[3-9]\\d{9})");
    private static final Set<String> PREFIXES = Set.of("0086", "086", "86", "0", "17951", "12593");
    private static final Set<String> USUAL_SHAPES = Set.of("3-4-4", "3-8", "7-4", "11");
    private static final Pattern CARD_WORD = Pattern.compile("卡|账号|帐号|账户|帐户|存折|开户");
    private static final Pattern AMOUNT =
            Pattern.compile("^(?:[.．]\\d{1,2}(?!\\d)|[.．]?\\d{0,6}[ \\u00A0\\u3000]*(?:元|万|亿|斤|公斤|亩|平方))");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int NEAR = 20;

    private final String text;
    private final Writing writing;
    private final Telling head;

    /** The place that was asked about last, and what is said before it: candidates of one start come together. */
    private int asked = -1;

    private Telling before = Telling.NONE;

    /**
     * A judge of numbers in a text.
     *
     * @param head what the head of the column says, where there is one
     */
    Verdict(String text, Writing writing, Telling head) {
        this.text = text;
        this.writing = writing;
        this.head = head;
    }

    /** What kind of private number it is, if it is one. */
    Optional<Kind> of(Candidate candidate) {
        if (candidate.length() < 11) {
            return Optional.empty();
        }
        if (isId(candidate)) {
            return Optional.of(Kind.ID);
        }
        if (isMobile(candidate)) {
            return Optional.of(Kind.MOBILE);
        }
        return isCard(candidate) ? Optional.of(Kind.CARD) : Optional.empty();
    }

    private boolean isId(Candidate candidate) {
        String digits = candidate.digits();
        int length = candidate.length();
        if (length < 15 || length > 24) {
            return false;
        }
        boolean province = PROVINCE.matcher(digits).matches();
        if (length >= 18 && length != 19) {
            String first = digits.substring(0, 18);
            boolean sure = BIRTHDAY.matcher(first).matches() && hasIdChecksum(first);
            if (sure && (length == 18 || candidate.groups().size() == 1)) {
                return candidate.isPartedAsUsual() || province;
            }
        }
        boolean birthday = province
                && (BIRTHDAY.matcher(digits).matches()
                        || OLD_BIRTHDAY.matcher(digits).matches());
        if (length > 18 && length != 20) {
            return false;
        }
        boolean usual = candidate.isPartedAsUsual();
        if (!usual && !birthday) {
            return false;
        }
        Telling told = told(candidate);
        if (told == Telling.ID) {
            return true;
        }
        return usual && birthday && told != Telling.CODE && told != Telling.CARD && !isNumberOfThings(candidate, told);
    }

    private boolean isMobile(Candidate candidate) {
        if (candidate.length() > 16) {
            return false;
        }
        Matcher mobile = MOBILE.matcher(candidate.digits());
        if (!mobile.matches()) {
            return false;
        }
        boolean led = candidate.isLedBy(PREFIXES);
        if (led && candidate.groups().get(1).dot()) {
            return false;
        }
        Candidate number = led ? candidate.withoutFirst() : candidate;
        Telling told = told(candidate);
        if (told == Telling.PHONE) {
            return number.whole() || number.isPartedAsUsual();
        }
        boolean wraps = writing == Writing.YAML || number.gap() != Gap.LINE;
        boolean usual = (wraps && number.isPartedAsUsual())
                || (number.gap() == Gap.OTHER && USUAL_SHAPES.contains(number.shape()));
        return usual && told != Telling.CODE && !isNumberOfThings(candidate, told);
    }

    private boolean isCard(Candidate candidate) {
        String digits = candidate.digits();
        int length = candidate.length();
        if (length < 12 || length > 22 || digits.endsWith("X")) {
            return false;
        }
        boolean luhn = length >= 16 && length <= 19 && hasLuhnChecksum(digits);
        if (luhn && isNearCardWord(candidate) && !followsLetter(candidate.start())) {
            return true;
        }
        if (!candidate.isPartedAsUsual()) {
            return false;
        }
        Telling told = told(candidate);
        if (told == Telling.CARD) {
            return !isAmount(candidate);
        }
        return luhn && digits.startsWith("62") && told != Telling.CODE && !isNumberOfThings(candidate, told);
    }

    /** What is said of it: by the word before it, else by the head of its column, else by the word behind it. */
    private Telling told(Candidate candidate) {
        if (candidate.start() != asked) {
            asked = candidate.start();
            before = Telling.before(text, asked);
        }
        if (before != Telling.NONE) {
            return before;
        }
        return head != Telling.NONE ? head : Telling.after(text, candidate.end());
    }

    /** Money, the tail of a word, a decimal, a digest: what nobody would take for a person's number. */
    private boolean isNumberOfThings(Candidate candidate, Telling told) {
        return told == Telling.MONEY
                || isAmount(candidate)
                || followsLetter(candidate.start())
                || isFraction(candidate.start())
                || isDigest(candidate.end());
    }

    private boolean isAmount(Candidate candidate) {
        int end = Math.min(text.length(), candidate.end() + NEAR);
        return AMOUNT.matcher(text.substring(candidate.end(), end)).find();
    }

    private boolean followsLetter(int start) {
        int from = start;
        while (from > 0 && start - from < NEAR && Signs.isLatin(text.charAt(from - 1))) {
            from--;
        }
        return from < start && Telling.of(text.substring(from, start)) == Telling.NONE;
    }

    private boolean isFraction(int start) {
        return start > 1
                && text.charAt(start - 1) == '.'
                && text.charAt(start - 2) == '0'
                && (start == 2 || !Character.isDigit(text.charAt(start - 3)));
    }

    /** Whether hex digits go on after it, as in a digest. */
    private boolean isDigest(int end) {
        int to = end;
        while (to < text.length()
                && to - end < NEAR
                && Character.digit(text.charAt(to), 16) >= 0
                && text.charAt(to) < 0x80) {
            to++;
        }
        return to - end >= 5;
    }

    private boolean isNearCardWord(Candidate candidate) {
        if (head == Telling.CARD) {
            return true;
        }
        int from = candidate.start();
        while (from > 0 && candidate.start() - from < NEAR && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = candidate.end();
        while (to < text.length() && to - candidate.end() < NEAR && text.charAt(to) != '\n') {
            to++;
        }
        return CARD_WORD.matcher(text.substring(from, to)).find()
                || Telling.before(text, candidate.start()) == Telling.CARD;
    }

    private static boolean hasIdChecksum(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11) == digits.charAt(17);
    }

    private static boolean hasLuhnChecksum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
