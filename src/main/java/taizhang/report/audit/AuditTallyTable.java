package taizhang.report.audit;

import java.util.List;

/**
 * What an audit found, by kind, as the data of a table.
 *
 * @param lines one for each kind, the gravest first
 */
public record AuditTallyTable(List<AuditTally> lines) {
    public AuditTallyTable {
        lines = List.copyOf(lines);
    }

    /** The place of a kind among all. */
    int placeOf(String kind) {
        return lines.stream().map(AuditTally::kind).toList().indexOf(kind);
    }
}
