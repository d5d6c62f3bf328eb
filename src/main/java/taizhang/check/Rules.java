package taizhang.check;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntPredicate;
import taizhang.diagnostic.Diagnostic;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.model.Gaps;
import taizhang.model.Ledger;

/**
 * All rules, in one list. Each is run on every record that read cleanly, even when others did not.
 *
 * @param all the rules in the order they are run; the order of findings does not depend on it
 */
public record Rules(List<Rule> all) {
    /** Every rule there is, for papers that are printed with the fonts of the program alone. */
    public static Rules standard() {
        return standard(character -> false);
    }

    /**
     * Every rule there is.
     *
     * @param office whether the fonts of the office have a character; asked only where the program's own do not
     */
    public static Rules standard(IntPredicate office) {
        return new Rules(List.of(
                new UniqueNumbers(),
                new CampaignInOrder(),
                new PeriodsTile(),
                new ReturnsComplete(),
                new ReturnsTell(),
                new ReturnsKnowProblems(),
                new OversightKnowsProblems(),
                new PoliciesKnowProblems(),
                new TypedTextsKnown(),
                new SelectionsInOrder(),
                new SpotChecksInOrder(),
                new SpotChecksFollowedUp(),
                new DocumentsInOrder(),
                new DatesAfterFinding(),
                new ActsWithinCampaign(),
                new ClosingDatesInOrder(),
                new LawfulActs(),
                new BooksOpenedOnce(),
                new LimitsWithinCampaign(),
                new MeasuresComplete(),
                new NothingOwed(),
                new ClosingSeparated(),
                new ReturnsFollow(),
                new UnitsOfPeople(),
                new ExtensionsAnswered(),
                new DecisionsSigned(),
                new CorrectionsChange(),
                new ReasonsGiven(),
                new VerifiedInTime(),
                new ReassignedInTime(),
                new NoticeLongEnough(),
                new ProgressAgreesWithStatus(),
                new ProgressNotRepeated(),
                new ProgressNotCopied(),
                new ProblemsMove(),
                new UnitsReport(),
                new NothingTwice(),
                new TextsSaySomething(),
                new FiledOnce(),
                new MoneyComesBack(),
                new FiguresPlausible(),
                new DamagedFigures(),
                new TextPrints(office),
                new RecordsFit(),
                new OfficialText(),
                new PrivateNumbers()));
    }

    /**
     * Checks a ledger, by all processors.
     *
     * @param ledger every record that read cleanly
     * @param gaps what was written but did not read
     * @param sources the files as read
     * @return all findings in printing order
     */
    public List<Diagnostic> check(Ledger ledger, Gaps gaps, List<SourceFile> sources) {
        LedgerView books = LedgerView.of(ledger, Unread.of(ledger, gaps, sources), sources);
        List<ForkJoinTask<Diagnostics>> runs = all.stream()
                .map(rule -> ForkJoinTask.adapt(() -> checked(rule, books)))
                .toList();
        Diagnostics findings = new Diagnostics();
        ForkJoinTask.invokeAll(runs).forEach(run -> findings.addAll(run.join().all()));
        return findings.sorted();
    }

    private static Diagnostics checked(Rule rule, LedgerView books) {
        Diagnostics findings = new Diagnostics();
        rule.check(books, findings);
        return findings;
    }
}
