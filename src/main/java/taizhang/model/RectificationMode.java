package taizhang.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a problem is rectified (整改方式).
 *
 * @param label the Chinese word, as written in the ledger and printed
 * @param kind which of the three it is to the rules
 */
public record RectificationMode(String label, ModeKind kind) {
    /** Those of a campaign that says nothing of them. */
    public static final List<RectificationMode> USUAL =
            Stream.of(ModeKind.values()).map(RectificationMode::usual).toList();

    /** The mode that is called as its kind is. */
    public static RectificationMode usual(ModeKind kind) {
        return new RectificationMode(kind.label(), kind);
    }

    /** The first mode of a kind among some; where none is, the first of them. */
    public static RectificationMode first(ModeKind kind, List<RectificationMode> modes) {
        return modes.stream().filter(mode -> mode.is(kind)).findFirst().orElseGet(modes::getFirst);
    }

    /** Whether it is of a kind. */
    public boolean is(ModeKind asked) {
        return kind == asked;
    }
}
