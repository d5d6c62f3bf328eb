package taizhang.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.Unit;

/**
 * What becomes of one unit's return.
 *
 * @param unit the unit
 * @param found its return
 * @param verdict what becomes of it
 * @param changes what it changes in the books, by key
 * @param numbers the numbers that its new problems get, by the row's id
 * @param problems its new problems, by the row's id
 * @param complaints what has to be mended or decided
 * @param notices what the office should know
 */
public record UnitIntake(
        Unit unit,
        FoundReturn found,
        Verdict verdict,
        Map<String, String> changes,
        Map<String, String> numbers,
        Map<String, Map<String, String>> problems,
        List<Complaint> complaints,
        List<Complaint> notices) {
    public UnitIntake {
        changes = new LinkedHashMap<>(changes);
        numbers = new LinkedHashMap<>(numbers);
        problems = new LinkedHashMap<>(problems);
        complaints = List.copyOf(complaints);
        notices = List.copyOf(notices);
    }

    /** The same with what the rules of the books found. */
    UnitIntake with(List<Complaint> errors, List<Complaint> warnings) {
        List<Complaint> all = new ArrayList<>(complaints);
        all.addAll(errors);
        List<Complaint> told = new ArrayList<>(notices);
        told.addAll(warnings);
        return new UnitIntake(
                unit, found, errors.isEmpty() ? verdict : Verdict.FAULTY, changes, numbers, problems, all, told);
    }

    /** Where a value came from: the cell asked for it, else the nearest one. */
    public String placeOf(String key) {
        for (String part = key; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('.')))) {
            Optional<String> place = nearest(part);
            if (place.isPresent()) {
                return place.get();
            }
        }
        return nearest("报送").orElse("");
    }

    private Optional<String> nearest(String key) {
        return Optional.ofNullable(found.answers().get(key))
                .or(() -> found.answers().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(key + ".")
                                || entry.getKey().startsWith(key + "["))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .map(Answer::place);
    }
}
