package taizhang.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a value is laid beside another in a condition. */
enum Comparison {
    EQUAL("=", "==", "等于", "是", "为"),
    UNEQUAL("≠", "!=", "<>", "不等于", "不是", "不为"),
    CONTAINS("含", "包含", "包括", "含有"),
    LACKS("不含", "不包含", "不包括", "不含有"),
    BEFORE("<", "早于", "先于", "小于", "少于", "低于", "不足", "不到"),
    AFTER(">", "晚于", "迟于", "大于", "多于", "高于", "超过"),
    UP_TO("≤", "<=", "=<", "≦", "不晚于", "不迟于", "不大于", "不多于", "不高于", "不超过", "至多"),
    FROM("≥", ">=", "=>", "≧", "不早于", "不小于", "不少于", "不低于", "至少");

    /**
     * A word and what it means.
     *
     * @param word as written
     * @param meaning what it stands for
     */
    private record Spelling(String word, Comparison meaning) {}

    /** What numbers and days may be asked for. */
    static final List<Comparison> OF_ORDER = List.of(EQUAL, UNEQUAL, BEFORE, AFTER, UP_TO, FROM);

    private static final List<Spelling> SPELLINGS = Arrays.stream(values())
            .flatMap(one -> one.words.stream().map(word -> new Spelling(word, one)))
            .sorted(Comparator.comparingInt(
                    (Spelling spelling) -> -spelling.word().length()))
            .toList();

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;

    Comparison(String... words) {
        this.words = List.of(words);
    }

    /** The longest word of a comparison that stands at a place; empty if none does. */
    static Optional<String> wordAt(String text, int at) {
        return SPELLINGS.stream()
                .map(Spelling::word)
                .filter(word -> text.startsWith(word, at))
                .findFirst();
    }

    /** What a word stands for. */
    static Comparison of(String word) {
        return SPELLINGS.stream()
                .filter(spelling -> spelling.word().equals(word))
                .map(Spelling::meaning)
                .findFirst()
                .orElseThrow();
    }

    /** The comparison that this one denies; itself if it denies none. */
    Comparison affirmed() {
        return switch (this) {
            case UNEQUAL -> EQUAL;
            case LACKS -> CONTAINS;
            case EQUAL, CONTAINS, BEFORE, AFTER, UP_TO, FROM -> this;
        };
    }

    /** How it is printed: by its sign, or by the word that is said of days. */
    String printed(boolean ofDays) {
        return ofDays && compareTo(BEFORE) >= 0
                ? switch (this) {
                    case BEFORE -> "早于";
                    case AFTER -> "晚于";
                    case UP_TO -> "不晚于";
                    case FROM -> "不早于";
                    case EQUAL, UNEQUAL, CONTAINS, LACKS -> words.getFirst();
                }
                : words.getFirst();
    }

    /** Whether so many is less, as many or more than asked, as {@link Comparable#compareTo} tells. */
    boolean holds(int compared) {
        return switch (this) {
            case EQUAL, CONTAINS -> compared == 0;
            case UNEQUAL, LACKS -> compared != 0;
            case BEFORE -> compared < 0;
            case AFTER -> compared > 0;
            case UP_TO -> compared <= 0;
            case FROM -> compared >= 0;
        };
    }
}
