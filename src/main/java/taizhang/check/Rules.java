package taizhang.check;

import java.util.List;
import java.util.Set;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.model.Ledger;

/**
 * All rules, in one list. Each is run on every record that read cleanly, even when others did not.
 *
 * @param all the rules in the order they are run; the order of findings does not depend on it
 */
public record Rules(List<Rule> all) {
    /** Every rule there is. */
    public static Rules standard() {
        return new Rules(List.of(
                new UniqueNumbers(),
                new CampaignInOrder(),
                new PeriodsTile(),
                new ReturnsComplete(),
                new ReturnsKnowProblems(),
                new OversightKnowsProblems(),
                new DocumentsInOrder(),
                new DatesAfterFinding(),
                new ActsWithinCampaign(),
                new ClosingDatesInOrder(),
                new LawfulActs(),
                new LimitsWithinCampaign(),
                new MeasuresComplete(),
                new ClosingSeparated(),
                new ReasonsGiven(),
                new VerifiedInTime(),
                new ReassignedInTime(),
                new NoticeLongEnough(),
                new ProgressAgreesWithStatus(),
                new OfficialText(),
                new PrivateNumbers()));
    }

    /**
     * Checks a ledger.
     *
     * @param ledger every record that read cleanly
     * @param numbersSeen every problem number written, also of records that did not read
     * @param sources the files as read
     * @return all findings in printing order
     */
    public List<Diagnostic> check(Ledger ledger, Set<String> numbersSeen, List<SourceFile> sources) {
        Books books = Books.of(ledger, numbersSeen, sources);
        Diagnostics findings = new Diagnostics();
        all.forEach(rule -> rule.check(books, findings));
        return findings.sorted();
    }
}
