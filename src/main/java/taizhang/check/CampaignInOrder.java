package taizhang.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FurtherRuleCode;
import taizhang.diagnostic.RuleCode;
import taizhang.model.Campaign;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStage;
import taizhang.model.ClosingStep;
import taizhang.model.Phase;
import taizhang.model.RectificationMode;
import taizhang.model.Said;

/**
 * The stages of the campaign:
 *
 * <ol>
 *   <li>each lies within 开始 and 结束;
 *   <li>each begins on the day after the one before it ends.
 * </ol>
 *
 * <p>销号程序 has 申请销号 and the step that closes (销号于, else 审定) in every mode, the application before every 审定 and
 * before the step that closes, and each step once. 公示 and reviews may stand before the application, 公示 after 审定.
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

    /** The steps of a mode as they stand in the file; the campaign has them in lawful order. */
    private static List<String> written(Campaign campaign, RectificationMode mode) {
        return campaign.origin().said().entries().get("销号程序") instanceof Said.Group modes
                        && modes.entries().get(mode.label()) instanceof Said.Items steps
                ? steps.items().stream()
                        .map(step -> step instanceof Said.Text text ? text.text() : "")
                        .toList()
                : List.of();
    }

    private static void procedure(Campaign campaign, Diagnostics findings) {
        campaign.procedure().steps().forEach((mode, steps) -> {
            List<String> written = written(campaign, mode);
            List<String> inOrder = names(steps);
            if (!written.equals(inOrder)) {
                findings.report(
                        FurtherRuleCode.PROCEDURE_OUT_OF_ORDER,
                        campaign.origin().at("销号程序." + mode.label()),
                        mode.label(),
                        String.join("、", written),
                        String.join(", ", inOrder));
            }
            needed(campaign.procedure())
                    .filter(needed -> steps.stream().noneMatch(stage -> stage.kind() == needed))
                    .forEach(needed -> findings.report(
                            RuleCode.PROCEDURE_INCOMPLETE,
                            campaign.origin().at("销号程序." + mode.label()),
                            mode.label(),
                            needed.label()));
        });
        campaign.procedure()
                .closing()
                .ifPresent(closing -> campaign.procedure().modes().stream()
                        .filter(mode -> !names(campaign.procedure().of(mode)).contains(closing))
                        .forEach(mode -> findings.report(
                                RuleCode.CLOSING_STEP_NOT_ASKED,
                                campaign.origin().at("销号于"),
                                mode.label(),
                                closing,
                                String.join(", ", names(campaign.procedure().of(mode))))));
    }

    /** Where an office says which step closes, that is looked for by its name. */
    private static Stream<ClosingStep> needed(ClosingProcedure procedure) {
        return procedure.closing().isPresent()
                ? Stream.of(ClosingStep.APPLICATION)
                : Stream.of(ClosingStep.APPLICATION, ClosingStep.DECISION);
    }

    private static List<String> names(List<ClosingStage> stages) {
        return stages.stream().map(ClosingStage::name).toList();
    }
}
