package taizhang.statistics;

/** What sort of number a figure is. */
public enum IndicatorKind {
    /** How many. */
    COUNT,
    /** 元, exact. */
    MONEY,
    /** A rate in percent of two counts. */
    RATE
}
