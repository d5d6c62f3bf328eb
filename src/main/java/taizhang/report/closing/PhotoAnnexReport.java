package taizhang.report.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;

/**
 * The photos that prove closings (照片附页), of the same closings and in the same order as their forms (销号审批表).
 *
 * @param day what all papers of the day share
 * @param scope the town or a unit
 * @param head title, people and day
 * @param annexes of each closing that has photos
 */
public record PhotoAnnexReport(DayHead day, Scope scope, ReportHead head, List<PhotoAnnex> annexes) implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "照片附页";

    public PhotoAnnexReport {
        annexes = List.copyOf(annexes);
    }

    /** The annexes of a scope; empty when there is no photo, or the campaign wants none. */
    public static Optional<PhotoAnnexReport> of(Edition edition, Scope scope) {
        List<PhotoAnnex> annexes = new ArrayList<>();
        int number = 0;
        for (ClosingInHand closing : ClosingInHand.in(edition, scope)) {
            number++;
            PhotoAnnex.of(number, closing, edition).ifPresent(annexes::add);
        }
        return annexes.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhotoAnnexReport(edition.head(), scope, edition.headOf(PAPER, scope), annexes));
    }

    /** Why there is none. */
    public static Optional<String> whyNot(Edition edition) {
        return Optional.of(
                edition.ledger().campaign().papers().photos()
                        ? "待销号和" + edition.period().current() + "销号的问题，佐证里没有照片"
                        : "专项.yaml里写了“照片附页: 否”");
    }

    @Override
    public String paper() {
        return PAPER;
    }
}
