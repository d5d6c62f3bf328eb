package taizhang.report.ledger;

import java.util.List;
import taizhang.report.day.LedgerFigures;
import taizhang.report.day.LedgerRow;

/**
 * Lines that belong together.
 *
 * @param name what a caption calls them, e.g. 上庄村
 * @param kind whose they are
 * @param rows the lines in order
 * @param figures figures over them; joint problems are counted at their home unit, so figures of a joint group only say
 *     how many are listed
 */
public record LedgerGroup(String name, Kind kind, List<LedgerRow> rows, LedgerFigures figures) {
    /** Whose problems. */
    public enum Kind {
        /** The only group of its paper; needs no caption. */
        WHOLE,
        /** One unit in the town's ledger. */
        UNIT,
        /** Problems of other units that this unit helps with (协办); they stand below the total. */
        JOINT
    }

    public LedgerGroup {
        rows = List.copyOf(rows);
    }
}
