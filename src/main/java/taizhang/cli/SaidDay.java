package taizhang.cli;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import taizhang.model.Term;

/** A day as people say it, without the year: 8月21日, 8-21, 8.21. */
final class SaidDay {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})[日号]?");

    private SaidDay() {}

    /** The one day of a campaign that is called so; empty if none is, or more than one. */
    static Optional<LocalDate> in(Term campaign, String said) {
        Matcher parts = DAY.matcher(Normalizer.normalize(said, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(parts.group(1));
        int day = Integer.parseInt(parts.group(2));
        List<LocalDate> days = IntStream.rangeClosed(
                        campaign.first().getYear(), campaign.last().getYear())
                .boxed()
                .flatMap(year -> dayOf(year, month, day))
                .filter(campaign::contains)
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private static Stream<LocalDate> dayOf(int year, int month, int day) {
        try {
            return Stream.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Stream.empty();
        }
    }
}
