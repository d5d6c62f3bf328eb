package taizhang.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a problem came from (问题来源).
 *
 * @param label the Chinese word, as written in the ledger and printed
 * @param kind which of the four it is to the rules
 */
public record ProblemSource(String label, SourceKind kind) {
    /** Those of a campaign that says nothing of them. */
    public static final List<ProblemSource> USUAL = Stream.of(SourceKind.values())
            .map(kind -> new ProblemSource(kind.label(), kind))
            .toList();
}
