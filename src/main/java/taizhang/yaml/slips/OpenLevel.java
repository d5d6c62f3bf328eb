package taizhang.yaml.slips;

import java.util.HashSet;
import java.util.Set;

/** An open level of the block structure: a mapping with its keys or a list with its dashes, one below the other. */
final class OpenLevel {
    /** What the last entry's value is so far. */
    enum Value {
        /** Nothing: a deeper level or a text may follow on the next line. */
        ABSENT,
        /** An unquoted text, which may go on on the next line. */
        TEXT,
        /** A text that was put in quotes to mend it; lines that went on with it are left out. */
        MENDED,
        /** Complete. */
        DONE
    }

    final boolean list;

    /** Its column in the mended text. */
    final int indent;

    /** Where its entries stand as written, if they were moved; else the same. */
    int seen;

    /** The last key, for a list the first key of its last item; "" if there is none. */
    String key = "";

    int line;
    Value value = Value.ABSENT;

    /** The keys so far, to tell where a misplaced one belongs. */
    final Set<String> keys = new HashSet<>();

    OpenLevel(boolean list, int indent, int seen) {
        this.list = list;
        this.indent = indent;
        this.seen = seen;
    }

    boolean standsAt(int column) {
        return column == indent || column == seen;
    }

    /** The column that what belongs to an entry stands deeper than. */
    int deepest() {
        return Math.max(indent, seen);
    }

    void enter(String nextKey, int nextLine) {
        key = nextKey;
        line = nextLine;
        value = Value.ABSENT;
        if (!list) {
            keys.add(nextKey);
        }
    }
}
