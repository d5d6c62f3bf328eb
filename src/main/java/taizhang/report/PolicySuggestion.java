package taizhang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.Policy;

/**
 * How a policy should be bettered (政策完善建议).
 *
 * @param number 序号
 * @param policy 政策, without 《》
 * @param documentNumber 文号
 * @param implementation 落实情况
 * @param suggestion 完善建议
 * @param source where it was written
 */
public record PolicySuggestion(
        int number,
        String policy,
        Optional<String> documentNumber,
        Optional<String> implementation,
        String suggestion,
        SourceSpan source)
        implements Sourced {
    /** The policies with a suggestion, in the order of 政策.yaml. */
    static List<PolicySuggestion> all(Edition edition) {
        List<PolicySuggestion> suggestions = new ArrayList<>();
        for (Policy policy : edition.ledger().policies()) {
            policy.review()
                    .suggestion()
                    .ifPresent(text -> suggestions.add(new PolicySuggestion(
                            suggestions.size() + 1,
                            policy.name(),
                            policy.number(),
                            policy.review().implementation(),
                            text,
                            policy.origin().span())));
        }
        return suggestions;
    }
}
