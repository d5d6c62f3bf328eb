package taizhang.statistics;

/** Which slices a figure has, and whether those of one axis add up to the town. */
public enum IndicatorScope {
    /** Every slice; units, kinds, categories and stages each add up to the town. */
    PROBLEMS,
    /** Every slice but the stages; what one unit or category hands over another takes, and the town has none. */
    MOVES,
    /** Town, kinds and units; they add up to the town. */
    RETURNS
}
