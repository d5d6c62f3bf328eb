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
 *   <li>the year of a 文号 is closed by 〕: not 中发〔201534号;
 *   <li>the year of a 文号 stands in 〔〕: not [2017]5号 or （2017）5号;
 *   <li>the number of a 文号 has no leading zeros: not 〔2017〕05号 (warning).
 * </ol>
 *
 * <p>Good: 2015年11月, 中发〔2015〕34号. Comments are not looked at.
 */
final class OfficialText implements TextRule {
    private static final Pattern YEAR_MONTH = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(1[0-2]|0?[1-9])月");
    private static final Pattern UNCLOSED = Pattern.compile("〔((?:19|20)\\d{2})(\\d{0,4})号");
    private static final Pattern WRONG_BRACKETS =
            Pattern.compile("[\\[［【(（〈<{]((?:19|20)\\d{2})[\\]］】)）〉>}]\\s?(?:第)?(\\d{1,4})号");
    private static final Pattern LEADING_ZERO = Pattern.compile("〔((?:19|20)\\d{2})〕(?:第)?0+(\\d+)号");

    @Override
    public void check(SourceFile file, int number, String line, Diagnostics findings) {
        if (line.stripLeading().startsWith("#")) {
            return;
        }
        report(YEAR_MONTH, RuleCode.YEAR_MONTH_DAMAGED, file, number, line, findings);
        report(UNCLOSED, RuleCode.DOCUMENT_NUMBER_UNCLOSED, file, number, line, findings);
        report(WRONG_BRACKETS, RuleCode.DOCUMENT_NUMBER_BRACKETS, file, number, line, findings);
        report(LEADING_ZERO, RuleCode.DOCUMENT_NUMBER_ZERO, file, number, line, findings);
    }

    private static void report(
            Pattern pattern, RuleCode code, SourceFile file, int number, String line, Diagnostics findings) {
        Matcher match = pattern.matcher(line);
        while (match.find()) {
            findings.report(
                    code, TextRule.placeOf(file, number, line, match), match.group(), match.group(1), match.group(2));
        }
    }
}
