package taizhang.draw;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import taizhang.model.Ledger;
import taizhang.model.ProblemId;
import taizhang.model.SpotCheck;
import taizhang.model.SpotCheckKind;
import taizhang.model.SpotCheckTarget;
import taizhang.model.UnitId;

/**
 * Who was drawn before, from 抽查.yaml.
 *
 * @param targets what was drawn before
 */
record EarlierTurns(List<SpotCheckTarget> targets) {
    /**
     * The draws recorded before this one: those of earlier days, and of its own day those that stand above it in the file.
     * So a draw that was recorded meanwhile comes out the same when it is done again.
     */
    static EarlierTurns before(Ledger ledger, LocalDate day, Seed seed) {
        return new EarlierTurns(ledger.oversight().spotChecks().stream()
                .filter(check -> !check.date().isAfter(day))
                .sorted(Comparator.comparing(SpotCheck::date))
                .takeWhile(check -> !isThis(check, day, seed))
                .flatMap(check -> check.targets().stream())
                .toList());
    }

    private static boolean isThis(SpotCheck check, LocalDate day, Seed seed) {
        return check.date().equals(day) && check.seed().flatMap(Seed::parse).equals(Optional.of(seed));
    }

    int ofUnit(UnitId unit) {
        return (int) targets.stream()
                .filter(target -> target.kind() == SpotCheckKind.ZERO_REPORT)
                .filter(target -> target.unit().equals(unit))
                .count();
    }

    int ofProblem(SpotCheckKind kind, ProblemId problem) {
        return (int) targets.stream()
                .filter(target -> target.kind() == kind)
                .filter(target -> target.problem().equals(Optional.of(problem)))
                .count();
    }
}
