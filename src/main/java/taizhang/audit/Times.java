package taizhang.audit;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of commits as printed, with the zone in which they were written. */
final class Times {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xx", Locale.ROOT);

    private Times() {}

    static String text(OffsetDateTime time) {
        return FORM.format(time);
    }
}
