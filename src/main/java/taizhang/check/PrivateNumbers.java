package taizhang.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceFile;

/**
 * Numbers of persons do not enter the books, not even in comments, for git keeps what a later commit deletes:
 *
 * <ol>
 *   <li>ID numbers, by birthday and checksum (GB 11643);
 *   <li>mobile numbers, by pattern;
 *   <li>card and account numbers of 16 to 19 digits, by Luhn's checksum and a word nearby (卡, 账号, 一卡通 …).
 * </ol>
 *
 * <p>Full-width digits and spaces or hyphens between digits are seen through; 电话 keys are exempt. The message does not
 * repeat the number.
 */
final class PrivateNumbers implements TextRule {
    private static final Pattern DIGITS =
            Pattern.compile("(?<![0-9０-９A-Za-z])[0-9０-９](?:[ \\-－]?[0-9０-９])*(?:[ \\-－]?[XxＸｘ](?![0-9A-Za-z]))?");
    private static final Pattern PHONE_KEY = Pattern.compile("电话\\s*[:：]\\s*[\"'“]?");
    private static final Pattern CARD_WORD = Pattern.compile("卡|账号|帐号|账户|帐户|存折|开户");
    private static final Pattern ID =
            Pattern.compile("[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?1[3-9]\\d{9}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @Override
    public void check(SourceFile file, int number, String line, Diagnostics findings) {
        Matcher match = DIGITS.matcher(line);
        while (match.find()) {
            String digits = plain(match.group());
            if (digits.length() < 11 || TextRule.standsUnder(PHONE_KEY, line, match.start())) {
                continue;
            }
            if (ID.matcher(digits).matches() && hasIdChecksum(digits)) {
                findings.report(
                        RuleCode.ID_NUMBER,
                        TextRule.placeOf(file, number, line, match),
                        digits.substring(0, 6) + "********" + digits.substring(14));
            } else if (MOBILE.matcher(digits).matches()) {
                String mobile = digits.substring(digits.length() - 11);
                findings.report(
                        RuleCode.MOBILE_NUMBER,
                        TextRule.placeOf(file, number, line, match),
                        mobile.substring(0, 3) + "****" + mobile.substring(7));
            } else if (isCard(digits) && nearCardWord(line, match)) {
                findings.report(
                        RuleCode.CARD_NUMBER,
                        TextRule.placeOf(file, number, line, match),
                        digits.substring(digits.length() - 4));
            }
        }
    }

    private static String plain(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                digits.append((char) (c - '０' + '0'));
            } else if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if ("XxＸｘ".indexOf(c) >= 0) {
                digits.append('X');
            }
        }
        return digits.toString();
    }

    private static boolean hasIdChecksum(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11) == digits.charAt(17);
    }

    private static boolean isCard(String digits) {
        if (digits.length() < 16 || digits.length() > 19 || digits.indexOf('X') >= 0) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private static boolean nearCardWord(String line, Matcher match) {
        int from = Math.max(0, match.start() - 20);
        int to = Math.min(line.length(), match.end() + 20);
        return CARD_WORD.matcher(line.substring(from, to)).find();
    }
}
