package taizhang.check;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.ReferenceCode;
import taizhang.model.Gaps;
import taizhang.model.Officer;
import taizhang.model.Period;
import taizhang.model.SpotCheck;
import taizhang.model.SpotCheckKind;
import taizhang.model.SpotCheckTarget;
import taizhang.model.UnitReturn;

/**
 * How a spot check is done:
 *
 * <ol>
 *   <li>what is checked as 零报告 is a zero report of that unit in that period (warning);
 *   <li>a result is that of two people (warning);
 *   <li>nobody checks his own unit.
 * </ol>
 */
final class SpotChecksInOrder implements Rule {
    @Override
    public void check(LedgerView books, Diagnostics findings) {
        for (SpotCheck check : books.ledger().oversight().spotChecks()) {
            for (SpotCheckTarget target : check.targets()) {
                zeroReport(books, target, findings);
                inspectors(books, target, findings);
            }
        }
    }

    private static void zeroReport(LedgerView books, SpotCheckTarget target, Diagnostics findings) {
        if (target.kind() != SpotCheckKind.ZERO_REPORT
                || target.period().isEmpty()
                || !books.unread().gaps().isWhole(Gaps.Part.PERIODS)) {
            return;
        }
        int number = target.period().getAsInt();
        Optional<UnitReturn> zero = books.ledger().periods().stream()
                .filter(period -> period.number() == number)
                .map(Period::returns)
                .flatMap(List::stream)
                .filter(unitReturn -> unitReturn.unit().equals(target.unit()))
                .filter(UnitReturn::zeroReport)
                .findFirst();
        if (zero.isEmpty()) {
            findings.report(
                    ReferenceCode.SPOT_CHECK_OF_NO_ZERO_REPORT,
                    target.origin().at("期号"),
                    target.unit().name(),
                    number);
        }
    }

    private static void inspectors(LedgerView books, SpotCheckTarget target, Diagnostics findings) {
        long people = target.inspectors().stream().distinct().count();
        if (target.result().isPresent() && people < 2) {
            findings.report(ReferenceCode.SPOT_CHECK_ALONE, target.origin().at("抽查人"), people);
        }
        People units = new People(books.ledger().units(), target.unit());
        for (Officer inspector : target.inspectors()) {
            if (units.unitOf(inspector).filter(target.unit()::equals).isPresent()) {
                findings.report(
                        ReferenceCode.SPOT_CHECK_BY_ITSELF, target.origin().at("抽查人"), inspector.label());
            }
        }
    }
}
