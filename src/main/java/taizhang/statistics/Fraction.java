package taizhang.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import taizhang.model.Reckoning;

/**
 * Of what a rate is reckoned in a campaign (分子、分母).
 *
 * @param part what is added up above the line
 * @param whole what is added up below it
 */
record Fraction(List<Counted> part, List<Counted> whole) {
    /**
     * The fraction of a rate: its own, but that the rates of rectification and closing are of all found where the campaign says
     * so, and count with what proved untrue where that settles a problem.
     */
    static Fraction of(Counted rate, Reckoning reckoning) {
        List<Counted> part = new ArrayList<>(List.of(rate.numerator().orElseThrow()));
        List<Counted> whole = new ArrayList<>(List.of(rate.denominator().orElseThrow()));
        if (rate == Indicator.RECTIFIED_RATE || rate == Indicator.CLOSED_RATE) {
            if (reckoning.unfoundedSettles()) {
                part.add(Indicator.UNFOUNDED);
                whole.add(Indicator.UNFOUNDED);
            }
            if (reckoning.ofAll()) {
                whole = List.of(Indicator.REGISTERED);
            }
        }
        return new Fraction(List.copyOf(part), List.copyOf(whole));
    }

    /** The rate for given amounts. */
    Rate rate(Function<Counted, BigDecimal> amounts, int decimals) {
        return new Rate(sum(part, amounts), sum(whole, amounts), decimals);
    }

    private static BigDecimal sum(List<Counted> counted, Function<Counted, BigDecimal> amounts) {
        return counted.stream().map(amounts).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
