package taizhang.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An equation that the figures of one slice must fulfil.
 *
 * @param left its left side
 * @param plus what the right side adds
 * @param minus what the right side takes away
 */
record Identity(Indicator left, List<Indicator> plus, List<Indicator> minus) {
    static Identity sum(Indicator left, Indicator... plus) {
        return new Identity(left, List.of(plus), List.of());
    }

    /** The breach of the equation in a slice; empty when it holds, or when the slice does not have the figures. */
    Optional<Mismatch> breachIn(FactTable table, Slice slice) {
        if (table.find(slice, left).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal found = valueOf(table, slice, left);
        BigDecimal expected = total(table, slice, plus).subtract(total(table, slice, minus));
        return found.compareTo(expected) == 0
                ? Optional.empty()
                : Optional.of(new Mismatch(slice, text(), found, expected));
    }

    private static BigDecimal total(FactTable table, Slice slice, List<Indicator> parts) {
        return parts.stream().map(part -> valueOf(table, slice, part)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal valueOf(FactTable table, Slice slice, Indicator indicator) {
        return table.find(slice, indicator).flatMap(Fact::value).orElse(BigDecimal.ZERO);
    }

    private String text() {
        return left.label()
                + "＝"
                + plus.stream().map(Indicator::label).collect(Collectors.joining("＋"))
                + minus.stream().map(part -> "－" + part.label()).collect(Collectors.joining());
    }
}
