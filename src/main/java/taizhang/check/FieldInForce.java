package taizhang.check;

import taizhang.diagnostic.SourceSpan;
import taizhang.model.FactsRevision;
import taizhang.model.Problem;

/** Where the value of a field that is in force in the end was written: in the record, or in the 现 of a 更正. */
final class FieldInForce {
    private FieldInForce() {}

    /** The place of a field of a problem, by its full key path, e.g. 整改.时限. */
    static SourceSpan placeOf(Problem problem, String field) {
        SourceSpan place = problem.origin().at(field);
        for (FactsRevision revision : problem.revisions()) {
            if (revision.correction().field().equals(field)) {
                place = revision.correction().head().origin().at("现");
            }
        }
        return place;
    }
}
