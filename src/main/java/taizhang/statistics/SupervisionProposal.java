package taizhang.statistics;

import java.util.List;
import java.util.Optional;
import taizhang.model.SupervisionNotice;

/**
 * A problem that calls for a notice (督办建议).
 *
 * @param standing how it stands
 * @param causes why, the most pressing first; never empty
 * @param returns how often it was sent back in this round
 * @param standstill for how many periods it has been standing still
 * @param latest the latest notice of this round; empty if there was none
 */
public record SupervisionProposal(
        Standing standing,
        List<SupervisionCause> causes,
        int returns,
        int standstill,
        Optional<SupervisionNotice> latest) {
    public SupervisionProposal {
        causes = List.copyOf(causes);
        if (causes.isEmpty()) {
            throw new IllegalArgumentException("a proposal needs a cause");
        }
    }

    /** Whether a notice of this round still runs, or waits for its reply: another would press twice. */
    public boolean isUnderNotice() {
        return latest.map(notice -> NoticeStanding.of(notice, standing.day()))
                .filter(notice -> notice.reply().isEmpty() || !notice.isPastDeadline())
                .isPresent();
    }
}
