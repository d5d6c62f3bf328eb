package taizhang.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What was written in a ledger's files but could not be read (缺漏). It has been reported; rules look here before they
 * report something as missing, so that one slip never causes ten findings.
 *
 * @param problems numbers of problems that did not read
 * @param parts parts of which something did not read; for {@link Part#PROBLEMS}: some number itself is unknown
 */
public record Gaps(Set<ProblemId> problems, Set<Part> parts) {
    /** Everything was read. */
    public static final Gaps NONE = new Gaps(Set.of(), Set.of());

    /** A part of the ledger. */
    public enum Part {
        CAMPAIGN,
        UNITS,
        CATEGORIES,
        POLICIES,
        PROBLEMS,
        PERIODS,
        NOTICES,
        SPOT_CHECKS,
        CIRCULARS
    }

    public Gaps {
        problems = Collections.unmodifiableSet(new LinkedHashSet<>(problems));
        parts = Collections.unmodifiableSet(new LinkedHashSet<>(parts));
    }

    /** Whether all of a part was read. */
    public boolean isWhole(Part part) {
        return !parts.contains(part);
    }

    /** Whether a problem of this number may have been written, though the ledger does not hold it. */
    public boolean mayHold(ProblemId id) {
        return problems.contains(id) || parts.contains(Part.PROBLEMS);
    }
}
