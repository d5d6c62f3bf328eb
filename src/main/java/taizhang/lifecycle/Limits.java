package taizhang.lifecycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The limit (整改时限) of a round.
 *
 * @param first the limit first set
 * @param current the limit in force; only a 批准延期 moves it
 * @param extensions how many extensions were granted in this round
 */
public record Limits(Optional<LocalDate> first, Optional<LocalDate> current, int extensions) {
    /** A limit as first set. */
    static Limits of(Optional<LocalDate> deadline) {
        return new Limits(deadline, deadline, 0);
    }

    Limits extendedTo(LocalDate day) {
        return new Limits(first, Optional.of(day), extensions + 1);
    }

    /** The first limit corrected; an extension granted beyond it stays in force. */
    Limits correctedTo(Optional<LocalDate> deadline) {
        boolean beyond =
                deadline.isEmpty() || current.isEmpty() || deadline.get().isAfter(current.get());
        return extensions == 0 ? of(deadline) : new Limits(deadline, beyond ? deadline : current, extensions);
    }

    /** Whether an extension is in force (延期). */
    public boolean isExtended() {
        return extensions > 0;
    }
}
