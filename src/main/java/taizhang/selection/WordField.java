package taizhang.selection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import taizhang.text.UsualForm;

/**
 * A field of running text: 描述, 措施.
 *
 * @param label its name
 * @param of what a problem says there; "" for nothing
 */
record WordField(String label, Function<Candidate, String> of) implements Field {
    @Override
    public List<Comparison> comparisons() {
        return List.of(Comparison.CONTAINS, Comparison.LACKS, Comparison.EQUAL, Comparison.UNEQUAL);
    }

    @Override
    public Optional<Value> value(String text, Comparison asked) {
        String wanted = usual(text);
        return Optional.of(new Value(Value.quoted(text, false), (candidate, comparison) -> {
            String said = usual(of.apply(candidate));
            return comparison == Comparison.CONTAINS ? said.contains(wanted) : said.equals(wanted);
        }));
    }

    /** Full-width and half-width, capital and small letters are the same. */
    private static String usual(String text) {
        return UsualForm.halfWidth(text).strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isEmpty(Candidate candidate) {
        return of.apply(candidate).isBlank();
    }
}
