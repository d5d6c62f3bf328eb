package taizhang.intake.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.edit.Draft;
import taizhang.model.ProblemStatus;
import taizhang.model.UnitId;

/**
 * A problem of the older ledger as it is to be registered.
 *
 * @param home 归属单位; empty: not known yet
 * @param oldNumber its number there
 * @param record its record without 编号
 * @param status what the older ledger states; empty: nothing, or a word nobody knows
 * @param cells each of its cells with its meaning, for the proof
 * @param lacks what must still be said before it can be registered
 * @param notices what the clerk should look at, with the cell
 */
record Taken(
        Optional<UnitId> home,
        Optional<String> oldNumber,
        Draft.Group record,
        Optional<ProblemStatus> status,
        Map<Entry.Said, Meaning> cells,
        List<String> lacks,
        List<String> notices) {}
