package taizhang.report.publish;

import java.util.List;
import taizhang.lifecycle.ProblemState;
import taizhang.model.PublicScope;
import taizhang.model.Publication;
import taizhang.report.day.Edition;
import taizhang.report.day.Scope;
import taizhang.statistics.Standing;

/**
 * Which problems are made public: those of the 范围 that somebody wrote a 公示摘要 for.
 *
 * @param listed those, in the order of papers
 * @param silent those of the 范围 that have none, and so stay out
 */
public record PublicLines(List<Standing> listed, List<Standing> silent) {
    public PublicLines {
        listed = List.copyOf(listed);
        silent = List.copyOf(silent);
    }

    /**
     * The problems of a publication on a day.
     *
     * @param within what its 范围 picks
     */
    public static PublicLines of(Edition edition, Publication publication, Scope within) {
        List<Standing> inScope = edition.problems().in(within).stream()
                .filter(standing -> isIn(publication.scope(), standing.state()))
                .toList();
        return new PublicLines(
                inScope.stream().filter(PublicLines::isWritten).toList(),
                inScope.stream().filter(standing -> !isWritten(standing)).toList());
    }

    private static boolean isWritten(Standing standing) {
        return standing.state().facts().wording().published().isPresent();
    }

    private static boolean isIn(PublicScope scope, ProblemState state) {
        return switch (state.status()) {
            case UNVERIFIED, UNFOUNDED, TRANSFERRED -> false;
            case CLOSED -> scope != PublicScope.OPEN;
            case RECTIFYING, COMPLETED, PENDING_CLOSURE -> scope != PublicScope.CLOSED;
        };
    }
}
