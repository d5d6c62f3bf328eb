package taizhang.report.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The gravest things an audit found, as the data of a table: as many as leave the sheet one page.
 *
 * @param lines the gravest kind first
 */
public record AuditMentionTable(List<AuditMention> lines) {
    /** Lines of text that everything else leaves on the page, when the title is one line and there are no notes. */
    private static final int ROOM = 22;

    /** Lines that a note, or the second line of a title, may take of them. */
    private static final int NOTE = 3;

    private static final int TITLE = 27;

    public AuditMentionTable {
        lines = List.copyOf(lines);
    }

    /**
     * The first that fit.
     *
     * @param byWeight all, in the order in which they should be named
     * @param kinds gives their order on the sheet
     * @param title of the sheet
     * @param notes how many are printed
     */
    static AuditMentionTable of(List<AuditMention> byWeight, AuditTallyTable kinds, String title, int notes) {
        int room = ROOM - NOTE * notes - NOTE * ((title.length() - 1) / TITLE);
        List<AuditMention> chosen = new ArrayList<>();
        int used = 0;
        for (AuditMention mention : byWeight) {
            used += mention.height();
            if (used > room) {
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
