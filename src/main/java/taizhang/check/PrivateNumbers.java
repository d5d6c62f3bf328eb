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
 *   <li>card and account numbers of 16 to 19 digits, by Luhn's checksum and a word nearby (卡, 账号, 存折 …).
 * </ol>
 *
 * <p>Full-width digits and spaces or hyphens between digits are seen through; 电话 keys are exempt. The message does not
 * repeat the number.
 */
final class PrivateNumbers implements Rule {
    private static final Pattern PHONE_KEY = Pattern.compile(
            "^\\s*(?:- +)?[\"']?(?:联系)?电话[\"']?\\s*[:：][^,，]*$|\\{.*[{, ][\"']?(?:联系)?电话[\"']?\\s*[:：][^,，]*$");
    private static final Pattern CARD_WORD = Pattern.compile("卡|账号|帐号|账户|帐户|存折|开户");
    private static final Pattern ID =
            Pattern.compile("[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");
    private static final Pattern MOBILE = Pattern.compile("(?:86)?(1[3-9]\\d{9})");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int NEAR = 20;

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        for (SourceFile file : books.sources()) {
            int told = 0;
            for (DigitRuns.Run run : DigitRuns.of(file)) {
                if (run.start() >= told && isPrivate(file, run, findings)) {
                    told = run.end();
                }
            }
        }
    }

    private static boolean isPrivate(SourceFile file, DigitRuns.Run run, Diagnostics findings) {
        String digits = run.digits();
        String text = file.text();
        if (ID.matcher(digits).matches() && hasIdChecksum(digits) && !standsUnderPhone(text, run)) {
            report(RuleCode.ID_NUMBER, file, run, digits.substring(0, 6) + "********" + digits.substring(14), findings);
            return true;
        }
        Matcher mobile = MOBILE.matcher(digits);
        if (mobile.matches() && !followsLetter(text, run) && !standsUnderPhone(text, run)) {
            String number = mobile.group(1);
            report(RuleCode.MOBILE_NUMBER, file, run, number.substring(0, 3) + "****" + number.substring(7), findings);
            return true;
        }
        if (isCard(digits) && nearCardWord(text, run) && !followsLetter(text, run)) {
            report(RuleCode.CARD_NUMBER, file, run, digits.substring(digits.length() - 4), findings);
            return true;
        }
        return false;
    }

    private static void report(RuleCode code, SourceFile file, DigitRuns.Run run, String masked, Diagnostics findings) {
        findings.report(code, TextPlace.of(file, run.start(), run.end()), masked);
    }

    private static boolean standsUnderPhone(String text, DigitRuns.Run run) {
        return PHONE_KEY
                .matcher(text.substring(TextPlace.lineStart(text, run.start()), run.start()))
                .find();
    }

    private static boolean followsLetter(String text, DigitRuns.Run run) {
        char before = run.start() == 0 ? ' ' : text.charAt(run.start() - 1);
        return (before >= 'A' && before <= 'Z') || (before >= 'a' && before <= 'z') || before == '.';
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

    private static boolean nearCardWord(String text, DigitRuns.Run run) {
        int from = Math.max(TextPlace.lineStart(text, run.start()), run.start() - NEAR);
        int to = Math.min(TextPlace.lineEnd(text, run.end()), run.end() + NEAR);
        return CARD_WORD.matcher(text.substring(from, to)).find();
    }
}
