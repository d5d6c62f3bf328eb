package taizhang.report.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.lifecycle.ProblemState;
import taizhang.lifecycle.Step;
import taizhang.model.ProblemStatus;
import taizhang.report.day.Closings;
import taizhang.report.day.Edition;
import taizhang.report.day.EvidencePhoto;
import taizhang.report.day.Scope;
import taizhang.statistics.Standing;

/**
 * A closing that forms are printed of, decided or applied for.
 *
 * @param standing the problem
 * @param recurrence the act that brought it back since; empty for the present round
 */
record ClosingInHand(Standing standing, Optional<Step> recurrence) {
    /** Those of a scope: of the town 待销号 and closed in 本期, of a unit all; in the order of 单位.yaml, numbers and rounds. */
    static List<ClosingInHand> in(Edition edition, Scope scope) {
        List<ClosingInHand> found = new ArrayList<>();
        for (Standing standing : edition.problems().in(scope)) {
            for (Step recurrence : Closings.earlier(standing)) {
                found.add(new ClosingInHand(standing, Optional.of(recurrence)));
            }
            if (standing.status().isInClosing()) {
                found.add(new ClosingInHand(standing, Optional.empty()));
            }
        }
        found.removeIf(closing -> !closing.isWanted(edition, scope));
        return found;
    }

    private boolean isWanted(Edition edition, Scope scope) {
        if (state().isClosedByOpening()) {
            return false;
        }
        Optional<LocalDate> closed = state().closedOn();
        return !(scope instanceof Scope.Town)
                || state().status() == ProblemStatus.PENDING_CLOSURE
                || closed.filter(edition::isInPeriod).isPresent();
    }

    /** How it stands, or stood when it came back. */
    ProblemState state() {
        return recurrence.map(Step::before).orElseGet(standing::state);
    }

    /** The photos among the 佐证 of all acts of its round, each once; that which brought the problem back begins a round. */
    List<EvidencePhoto> photos(Edition edition) {
        Map<String, EvidencePhoto> found = new LinkedHashMap<>();
        if (edition.ledger().campaign().papers().photos()) {
            standing.life().stepsUpTo(standing.day()).stream()
                    .filter(step -> step.after().round() == state().round())
                    .flatMap(step -> step.act().head().evidence().stream())
                    .flatMap(word -> edition.photos().of(word).stream())
                    // a copy in the same folder is found by itself too: the original stands for both
                    .forEach(photo -> found.merge(photo.shown(), photo, (one, other) -> other.hasCopy() ? other : one));
        }
        return List.copyOf(found.values());
    }
}
