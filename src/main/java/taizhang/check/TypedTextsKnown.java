package taizhang.check;

import java.util.HashMap;
import java.util.Map;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Gaps;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.TypedText;

/**
 * Typed texts are taken into a paper (warnings):
 *
 * <ol>
 *   <li>a file of 文字 is named after a stage, a period (its 截止, or 第N期), or is 工作总结;
 *   <li>no two are about one period.
 * </ol>
 *
 * <p>Good: 文字/自查自纠.yaml, 文字/2017-08-18.yaml. Bad: 文字/八月.yaml.
 */
final class TypedTextsKnown implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Ledger ledger = books.ledger();
        Map<Period, SourceSpan> seen = new HashMap<>();
        for (TypedText text : ledger.texts()) {
            SourceSpan place = SourceSpan.startOf(text.origin().span().file());
            for (Period period : ledger.periods()) {
                SourceSpan first = text.isOf(period) ? seen.putIfAbsent(period, place) : null;
                if (first != null) {
                    findings.add(FurtherRuleCode.TYPED_TEXT_TWICE
                            .at(place, period.number(), first.file())
                            .relatedTo(first));
                }
            }
            if (!isKnown(text, books)) {
                findings.report(FurtherRuleCode.TYPED_TEXT_OF_NOTHING, place, text.subject());
            }
        }
    }

    private static boolean isKnown(TypedText text, LedgerView books) {
        Ledger ledger = books.ledger();
        Gaps gaps = books.unread().gaps();
        return text.subject().equals(TypedText.WHOLE)
                || !gaps.isWhole(Gaps.Part.CAMPAIGN)
                || !gaps.isWhole(Gaps.Part.PERIODS)
                || ledger.campaign().phases().stream()
                        .anyMatch(phase -> phase.name().equals(text.subject()))
                || ledger.periods().stream().anyMatch(text::isOf);
    }
}
