package taizhang.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceFile;

/**
 * Official text is whole:
 *
 * <ol>
 *   <li>a year and a month have 年 between them: not 201511月;
 *   <li>the year of a 文号 is closed by 〕 and opened by 〔: not 中发〔201534号 or 中发2015〕34号;
 *   <li>the year of a 文号 stands in 〔〕: not [2017]5号, and not （2017）5号 (warning: contracts and court cases write so);
 *   <li>the number of a 文号 has no leading zeros and no 第: not 〔2017〕05号 (warning).
 * </ol>
 *
 * <p>Good: 2015年11月, 中发〔2015〕34号. Comments are not looked at.
 */
final class OfficialText implements Rule {
    private static final int REACH = 16;
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern YEAR_MONTH = Pattern.compile("(?<!\\d)" + YEAR + "(1[0-2]|0?[1-9])月$");
    private static final Pattern UNCLOSED = Pattern.compile("[〔\\[［]" + YEAR + " ?(\\d{1,4})号$");
    private static final Pattern UNOPENED = Pattern.compile("(?<![〔\\d])" + YEAR + "〕第?(\\d{1,4})号$");
    private static final Pattern BRACKETS = Pattern.compile("[\\[［【〈<{]" + YEAR + "[]］】〉>}] ?第? ?(\\d{1,4}) ?号$");
    private static final Pattern ROUND = Pattern.compile("[(（]" + YEAR + "[)）] ?第? ?(\\d{1,4}) ?号$");
    private static final Pattern LEADING_ZERO = Pattern.compile("〔" + YEAR + "〕 ?(?:第0*|0+)(\\d+)号$");

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        for (SourceFile file : books.sources()) {
            String text = file.text();
            for (int at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
                if (endsInDigit(text, at)) {
                    report(YEAR_MONTH, RuleCode.YEAR_MONTH_DAMAGED, file, at + 1, findings);
                }
            }
            for (int at = text.indexOf('号'); at >= 0; at = text.indexOf('号', at + 1)) {
                if (endsInDigit(text, at)) {
                    documentNumber(file, at + 1, findings);
                }
            }
        }
    }

    private static boolean endsInDigit(String text, int end) {
        return end > 0 && (Character.isDigit(text.charAt(end - 1)) || text.charAt(end - 1) == ' ');
    }

    private static void documentNumber(SourceFile file, int end, Diagnostics findings) {
        report(UNCLOSED, RuleCode.DOCUMENT_NUMBER_UNCLOSED, file, end, findings);
        report(UNOPENED, RuleCode.DOCUMENT_NUMBER_UNCLOSED, file, end, findings);
        report(BRACKETS, RuleCode.DOCUMENT_NUMBER_BRACKETS, file, end, findings);
        report(ROUND, RuleCode.DOCUMENT_NUMBER_ROUND, file, end, findings);
        report(LEADING_ZERO, RuleCode.DOCUMENT_NUMBER_ZERO, file, end, findings);
    }

    /** Reports what the pattern finds right before an offset. */
    private static void report(Pattern pattern, RuleCode code, SourceFile file, int end, Diagnostics findings) {
        String text = file.text();
        int line = TextPlace.lineStart(text, end - 1);
        int from = Math.max(line, end - REACH);
        Matcher match = pattern.matcher(text.substring(from, end));
        if (!match.find() || text.substring(line, end).stripLeading().startsWith("#")) {
            return;
        }
        int start = from + match.start();
        if (isFlowBracket(text, line, start)) {
            return;
        }
        findings.report(code, TextPlace.of(file, start, end), match.group(), match.group(1), plain(match.group(2)));
    }

    /** Whether a bracket opens a value, so that YAML takes it for its own: that is reported where YAML is read. */
    private static boolean isFlowBracket(String text, int line, int start) {
        char bracket = text.charAt(start);
        return (bracket == '[' || bracket == '{')
                && (start == line || text.substring(line, start).matches(".*[:\\-\\[{,]? +"));
    }

    private static String plain(String number) {
        String digits = number.replaceFirst("^0+", "");
        return digits.isEmpty() ? number : digits;
    }
}
