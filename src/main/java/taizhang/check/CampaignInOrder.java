package taizhang.check;

import java.time.LocalDate;
import java.util.List;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.model.Campaign;
import taizhang.model.Phase;

/**
 * The stages of the campaign:
 *
 * <ol>
 *   <li>each lies within 开始 and 结束;
 *   <li>each begins on the day after the one before it ends.
 * </ol>
 */
final class CampaignInOrder implements Rule {
    @Override
    public void check(Books books, Diagnostics findings) {
        Campaign campaign = books.ledger().campaign();
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
}
