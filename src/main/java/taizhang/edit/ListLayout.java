package taizhang.edit;

/**
 * Where the parts of a listed record stand, in columns from 0.
 *
 * @param dash its dash
 * @param key its keys
 * @param step how much deeper a group of keys stands than its key
 * @param listStep how much deeper a list's dashes stand than its key: 2, or 0
 */
record ListLayout(int dash, int key, int step, int listStep) {
    /** The layout of a list in a file that has none to learn from. */
    static ListLayout usual(int dash) {
        return new ListLayout(dash, dash + 2, 2, 2);
    }

    /** The layout of a list in a file whose other lists look like this one. */
    ListLayout below(int column) {
        int at = column + listStep;
        return new ListLayout(at, at + 2, step, listStep);
    }
}
