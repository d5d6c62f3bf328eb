package taizhang.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.intake.form.Stamp;
import taizhang.model.Unit;

/**
 * A unit's return found in a file.
 *
 * @param file the file's name
 * @param digest SHA-256 of its bytes
 * @param unit whose it is
 * @param end 截止 of its period; "" when the file does not say
 * @param stamp what the form says about itself, if it still does
 * @param answers its cells by key, also those left empty
 * @param faults what cannot be taken in
 * @param notices what the office should know
 */
public record FoundReturn(
        String file,
        String digest,
        Unit unit,
        String end,
        Optional<Stamp> stamp,
        Map<String, Answer> answers,
        List<Complaint> faults,
        List<Complaint> notices) {
    public FoundReturn {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        faults = List.copyOf(faults);
        notices = List.copyOf(notices);
    }

    /** What was filled in, by key, without what was left empty. */
    public Map<String, String> filled() {
        Map<String, String> filled = new LinkedHashMap<>();
        answers.forEach((key, answer) -> {
            if (!answer.text().isEmpty()) {
                filled.put(key, answer.text());
            }
        });
        return filled;
    }
}
