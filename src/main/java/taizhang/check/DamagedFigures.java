package taizhang.check;

import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.diagnostic.SourceFile;

/**
 * What was pasted or mistyped in texts:
 *
 * <ol>
 *   <li>no error value of a spreadsheet (#REF!, #N/A, #VALUE!, ####): YAML takes it for a comment, and the field is empty
 *       without a word;
 *   <li>a year before 年 has four digits and does not begin with 0: not 0217年5月, not 20177年, not 217年5月.
 * </ol>
 *
 * <p>Good: 2017年5月, 17年, 第3年. Comments are looked at for error values only.
 */
final class DamagedFigures implements Rule {
    private static final String[] ERRORS = {
        "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#N/A", "#SPILL!", "#CALC!", "####"
    };

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        for (SourceFile file : books.sources()) {
            String text = file.text();
            for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
                at = error(file, at, findings);
            }
            for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
                year(file, at, findings);
            }
        }
    }

    /** Reports an error value that begins here; the last place of it, or of its first sign. */
    private static int error(SourceFile file, int at, Diagnostics findings) {
        String text = file.text();
        for (String error : ERRORS) {
            if (text.regionMatches(true, at, error, 0, error.length())) {
                int end = at + error.length();
                while (end < text.length() && text.charAt(end) == '#') {
                    end++;
                }
                boolean ruler = error.startsWith("##")
                        && text.substring(TextPlace.lineStart(text, at), at).isBlank();
                if (!ruler) {
                    findings.report(
                            FurtherRuleCode.SPREADSHEET_ERROR, TextPlace.of(file, at, end), text.substring(at, end));
                }
                return end - 1;
            }
        }
        return at;
    }

    private static void year(SourceFile file, int end, Diagnostics findings) {
        String text = file.text();
        int start = end;
        while (start > 0 && isDigit(text.charAt(start - 1)) && end - start < 8) {
            start--;
        }
        if (!isDamaged(text, start, end)) {
            return;
        }
        int line = TextPlace.lineStart(text, start);
        if (!text.substring(line, start).stripLeading().startsWith("#")) {
            int last = text.codePointAt(end) == '年' ? end + 1 : end;
            findings.report(FurtherRuleCode.YEAR_DAMAGED, TextPlace.of(file, start, last), text.substring(start, last));
        }
    }

    private static boolean isDamaged(String text, int start, int end) {
        int digits = end - start;
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        if (before == '.' || before == '-' || before == '第') {
            return false;
        }
        char first = text.charAt(start);
        boolean month = end + 1 < text.length() && isDigit(text.charAt(end + 1));
        return (digits == 4 && first == '0')
                || (digits == 5 && (first == '1' || first == '2'))
                || (digits == 3 && month && (first == '0' || first == '1' || first == '2'));
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
