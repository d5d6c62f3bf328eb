package taizhang.model;

/** Which problems are made public (公示范围); one that was found untrue (查否) never is. */
public enum PublicScope {
    /** All that are to be put right. */
    ALL("全部"),
    /** Those that are closed. */
    CLOSED("已销号"),
    /** Those that are not closed yet. */
    OPEN("未销号");

    private final String label;

    PublicScope(String label) {
        this.label = label;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }
}
