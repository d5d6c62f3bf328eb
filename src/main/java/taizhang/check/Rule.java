package taizhang.check;

import taizhang.diagnostic.Diagnostics;

/** A demand on the whole ledger; its Javadoc is its specification. */
interface Rule {
    /** Adds a finding for each breach. */
    void check(Books books, Diagnostics findings);
}
