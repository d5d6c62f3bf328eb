package taizhang.audit;

import taizhang.model.Act;
import taizhang.model.Problem;

/** Acts of problems as items. */
final class ActItems {
    private ActItems() {}

    /** The item of an act. */
    static SealedItem of(Problem problem, Act act) {
        return SealedItem.of(
                problem.id().text(), label(act), act.head().origin().said());
    }

    /** What an act is called: 经过 2017-05-19 核实. */
    static String label(Act act) {
        return "经过 " + act.date() + " " + act.label();
    }
}
