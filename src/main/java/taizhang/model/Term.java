package taizhang.model;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param first first day, included
 * @param last last day, included
 */
public record Term(LocalDate first, LocalDate last) {
    public Term {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a term ends before it begins: " + first + " " + last);
        }
    }

    /** Whether the day lies in the term. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
