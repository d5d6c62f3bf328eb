package taizhang.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import taizhang.diagnostic.CollectCode;
import taizhang.model.Ledger;
import taizhang.model.Period;
import taizhang.model.Receipt;
import taizhang.model.Unit;

/**
 * Sorts what came: one return for each unit; the rest gets its line in the table.
 *
 * @param returns the return to be looked at, by unit in the order of 单位.yaml
 * @param lines of the files that are not
 * @param seen the units of which something came
 */
record Sorting(Map<Unit, FoundReturn> returns, List<Collection.Line> lines, Set<Unit> seen) {
    private static final int DIFFERENCES = 4;

    static Sorting of(Ledger ledger, Period period, List<Incoming> files) {
        ReturnFile reader = new ReturnFile(ledger, period);
        Sorting sorting = new Sorting(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashSet<>());
        Map<Unit, List<FoundReturn>> found = new LinkedHashMap<>();
        for (Incoming file :
                files.stream().sorted(Comparator.comparing(Incoming::name)).toList()) {
            ReturnFile.Result result = reader.read(file.name(), file.bytes());
            result.why()
                    .ifPresent(why ->
                            sorting.lines.add(new Collection.Line(Verdict.UNKNOWN, "", file.name(), why.line())));
            result.returns()
                    .forEach(one -> found.computeIfAbsent(one.unit(), unit -> new ArrayList<>())
                            .add(one));
        }
        ledger.units().units().stream()
                .filter(found::containsKey)
                .forEach(unit -> sorting.unit(unit, found.getOrDefault(unit, List.of()), ledger, period));
        return sorting;
    }

    private void unit(Unit unit, List<FoundReturn> all, Ledger ledger, Period period) {
        List<FoundReturn> left = new ArrayList<>();
        for (FoundReturn one : all) {
            if (!one.end().equals(period.end().toString())) {
                line(
                        Verdict.OTHER_PERIOD,
                        one,
                        Complaint.of(CollectCode.OTHER_PERIOD, "", one.end(), period.end())
                                .line());
                continue;
            }
            seen.add(unit);
            boolean taken = period.received().stream()
                    .anyMatch(receipt -> receipt.digest().equals(one.digest())
                            && receipt.unit().equals(unit.id())
                            && isRegistered(ledger, receipt));
            if (taken) {
                line(Verdict.DUPLICATE, one, "这个文件已经收过");
            } else if (left.stream().anyMatch(other -> other.filled().equals(one.filled()))) {
                line(Verdict.DUPLICATE, one, "和另一份内容一样");
            } else {
                left.add(one);
            }
        }
        if (left.size() == 1) {
            returns.put(unit, left.getFirst());
        } else if (left.size() > 1) {
            String where = differences(left.get(0), left.get(1));
            left.forEach(one -> line(
                    Verdict.DIFFERENT,
                    one,
                    Complaint.of(CollectCode.TWO_RETURNS, "", where).line()));
        }
    }

    /** Whether all its new problems are in the books; if the books were torn some are not, and are taken in again. */
    private static boolean isRegistered(Ledger ledger, Receipt receipt) {
        return receipt.rows().values().stream()
                .allMatch(id -> ledger.problems().stream()
                        .anyMatch(problem -> problem.id().equals(id)));
    }

    private void line(Verdict verdict, FoundReturn one, String note) {
        lines.add(new Collection.Line(verdict, one.unit().shortName(), one.file(), note));
    }

    private static String differences(FoundReturn one, FoundReturn other) {
        Set<String> keys = new TreeSet<>(one.filled().keySet());
        keys.addAll(other.filled().keySet());
        List<String> differ = keys.stream()
                .filter(key -> !one.filled()
                        .getOrDefault(key, "")
                        .equals(other.filled().getOrDefault(key, "")))
                .toList();
        String some = differ.stream().limit(DIFFERENCES).collect(Collectors.joining("、"));
        return some + (differ.size() > DIFFERENCES ? "等" + differ.size() + "处" : "");
    }
}
