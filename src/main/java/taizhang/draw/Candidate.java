package taizhang.draw;

import java.util.Optional;
import taizhang.model.ProblemId;
import taizhang.model.UnitId;

/**
 * Somebody or something that may be drawn.
 *
 * @param unit the unit that would be checked: whose zero report it is, or to which the problem belongs on the day
 * @param problem the problem, for an unfounded or closed one
 * @param turns how often it was drawn before, in this pool
 */
public record Candidate(UnitId unit, Optional<ProblemId> problem, int turns) {
    /** What it is called in the list: the problem's number, or the unit. */
    public String name() {
        return problem.map(ProblemId::text).orElse(unit.name());
    }
}
