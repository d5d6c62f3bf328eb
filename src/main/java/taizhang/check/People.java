package taizhang.check;

import java.util.List;
import java.util.Optional;
import taizhang.model.Officer;
import taizhang.model.UnitId;
import taizhang.model.Units;

/**
 * Who is who among the people of two acts. They are the same when their names are equal and their units are, or one unit
 * is not written.
 *
 * @param units the units they may belong to
 * @param home the unit of whoever applies without naming one
 */
record People(Units units, UnitId home) {
    /** Two people who should not have acted on the same matter. */
    record Match(Officer applicant, Officer other) {}

    /** The first applicant who took part in the other act himself, or had someone of his unit take part. */
    Optional<Match> match(List<Officer> applicants, List<Officer> others) {
        return applicants.stream()
                .flatMap(applicant -> others.stream()
                        .filter(other -> isOneSide(applicant, other))
                        .map(other -> new Match(applicant, other)))
                .findFirst();
    }

    /** The reporting unit someone belongs to; empty for the office, inspection groups and whoever names none. */
    Optional<UnitId> unitOf(Officer officer) {
        return officer.affiliation().flatMap(units::find);
    }

    private boolean isOneSide(Officer applicant, Officer other) {
        Optional<UnitId> own = applicant.affiliation().isPresent() ? unitOf(applicant) : Optional.of(home);
        boolean sameUnit = own.isPresent() && own.equals(unitOf(other));
        boolean unitOpen =
                applicant.affiliation().isEmpty() || other.affiliation().isEmpty();
        boolean sameWord = applicant.affiliation().equals(other.affiliation());
        return sameUnit || (applicant.name().equals(other.name()) && (unitOpen || sameWord));
    }
}
