package taizhang.privacy;

/**
 * Digits that stand together.
 *
 * @param digits their values as 0–9, the first thirty of them
 * @param length how many there are
 * @param start offset of the first
 * @param end offset after the last
 * @param gap what parts them from the group before
 * @param dot whether that is one dot
 */
record DigitGroup(String digits, int length, int start, int end, Gap gap, boolean dot) {
    /** No number of a person is as long. */
    static final int MOST = 30;

    /** What parts two groups of digits, from close to far. */
    enum Gap {
        /** Only another way to write digits. */
        NONE,
        /** Spaces, dashes, dots. */
        LOOSE,
        /** The end of a line. */
        LINE,
        /** Brackets, slashes and the like. */
        OTHER,
        /** Commas, as in a list. */
        LISTING
    }
}
