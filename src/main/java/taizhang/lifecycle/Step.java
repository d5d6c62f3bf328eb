package taizhang.lifecycle;

import java.util.List;
import taizhang.model.Act;
import taizhang.model.ProblemStatus;

/**
 * One act and what it did.
 *
 * @param act the act
 * @param before how the problem stood
 * @param after how it stands; an unlawful act in a living problem is taken as meant, so that one slip does not make all
 *     later acts unlawful
 * @param breaches why it was not lawful; empty if it was
 */
public record Step(Act act, ProblemState before, ProblemState after, List<Breach> breaches) {
    public Step {
        breaches = List.copyOf(breaches);
    }

    /** Whether it is the step of the chain that closed the problem (销号). */
    public boolean closes() {
        return act instanceof Act.ClosingAct
                && before.status() != ProblemStatus.CLOSED
                && after.status() == ProblemStatus.CLOSED;
    }
}
