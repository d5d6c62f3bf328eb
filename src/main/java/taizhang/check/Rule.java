package taizhang.check;

import taizhang.diagnostic.Diagnostics;

/** A demand on the whole ledger; its Javadoc is its specification. */
interface Rule {
    /** Adds a finding for each breach. */
    void check(LedgerView books, Diagnostics findings);
}
