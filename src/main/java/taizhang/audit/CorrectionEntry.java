package taizhang.audit;

import java.util.Optional;
import taizhang.history.Revision;
import taizhang.model.Act;
import taizhang.model.ProblemId;

/**
 * A lawful change of the books (更正): told, and no finding.
 *
 * @param problem the problem
 * @param correction the act
 * @param by the commit that entered it, where known
 */
public record CorrectionEntry(ProblemId problem, Act.Correction correction, Optional<Revision> by) {}
