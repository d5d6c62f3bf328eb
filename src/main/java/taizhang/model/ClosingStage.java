package taizhang.model;

/**
 * A step of a closing chain as the office names it (环节).
 *
 * @param name what 事项 says of it, e.g. 市级验收; the word of its kind where the office has none of its own
 * @param kind what it asks for and how it is judged
 */
public record ClosingStage(String name, ClosingStep kind) {
    /** A step that bears the word of its kind. */
    public static ClosingStage of(ClosingStep kind) {
        return new ClosingStage(kind.label(), kind);
    }

    /** Whether the office has a name of its own for it. */
    public boolean isOwn() {
        return !name.equals(kind.label());
    }
}
