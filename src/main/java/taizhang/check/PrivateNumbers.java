package taizhang.check;

import java.util.Set;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.diagnostic.SourceFile;
import taizhang.diagnostic.SourceSpan;
import taizhang.privacy.PrivateNumber;
import taizhang.privacy.PrivateText;
import taizhang.privacy.TextWalk;
import taizhang.privacy.Writing;

/**
 * Numbers of persons do not enter the books, not even in comments, for git keeps what a later commit deletes: no ID
 * numbers, mobile numbers, card and account numbers, however they are written ({@link PrivateText}).
 *
 * <p>A phone under the key 电话 of 单位.yaml and 专项.yaml is an office's. The message does not repeat the number.
 */
final class PrivateNumbers implements Rule {
    private static final Set<String> FILES_WITH_PHONES = Set.of("单位.yaml", "专项.yaml", "单位.yml", "专项.yml");
    private static final int LONGEST_LIST = 120;

    @Override
    public void check(LedgerView books, Diagnostics findings) {
        books.sources().forEach(file -> check(file, findings));
    }

    private static void check(SourceFile file, Diagnostics findings) {
        boolean mayHoldPhones =
                FILES_WITH_PHONES.contains(file.path().substring(file.path().lastIndexOf('/') + 1));
        TextWalk walk = new TextWalk(file.text());
        for (PrivateNumber number : PrivateText.in(file.text(), Writing.YAML)) {
            boolean office = mayHoldPhones
                    && number.kind() == PrivateNumber.Kind.MOBILE
                    && standsUnderPhone(file.text(), number.start());
            if (!office) {
                walk.goTo(number.start());
                SourceSpan place = new SourceSpan(file.path(), walk.line(), walk.column(), walk.lengthTo(number.end()));
                findings.report(codeOf(number.kind()), place, number.masked());
            }
        }
    }

    private static RuleCode codeOf(PrivateNumber.Kind kind) {
        return switch (kind) {
            case ID -> RuleCode.ID_NUMBER;
            case MOBILE -> RuleCode.MOBILE_NUMBER;
            case CARD -> RuleCode.CARD_NUMBER;
        };
    }

    /** Whether the key before a number in its line is 电话 or 联系电话. */
    private static boolean standsUnderPhone(String text, int start) {
        int from = start;
        while (from > 0 && start - from < LONGEST_LIST && text.charAt(from - 1) != '\n') {
            from--;
        }
        String before = text.substring(from, start);
        int key = before.lastIndexOf("电话");
        if (key < 0 || before.indexOf('#') >= 0) {
            return false;
        }
        String value = before.substring(key + 2).replaceFirst("^[\"']", "").stripLeading();
        int first = before.startsWith("联系", key - 2) ? key - 2 : key;
        String lead = before.substring(0, first).stripTrailing();
        boolean isKey = lead.isEmpty() || "-{,\"'".indexOf(lead.charAt(lead.length() - 1)) >= 0;
        boolean isValue = value.startsWith(":") || value.startsWith("：");
        return isKey && isValue && value.indexOf(',') < 0 && value.indexOf('，') < 0;
    }
}
