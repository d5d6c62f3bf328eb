package taizhang.report.day;

import java.util.ArrayList;
import java.util.List;
import taizhang.model.SpotCheck;
import taizhang.model.SpotCheckTarget;

/**
 * What spot checks of a period found (抽查情况).
 *
 * @param checked everything that was checked
 * @param inconsistent what did not agree with the report
 */
public record SpotCheckNews(List<SpotCheckLine> checked, List<SpotCheckLine> inconsistent) {
    public SpotCheckNews {
        checked = List.copyOf(checked);
        inconsistent = List.copyOf(inconsistent);
    }

    /** What was drawn in 本期. */
    public static SpotCheckNews of(Edition edition) {
        List<SpotCheckLine> lines = new ArrayList<>();
        for (SpotCheck check : edition.ledger().oversight().spotChecks()) {
            if (edition.isInPeriod(check.date())) {
                for (SpotCheckTarget target : check.targets()) {
                    lines.add(SpotCheckLine.of(lines.size() + 1, check, target, edition.names()));
                }
            }
        }
        return new SpotCheckNews(
                lines,
                lines.stream()
                        .filter(line -> line.result().equals(SpotCheckLine.INCONSISTENT))
                        .toList());
    }
}
