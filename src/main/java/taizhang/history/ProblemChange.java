package taizhang.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.load.WrittenProblem;

/**
 * What one commit did to one problem (沿革).
 *
 * @param number 编号
 * @param revision the commit
 * @param before the problem before it; empty if it appeared
 * @param after the problem after it; empty if it disappeared
 * @param facts fields that changed, apart from 经过
 * @param acts acts that changed
 */
public record ProblemChange(
        String number,
        Revision revision,
        Optional<ProblemVersion> before,
        Optional<ProblemVersion> after,
        List<FieldChange> facts,
        List<ActChange> acts) {
    public ProblemChange {
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
    }

    /** What lies between two versions of a problem; empty if they say the same in the same file. */
    public static Optional<ProblemChange> between(
            Revision revision, Optional<ProblemVersion> before, Optional<ProblemVersion> after) {
        return RecordDiff.between(revision, before, after);
    }

    /** Whether the problem was not in the books before. */
    public boolean isAppearance() {
        return before.isEmpty();
    }

    /** Whether the problem is not in the books any more. */
    public boolean isDisappearance() {
        return after.isEmpty();
    }

    /** The problem as it is now, or as it was last. */
    public WrittenProblem problem() {
        return version().text();
    }

    /** The file it stands in, or stood in last, relative to the data folder. */
    public String file() {
        return version().file();
    }

    /** All fields that changed, those of acts behind the others. */
    public List<FieldChange> fields() {
        List<FieldChange> all = new ArrayList<>(facts);
        acts.forEach(act -> all.addAll(act.fields()));
        return all;
    }

    private ProblemVersion version() {
        return after.orElseGet(before::orElseThrow);
    }
}
