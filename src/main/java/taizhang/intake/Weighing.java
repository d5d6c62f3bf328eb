package taizhang.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.CollectCode;
import taizhang.model.Category;
import taizhang.model.Ledger;

/**
 * Lays each cell of a return against what was sent out and what the books say now. A cell that was left as it was never
 * touches the books, nor does one left empty; what both changed is a clash.
 */
final class Weighing {
    private static final int SHOWN = 40;

    private final Ledger ledger;
    private final Map<String, String> changes = new LinkedHashMap<>();
    private final List<Complaint> clashes = new ArrayList<>();
    private final List<Complaint> notices = new ArrayList<>();

    private Weighing(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Weighs the cells of a return; those for new problems apart.
     *
     * @param base what was sent out, by key
     * @param books what the books say now
     * @param prefer whether the return wins where both changed
     */
    static Weighing of(
            Ledger ledger, FoundReturn found, Map<String, String> base, Map<String, String> books, boolean prefer) {
        Weighing weighing = new Weighing(ledger);
        found.answers().forEach((key, answer) -> {
            if (!key.startsWith("新问题.")) {
                weighing.weigh(key, answer, base.getOrDefault(key, ""), books.getOrDefault(key, ""), prefer);
            }
        });
        return weighing;
    }

    private void weigh(String key, Answer answer, String base, String now, boolean prefer) {
        String theirs = answer.text();
        if (theirs.isEmpty()) {
            if (!base.isEmpty() && !now.isEmpty()) {
                notices.add(Complaint.of(CollectCode.EMPTIED, answer.place()));
            }
        } else if (!isSame(key, theirs, now) && !isSame(key, theirs, base)) {
            if (now.isEmpty() || isSame(key, now, base) || prefer) {
                changes.put(key, theirs);
            } else {
                clashes.add(Complaint.of(CollectCode.BOTH_CHANGED, answer.place(), shown(now), shown(theirs)));
            }
        }
    }

    /** Whether two texts say the same in a cell. */
    boolean isSame(String key, String one, String other) {
        return plain(key, one).equals(plain(key, other));
    }

    private String plain(String key, String text) {
        String plain = text.replace("\r\n", "\n").strip();
        return key.endsWith("类别")
                ? ledger.categories().find(plain).map(Category::shortName).orElse(plain)
                : plain;
    }

    static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "……";
    }

    /** What is to be written, by key. */
    Map<String, String> changes() {
        return changes;
    }

    List<Complaint> clashes() {
        return clashes;
    }

    List<Complaint> notices() {
        return notices;
    }
}
