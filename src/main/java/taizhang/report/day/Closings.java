package taizhang.report.day;

import java.util.List;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.ProblemStatus;
import taizhang.statistics.Standing;

/** How far a problem went towards being closed (销号), in this round and in earlier ones. */
public final class Closings {
    private Closings() {}

    /** Whether it is closed, or waits for it. */
    public static boolean isInClosing(Standing standing) {
        return standing.status() == ProblemStatus.CLOSED || standing.status() == ProblemStatus.PENDING_CLOSURE;
    }

    /** The acts that brought back what was closed, in their order. */
    public static List<Step> earlier(Standing standing) {
        return standing.life().stepsUpTo(standing.day()).stream()
                .filter(step -> step.act() instanceof Act.Recurrence)
                .filter(step -> step.before().status() == ProblemStatus.CLOSED)
                .toList();
    }
}
