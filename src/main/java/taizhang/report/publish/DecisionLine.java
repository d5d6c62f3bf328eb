package taizhang.report.publish;

import java.time.LocalDate;
import java.util.Optional;
import taizhang.model.PublicDecision;

/**
 * A 决定 on the sheet that is signed before anything is made public.
 *
 * @param name 姓名, or a word
 * @param writing 写作
 * @param who 谁
 * @param when 何时
 * @param reason 理由
 */
public record DecisionLine(String name, String writing, String who, LocalDate when, Optional<String> reason) {
    /** The line of a decision. */
    public static DecisionLine of(PublicDecision decision) {
        return new DecisionLine(
                decision.name(), decision.writing(), decision.who(), decision.when(), decision.reason());
    }
}
