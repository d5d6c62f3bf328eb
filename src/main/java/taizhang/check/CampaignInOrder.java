package taizhang.check;

import java.time.LocalDate;
import java.util.List;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.model.Campaign;
import taizhang.model.ClosingStep;
import taizhang.model.Phase;

/**
 * The stages of the campaign:
 *
 * <ol>
 *   <li>each lies within 开始 and 结束;
 *   <li>each begins on the day after the one before it ends.
 * </ol>
 *
 * <p>销号程序 begins with 申请销号 and ends with 审定 in every mode that is written.
 */
final class CampaignInOrder implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        Campaign campaign = books.ledger().campaign();
        procedure(campaign, findings);
        List<Phase> phases = campaign.phases();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            if (!campaign.term().contains(phase.term().first())
                    || !campaign.term().contains(phase.term().last())) {
                findings.report(
                        RuleCode.PHASE_OUTSIDE_CAMPAIGN,
                        phase.origin().at("起"),
                        phase.name(),
                        campaign.term().first(),
                        campaign.term().last());
            }
            if (i > 0 && books.unread().hasWholeCampaign()) {
                LocalDate expected = phases.get(i - 1).term().last().plusDays(1);
                if (!phase.term().first().equals(expected)) {
                    findings.report(
                            RuleCode.PHASES_DO_NOT_TILE,
                            phase.origin().at("起"),
                            phase.name(),
                            phase.term().first(),
                            phases.get(i - 1).name(),
                            expected);
                }
            }
        }
    }

    private static void procedure(Campaign campaign, Diagnostics findings) {
        campaign.procedure().steps().forEach((mode, steps) -> {
            for (ClosingStep needed : List.of(ClosingStep.APPLICATION, ClosingStep.DECISION)) {
                if (!steps.contains(needed)) {
                    findings.report(
                            RuleCode.PROCEDURE_INCOMPLETE,
                            campaign.origin().at("销号程序." + mode.label()),
                            mode.label(),
                            needed.label());
                }
            }
        });
    }
}
