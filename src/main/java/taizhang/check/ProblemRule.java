package taizhang.check;

import taizhang.diagnostic.Diagnostics;
import taizhang.lifecycle.Life;

/** A demand on each problem by itself. */
interface ProblemRule extends Rule {
    /** Adds a finding for each breach in one problem. */
    void check(Life life, LedgerView books, Diagnostics findings);

    @Override
    default void check(LedgerView books, Diagnostics findings) {
        books.lives().forEach(life -> check(life, books, findings));
    }
}
