package taizhang.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file that came from a unit and was taken into the books (收到); the file itself stays out of the books.
 *
 * @param file its name
 * @param unit the unit whose return it held
 * @param digest SHA-256 of its bytes, 64 hex digits (摘要)
 * @param day when it was received, as typed
 * @param entered a digest of what the books said of the unit's return after it was taken in (记入): as long as that is so, nobody
 *     has changed it since
 * @param rows the number that each row for a new problem was given, by the row's id (新问题)
 * @param origin where it was written
 */
public record Receipt(
        String file,
        UnitId unit,
        String digest,
        Optional<LocalDate> day,
        Optional<String> entered,
        Map<String, ProblemId> rows,
        Origin origin) {
    public Receipt {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
}
