package taizhang.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The limit set for a problem (时限), as written.
 *
 * @param day last day counted as in time; empty when none is named
 * @param words how it is printed where it is more than a day, e.g. 2017年底前并长期坚持, 待定（等上级批复）; empty for a plain day
 * @param undecided 时限待定: why no day is set yet
 * @param continuing whether the words say 长期坚持
 */
public record TimeLimit(
        Optional<LocalDate> day, Optional<String> words, Optional<String> undecided, boolean continuing) {
    /** No limit. */
    public static final TimeLimit NONE = new TimeLimit(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** A plain day. */
    public static TimeLimit of(LocalDate day) {
        return new TimeLimit(Optional.of(day), Optional.empty(), Optional.empty(), false);
    }

    /** Words that name no day. */
    public static TimeLimit ofWords(String words) {
        return new TimeLimit(Optional.empty(), Optional.of(words), Optional.empty(), false);
    }

    /** 待定, for a reason. */
    public static TimeLimit undecided(String reason) {
        return new TimeLimit(Optional.empty(), Optional.of("待定（" + reason + "）"), Optional.of(reason), false);
    }
}
