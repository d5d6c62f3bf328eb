package taizhang.edit;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a record needs, in the order in which it is asked for.
 *
 * @param fields the things it asks for
 */
public record Form(List<FormField> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    /** What is still missing. */
    public List<FormField> missing(Map<String, String> answers) {
        return fields.stream()
                .filter(field -> isOpen(field, answers))
                .filter(field -> field.needed().test(answers))
                .toList();
    }

    /** Whether a field was not answered. */
    public static boolean isOpen(FormField field, Map<String, String> answers) {
        return answers.getOrDefault(field.key(), "").isBlank();
    }

    /** The condition that a field was answered with one of some words. */
    static Predicate<Map<String, String>> is(String key, List<String> words) {
        return answers -> words.contains(answers.getOrDefault(key, ""));
    }
}
