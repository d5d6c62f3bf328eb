package taizhang.edit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Optional;
import taizhang.model.Gaps;

/**
 * Opens period files (开周).
 *
 * @param ledger the ledger as it stands
 */
public record PeriodOpener(OpenLedger ledger) {
    /** What must be mended before a period can be planned: who the units are and which periods there are. */
    public Optional<Proposal.Refused> obstacle() {
        return ledger.obstacle(Gaps.Part.CAMPAIGN, Gaps.Part.UNITS, Gaps.Part.CATEGORIES, Gaps.Part.PERIODS);
    }

    /** The file of a period, relative to the data folder. */
    public static String pathOf(PeriodPlan plan) {
        return "周报/" + plan.term().last() + ".yaml";
    }

    /**
     * The new file of a period with every unit and its open problems; all units in it are 未报.
     *
     * @throws FileAlreadyExistsException there is such a file; it is never overwritten
     * @throws IOException a file cannot be read
     */
    public Proposal open(PeriodPlan plan) throws IOException {
        String path = pathOf(plan);
        if (ledger.has(path)) {
            throw new FileAlreadyExistsException(ledger.shown(path));
        }
        Insertion lines = new Insertion(0, new PeriodText(ledger.ledger(), plan).lines(), Optional.empty());
        Addition change = new Addition(path, Optional.empty(), FileText.empty().with(lines), lines);
        return new Trial(ledger).of(change, Optional.empty());
    }

    /** How many open problems a period's file lists. */
    public int problemsIn(PeriodPlan plan) {
        return new PeriodText(ledger.ledger(), plan).problems();
    }
}
