package taizhang.report.day;

import java.util.List;
import taizhang.lifecycle.Step;
import taizhang.model.Act;
import taizhang.model.ProblemStatus;
import taizhang.statistics.Standing;

/** How often a problem was closed (销号) and came back. */
public final class Closings {
    private Closings() {}

    /** The acts that brought back what was closed, in their order. */
    public static List<Step> earlier(Standing standing) {
        return standing.life().stepsUpTo(standing.day()).stream()
                .filter(step -> step.act() instanceof Act.Recurrence)
                .filter(step -> step.before().status() == ProblemStatus.CLOSED)
                .toList();
    }
}
