package taizhang.selection;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import taizhang.model.Measure;
import taizhang.model.ProblemStatus;
import taizhang.selection.NameField.Named;
import taizhang.statistics.Light;

/** The words for how a problem stands: those that are a condition by themselves, and the values of 状态 and 灯. */
final class StandingWords {
    private static final String OPEN = "未销号";
    private static final String DUE = "应整改";

    private static final Map<String, Condition> ALL = all();

    private StandingWords() {}

    /** The words that are a condition by themselves, each with what it means. */
    static Map<String, Condition> words() {
        return ALL;
    }

    /** The longest such word that stands at a place; empty if none does. */
    static Optional<String> wordAt(String text, int at) {
        return ALL.keySet().stream()
                .filter(word -> text.startsWith(word, at))
                .reduce((one, other) -> other.length() > one.length() ? other : one);
    }

    private static Map<String, Condition> all() {
        Map<String, Condition> words = new LinkedHashMap<>();
        for (ProblemStatus status : ProblemStatus.values()) {
            put(words, status.label(), candidate -> candidate.standing().status() == status);
        }
        put(words, OPEN, candidate -> candidate.standing().isOpen());
        put(words, DUE, candidate -> candidate.standing().status().isDue());
        put(words, "逾期", candidate -> candidate.standing().isOverdue(), "逾期未改", "超期");
        put(words, "临期", Candidate::isNearDue);
        put(words, "无进展", Candidate::still);
        put(words, "延期", candidate -> candidate.standing().state().limits().isExtended());
        put(words, "反弹", candidate -> candidate.standing().state().round() > 1);
        put(words, "时限待定", candidate -> candidate.standing().state().isUndecided());
        put(
                words,
                "长期坚持",
                candidate -> candidate
                        .facts()
                        .measure()
                        .filter(Measure::isContinuing)
                        .isPresent());
        put(words, "待补", candidate -> !candidate.facts().owed().isEmpty());
        for (Light light : Light.values()) {
            put(words, light.label() + "灯", candidate -> lights(candidate).contains(light.label()));
        }
        return words;
    }

    private static void put(Map<String, Condition> words, String word, Predicate<Candidate> test, String... others) {
        Condition meaning = new Condition.Standing(word, test);
        words.put(word, meaning);
        for (String other : others) {
            words.put(other, meaning);
        }
    }

    /** The light of a problem still 未销号; none of others. */
    static List<String> lights(Candidate candidate) {
        if (!candidate.standing().isOpen()) {
            return List.of();
        }
        Light light = candidate.standing().isOverdue()
                ? Light.RED
                : candidate.still() || candidate.isNearDue() ? Light.YELLOW : Light.GREEN;
        return List.of(light.label());
    }

    static Map<String, Named> lightNames() {
        Map<String, Named> names = new LinkedHashMap<>();
        for (Light light : Light.values()) {
            names.put(light.label(), Named.of(light.label()));
            names.put(light.label() + "灯", Named.of(light.label()));
            names.put(light.label() + "色", Named.of(light.label()));
        }
        return names;
    }

    static Map<String, Named> statuses() {
        Map<String, Named> names = new LinkedHashMap<>();
        for (ProblemStatus status : ProblemStatus.values()) {
            names.put(status.label(), Named.of(status.label()));
        }
        names.put(OPEN, new Named(OPEN, labels(ProblemStatus::isOpen)));
        names.put(DUE, new Named(DUE, labels(ProblemStatus::isDue)));
        return names;
    }

    private static Set<String> labels(Predicate<ProblemStatus> wanted) {
        return Arrays.stream(ProblemStatus.values())
                .filter(wanted)
                .map(ProblemStatus::label)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Days from the as-of date to the limit of a problem still 整改中; less than none when it is overdue. */
    static Optional<BigDecimal> daysLeft(Candidate candidate) {
        return candidate
                .standing()
                .state()
                .limits()
                .current()
                .filter(limit -> candidate.standing().status() == ProblemStatus.RECTIFYING)
                .map(limit -> BigDecimal.valueOf(
                        ChronoUnit.DAYS.between(candidate.standing().day(), limit)));
    }
}
