package taizhang.report.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.SupervisionNotice;
import taizhang.report.day.DayText;
import taizhang.report.day.Edition;
import taizhang.report.day.ProblemMention;
import taizhang.report.day.Sourced;
import taizhang.statistics.NoticeStanding;
import taizhang.statistics.ReportedProgress;
import taizhang.statistics.Standing;
import taizhang.statistics.SupervisionCause;
import taizhang.statistics.SupervisionProposal;

/**
 * One problem that calls for a notice, or is under one.
 *
 * @param mention the problem
 * @param cause 督办理由, e.g. 逾期23天；连续3期没有进展
 * @param progress the latest progress, with the end of its period
 * @param notice 文号 of the latest notice of this round
 * @param reply how that notice stands, e.g. 逾期未回复（9天）
 */
public record ProposalLine(
        ProblemMention mention,
        String cause,
        Optional<String> progress,
        Optional<String> notice,
        Optional<String> reply)
        implements Sourced {
    static ProposalLine of(int number, SupervisionProposal proposal, Edition edition) {
        Standing standing = proposal.standing();
        ProblemMention mention = ProblemMention.of(number, standing, edition);
        return new ProposalLine(
                mention,
                causeOf(proposal, mention),
                standing.progress().flatMap(found -> textOf(found, standing)),
                proposal.latest().map(SupervisionNotice::number),
                proposal.latest().map(notice -> stateOf(NoticeStanding.of(notice, standing.day()))));
    }

    private static String causeOf(SupervisionProposal proposal, ProblemMention mention) {
        List<String> causes = new ArrayList<>();
        for (SupervisionCause cause : proposal.causes()) {
            causes.add(
                    switch (cause) {
                        case OVERDUE -> "逾期" + proposal.standing().overdueDays() + "天";
                        case RETURNED_TWICE -> "本轮退回" + proposal.returns() + "次";
                        case STANDING_STILL -> "连续" + proposal.standstill() + "期无进展";
                        case NEAR_DUE -> {
                            int left = mention.daysLeft().orElse(0);
                            yield left == 0 ? "临期，当日到期" : "临期，距时限" + left + "天";
                        }
                    });
        }
        return String.join("；", causes);
    }

    private static Optional<String> textOf(ReportedProgress found, Standing standing) {
        boolean outdated = standing.state()
                .handling()
                .recurrence()
                .filter(act -> found.period().end().isBefore(act.date()))
                .isPresent();
        return outdated
                ? Optional.empty()
                : Optional.of("（" + DayText.brief(found.period().end(), standing.day()) + "）"
                        + found.progress().text());
    }

    private static String stateOf(NoticeStanding notice) {
        int late = notice.daysLate();
        return notice.state().label() + (late == 0 ? "" : "（" + late + "天）");
    }

    @Override
    public SourceSpan source() {
        return mention.source();
    }
}
