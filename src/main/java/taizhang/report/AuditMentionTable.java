package taizhang.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The gravest things an audit found, as the data of a table: as many as leave the sheet one page.
 *
 * @param lines the gravest kind first
 */
public record AuditMentionTable(List<AuditMention> lines) {
    /** Lines of text that are left on the page below everything else. */
    private static final int ROOM = 22;

    public AuditMentionTable {
        lines = List.copyOf(lines);
    }

    /**
     * The first that fit.
     *
     * @param byWeight all, in the order in which they should be named
     * @param kinds gives their order on the sheet
     */
    static AuditMentionTable of(List<AuditMention> byWeight, AuditTallyTable kinds) {
        List<AuditMention> chosen = new ArrayList<>();
        int used = 0;
        for (AuditMention mention : byWeight) {
            used += mention.lines();
            if (used > ROOM) {
                break;
            }
            chosen.add(mention);
        }
        chosen.sort(Comparator.comparingInt((AuditMention mention) -> kinds.placeOf(mention.kind())));
        List<AuditMention> numbered = new ArrayList<>();
        chosen.forEach(mention -> numbered.add(mention.numbered(numbered.size() + 1)));
        return new AuditMentionTable(numbered);
    }
}
