package taizhang.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import taizhang.load.Question;

/**
 * One thing a form asks for.
 *
 * @param key its key, with the path to it, e.g. 整改.时限
 * @param kind how it is answered
 * @param choices the words to choose from; empty for any text
 * @param accepted every word that will do, the choices among them
 * @param note how to write it; may be empty
 * @param asked whether it is asked for at all, after the answers so far
 * @param needed whether it must not be left open, after the answers so far
 * @param proposal what an empty answer stands for, after the answers so far; "" for nothing
 * @param fault what is wrong with an answer that is not empty, after the answers so far; empty if nothing is
 */
public record FormField(
        String key,
        Kind kind,
        List<String> choices,
        Set<String> accepted,
        String note,
        Predicate<Map<String, String>> asked,
        Predicate<Map<String, String>> needed,
        Function<Map<String, String>, String> proposal,
        BiFunction<String, Map<String, String>, Optional<String>> fault) {

    /** How a field is answered. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** A day. */
        DAY,
        /** A day, or as an office writes it: 2017年底前. */
        ROUGH_DAY,
        /** One of the choices. */
        CHOICE,
        /** Several lines, a thing each; or the name of a file that holds them. */
        LINES
    }

    public FormField {
        choices = List.copyOf(choices);
        accepted = Set.copyOf(accepted);
    }

    static FormField text(String key) {
        return of(key, Kind.TEXT, List.of());
    }

    static FormField day(String key) {
        return of(key, Kind.DAY, List.of()).noted("如 2017-08-18");
    }

    static FormField roughDay(String key, String note) {
        return of(key, Kind.ROUGH_DAY, List.of()).noted("如 2017-08-18，" + note);
    }

    static FormField choice(String key, List<String> choices) {
        return of(key, Kind.CHOICE, choices);
    }

    static FormField lines(String key) {
        return of(key, Kind.LINES, List.of());
    }

    private static FormField of(String key, Kind kind, List<String> choices) {
        return new FormField(
                key,
                kind,
                choices,
                Set.copyOf(choices),
                "",
                answers -> true,
                answers -> true,
                answers -> "",
                (said, answers) -> Optional.empty());
    }

    /** What is asked for behind a key of an act. */
    static FormField of(Question question) {
        FormField field = switch (question.form()) {
            case DAY -> day(question.key());
            case CHOICE, YES_NO -> choice(question.key(), question.choices()).accepting(question.others());
            case TEXT, PROSE, COUNT, PEOPLE -> text(question.key());
        };
        FormField noted = question.note().isEmpty() ? field : field.noted(question.note());
        FormField usual = question.usual().isEmpty() ? noted : noted.proposing(answers -> question.usual());
        Predicate<Map<String, String>> after = question.after()
                .map(answer -> Form.is(answer.key(), answer.words()))
                .orElse(answers -> true);
        return switch (question.need()) {
            case ALWAYS -> usual;
            case OPEN -> usual.optional();
            case GIVEN_AFTER -> usual.neededWhen(after);
            case ASKED_AFTER -> usual.when(after);
        };
    }

    /** The same, and may be left open. */
    FormField optional() {
        return new FormField(key, kind, choices, accepted, note, asked, answers -> false, proposal, fault);
    }

    /** The same, asked for and needed only after certain answers. */
    FormField when(Predicate<Map<String, String>> condition) {
        return new FormField(
                key, kind, choices, accepted, note, asked.and(condition), needed.and(condition), proposal, fault);
    }

    /** The same, always asked for, but needed only after certain answers. */
    FormField neededWhen(Predicate<Map<String, String>> condition) {
        return new FormField(key, kind, choices, accepted, note, asked, condition, proposal, fault);
    }

    FormField noted(String help) {
        return new FormField(key, kind, choices, accepted, help, asked, needed, proposal, fault);
    }

    FormField proposing(Function<Map<String, String>, String> usual) {
        return new FormField(key, kind, choices, accepted, note, asked, needed, usual, fault);
    }

    /** The same, with a look at each answer. */
    FormField refusing(BiFunction<String, Map<String, String>, Optional<String>> wrong) {
        return new FormField(key, kind, choices, accepted, note, asked, needed, proposal, wrong);
    }

    /** The same; other words will do too. */
    FormField accepting(Collection<String> words) {
        Set<String> all = new java.util.HashSet<>(words);
        all.addAll(choices);
        return new FormField(key, kind, choices, all, note, asked, needed, proposal, fault);
    }

    /** Whether an answer is one of the words that will do; any text does where there are none. */
    public boolean accepts(String answer) {
        return kind != Kind.CHOICE || accepted.contains(answer);
    }
}
