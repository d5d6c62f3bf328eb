package taizhang.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as an office writes it (如“2017年底前”): often no more than a month, half a year or a year.
 *
 * @param first the first day that may be meant
 * @param last the last; by it the matter is judged
 * @param words how it is printed where it is more than a day, e.g. 2017年底前; empty for a plain day
 */
public record WrittenDay(LocalDate first, LocalDate last, Optional<String> words) {
    /** A plain day. */
    public static WrittenDay of(LocalDate day) {
        return new WrittenDay(day, day, Optional.empty());
    }

    /** The last day meant, but not after another day where that may be meant itself. */
    public LocalDate upTo(LocalDate day) {
        return last.isAfter(day) && !first.isAfter(day) ? day : last;
    }

    /** In the one form by which it is compared: the words, else the day. */
    public String text() {
        return words.orElse(last.toString());
    }
}
