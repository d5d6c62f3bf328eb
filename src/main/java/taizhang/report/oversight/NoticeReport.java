package taizhang.report.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taizhang.model.SupervisionNotice;
import taizhang.model.UnitId;
import taizhang.report.day.DayHead;
import taizhang.report.day.Edition;
import taizhang.report.day.Report;
import taizhang.report.day.ReportHead;
import taizhang.report.day.Scope;

/**
 * A notice that presses a unit (督办通知单), with the receipt to be signed (签收回执).
 *
 * @param day what all papers of the day share
 * @param scope the town, or the unit it is addressed to
 * @param head title, people and day
 * @param number 文号
 * @param date 日期
 * @param unit 主送单位, full name
 * @param items 督办事项
 * @param demand 办理要求
 * @param deadline 办结时限
 * @param signer 签发人
 */
public record NoticeReport(
        DayHead day,
        Scope scope,
        ReportHead head,
        String number,
        LocalDate date,
        String unit,
        List<NoticeItem> items,
        String demand,
        Optional<LocalDate> deadline,
        Optional<String> signer)
        implements Report {
    /** The name of the paper, of its template and of its files. */
    public static final String PAPER = "督办通知单";

    public NoticeReport {
        items = List.copyOf(items);
    }

    /** For the town the notices dated in 本期, for a unit all it was sent by the day. */
    public static List<Report> of(Edition edition, Scope scope) {
        List<Report> reports = new ArrayList<>();
        for (SupervisionNotice notice : edition.ledger().oversight().notices()) {
            boolean wanted = scope instanceof Scope.OfUnit of
                    ? isKnown(notice, of.unit().id(), edition)
                    : edition.isInPeriod(notice.date());
            if (wanted) {
                reports.add(of(notice, edition, scope));
            }
        }
        return reports;
    }

    private static boolean isKnown(SupervisionNotice notice, UnitId unit, Edition edition) {
        return notice.unit().equals(unit) && !notice.date().isAfter(edition.asOf());
    }

    /** The notices with one of these numbers, dated by the day of the edition, for the office's own file. */
    public static List<Report> numbered(Edition edition, List<String> numbers) {
        return edition.ledger().oversight().notices().stream()
                .filter(notice ->
                        numbers.contains(notice.number()) && !notice.date().isAfter(edition.asOf()))
                .map(notice -> (Report) of(notice, edition, new Scope.Town()))
                .toList();
    }

    private static NoticeReport of(SupervisionNotice notice, Edition edition, Scope scope) {
        return new NoticeReport(
                edition.head(),
                scope,
                edition.headOf(PAPER),
                notice.number(),
                notice.date(),
                notice.unit().name(),
                NoticeItem.of(notice, edition),
                notice.demand().text(),
                notice.demand().deadline(),
                notice.demand().signer());
    }

    /** What it is about, for its title: what the problem is, in few words; else what the problems concern. */
    public String matter() {
        return NoticeMatter.of(items);
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public String file() {
        return paper() + "-" + number;
    }
}
