package taizhang.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.ProblemId;
import taizhang.model.Receipt;
import taizhang.model.Unit;
import taizhang.model.UnitReturn;

/**
 * Which file that came a record of the books was taken from (来表): what 收到 says of a problem's registration, of its progress
 * and of a unit's return. Records that were typed came from no file and have no line.
 *
 * @param ledger the books
 */
public record CameFrom(Ledger ledger) {
    private static final int SHORT = 12;

    /** The files a problem came from: that of its registration, then those of its progress, oldest first. */
    public List<String> ofProblem(ProblemId problem) {
        List<String> lines = new ArrayList<>();
        for (Period period : ledger.periods()) {
            for (Receipt receipt : period.received()) {
                for (Map.Entry<String, ProblemId> row : receipt.rows().entrySet()) {
                    if (row.getValue().equals(problem)) {
                        lines.add("登记：" + file(receipt) + "，“新问题”" + row.getKey() + "行");
                    }
                }
            }
        }
        for (Period period : ledger.periods()) {
            for (UnitReturn one : period.returns()) {
                if (one.progress().stream()
                        .anyMatch(progress -> progress.problem().equals(problem))) {
                    files(period, one).forEach(file -> lines.add("第" + period.number() + "期进展：" + file));
                }
            }
        }
        return lines;
    }

    /** The files a unit's return came from, in the order in which they were taken in. */
    public List<String> ofReturn(Period period, Unit unit) {
        return period.returns().stream()
                .filter(one -> one.unit().equals(unit.id()))
                .flatMap(one -> files(period, one).stream())
                .toList();
    }

    /** The files of what a finding is about: 石门-004, or 2017-08-25 石门村. */
    public List<String> ofSubject(String subject) {
        return ProblemId.parse(subject)
                .map(this::ofProblem)
                .orElseGet(() -> ledger.periods().stream()
                        .filter(period -> subject.startsWith(period.end() + " "))
                        .flatMap(period -> ledger
                                .units()
                                .find(subject.substring(subject.indexOf(' ') + 1))
                                .flatMap(ledger.units()::unit)
                                .map(unit -> ofReturn(period, unit))
                                .orElse(List.of())
                                .stream())
                        .toList());
    }

    private List<String> files(Period period, UnitReturn one) {
        List<Receipt> receipts = period.received().stream()
                .filter(receipt -> receipt.unit().equals(one.unit()))
                .toList();
        List<String> files = new ArrayList<>();
        for (Receipt receipt : receipts) {
            boolean last = receipt.equals(receipts.getLast());
            String entered = Writing.entered(ledger, period, one.unit());
            boolean changed = last && !receipt.entered().filter(entered::equals).isPresent();
            files.add(file(receipt) + (last ? "" : "（后来又收了改过的）") + (changed ? "（收过以后账上又改过）" : ""));
        }
        return files;
    }

    private static String file(Receipt receipt) {
        String digest = receipt.digest();
        return receipt.file() + "，SHA-256 " + digest.substring(0, Math.min(SHORT, digest.length()))
                + receipt.day().map(CameFrom::day).orElse("，没有记收到日期") + "（"
                + receipt.origin().span().place() + "）";
    }

    private static String day(LocalDate day) {
        return "，" + day + " 收到";
    }
}
