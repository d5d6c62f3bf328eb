package taizhang.intake;

/** What becomes of a file or a unit. */
public enum Verdict {
    READY("可收"),
    FAULTY("有错"),
    CLASH("两边都改了"),
    OLD("旧版表"),
    DUPLICATE("重复"),
    DIFFERENT("两份不同"),
    OTHER_PERIOD("不是本期"),
    UNKNOWN("认不出"),
    BLANK("没有填"),
    MISSING("还没交");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** As it is printed. */
    public String label() {
        return label;
    }

    /** Whether somebody has to decide something before all is taken in; silence is no such thing. */
    public boolean isOpen() {
        return this != READY && this != DUPLICATE && this != MISSING;
    }
}
