package taizhang.statistics;

/** How a unit reported for a period (报送情况); computed from dates, never typed. Silence is never a zero report. */
public enum Timeliness {
    /** By 报送截止. */
    ON_TIME("按时"),
    /** After 报送截止, by 编发. */
    LATE("迟报"),
    /** After the 编发 of its period: 未报 in that period's paper, and 补报 in the next. */
    MADE_UP("补报"),
    /** Nothing came. */
    MISSING("未报"),
    /** Nothing came, but 报送截止 is still ahead. */
    NOT_DUE("未到期");

    private final String label;

    Timeliness(String label) {
        this.label = label;
    }

    /** The Chinese word, as printed. */
    public String label() {
        return label;
    }
}
