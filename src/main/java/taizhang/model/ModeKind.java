package taizhang.model;

/** What sort of rectification a mode is (方式的种类), which the rules go by. */
public enum ModeKind {
    IMMEDIATE("立行立改"),
    WITHIN_TERM("限期整改"),
    CONTINUING("长期坚持");

    private final String label;

    ModeKind(String label) {
        this.label = label;
    }

    /** The Chinese word, as written behind 同. */
    public String label() {
        return label;
    }
}
