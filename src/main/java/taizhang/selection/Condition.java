package taizhang.selection;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which problems are wanted (条件), e.g. 责任领导=周某 且 逾期. */
public sealed interface Condition {
    /**
     * 且: every part holds.
     *
     * @param parts two or more
     */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return joined(parts, "且", Any.class);
        }
    }

    /**
     * 或: some part holds.
     *
     * @param parts two or more
     */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return joined(parts, "或", All.class);
        }
    }

    /**
     * 非: the part does not hold.
     *
     * @param part what is denied
     */
    record Not(Condition part) implements Condition {
        @Override
        public String text() {
            boolean simple = part instanceof Standing || part instanceof Not;
            return simple ? "非" + part.text() : "非（" + part.text() + "）";
        }
    }

    /**
     * A word for how a problem stands: 逾期, 待销号, 红灯.
     *
     * @param word as printed
     * @param test whether it fits
     */
    record Standing(String word, Predicate<Candidate> test) implements Condition {
        @Override
        public String text() {
            return word;
        }
    }

    /**
     * What a field says beside some values: one of them is met; where the comparison denies, none.
     *
     * @param field its name
     * @param comparison how
     * @param sign the comparison as printed
     * @param values one or more
     */
    record Compare(String field, Comparison comparison, String sign, List<Value> values) implements Condition {
        public Compare {
            values = List.copyOf(values);
        }

        @Override
        public String text() {
            return field + sign + values.stream().map(Value::printed).collect(Collectors.joining("、"));
        }
    }

    /** The condition as it is printed: one form, however it was written, which reads as the same condition. */
    String text();

    /** Whether a problem is wanted. */
    default boolean holds(Candidate candidate) {
        return switch (this) {
            case All all -> all.parts().stream().allMatch(part -> part.holds(candidate));
            case Any any -> any.parts().stream().anyMatch(part -> part.holds(candidate));
            case Not not -> !not.part().holds(candidate);
            case Standing standing -> standing.test().test(candidate);
            case Compare compare -> {
                Comparison affirmed = compare.comparison().affirmed();
                boolean met = compare.values().stream().anyMatch(value -> value.isMetBy(candidate, affirmed));
                yield met == (affirmed == compare.comparison());
            }
        };
    }

    /** The parts with a word between them, set off by blanks where no bracket does it. */
    private static String joined(List<Condition> parts, String word, Class<? extends Condition> bracketed) {
        StringBuilder text = new StringBuilder();
        for (Condition part : parts) {
            String own = bracketed.isInstance(part) ? "（" + part.text() + "）" : part.text();
            if (!text.isEmpty()) {
                text.append(text.charAt(text.length() - 1) == '）' ? "" : " ");
                text.append(word).append(own.startsWith("（") ? "" : " ");
            }
            text.append(own);
        }
        return text.toString();
    }
}
