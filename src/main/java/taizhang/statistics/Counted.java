package taizhang.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import taizhang.model.Reckoning;

/**
 * What is counted (指标): one of the {@linkplain Indicator indicators} that every campaign has, or a figure that a campaign's
 * own data adds. Its word is the second part of a figure's name, and no two of a ledger have the same.
 */
public sealed interface Counted permits Indicator, OwnFigure, StepFigure {
    /** The Chinese word, e.g. 累计发现. */
    String label();

    /** Count, money or rate. */
    IndicatorKind kind();

    /** What it says, in one Chinese phrase for a note; for a rate its fraction, e.g. 累计完成整改÷应整改. */
    String meaning();

    /** Which slices have it. */
    IndicatorScope scope();

    /** 分子 of a rate; else empty. */
    default Optional<Counted> numerator() {
        return Optional.empty();
    }

    /** 分母 of a rate; else empty. */
    default Optional<Counted> denominator() {
        return Optional.empty();
    }

    /** Whether it counts problems, so that those it counts can be listed. */
    boolean picksProblems();

    /** The only text in which a value of it may be printed: whole 元 without decimals, else two at least. */
    default String printed(BigDecimal value) {
        if (kind() != IndicatorKind.MONEY) {
            return value.toPlainString();
        }
        BigDecimal bare = value.stripTrailingZeros();
        return bare.setScale(bare.scale() <= 0 ? 0 : Math.max(2, bare.scale())).toPlainString();
    }

    /** The same as the campaign prints money; a figure of its own has a measure of its own. */
    default String printed(BigDecimal value, Reckoning reckoning) {
        boolean tens = kind() == IndicatorKind.MONEY && this instanceof Indicator && reckoning.tenThousands();
        return tens ? inTenThousands(value) : printed(value);
    }

    /** Money in 万元, exactly, without needless zeros. */
    static String inTenThousands(BigDecimal yuan) {
        BigDecimal tens = yuan.movePointLeft(4).stripTrailingZeros();
        return tens.setScale(Math.max(0, tens.scale())).toPlainString();
    }

    /** Whether a slice has this figure. */
    default boolean isIn(Slice slice) {
        return switch (slice) {
            case Slice.Town ignored -> true;
            case Slice.OfUnit ignored -> true;
            case Slice.OfKind ignored -> true;
            case Slice.OfCategory ignored -> scope() != IndicatorScope.RETURNS;
            case Slice.OfPhase ignored -> scope() == IndicatorScope.PROBLEMS;
            case Slice.OfMark ignored -> scope() == IndicatorScope.PROBLEMS;
            case Slice.OfGroup ignored -> scope() == IndicatorScope.PROBLEMS;
        };
    }

    /** Whether the slices of one axis add up to the town. */
    default boolean isAdditive() {
        return kind() != IndicatorKind.RATE && scope() != IndicatorScope.MOVES;
    }
}
