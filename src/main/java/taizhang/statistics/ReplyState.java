package taizhang.statistics;

/** Whether a notice was answered (回复情况). */
public enum ReplyState {
    /** Not later than 时限, or there is none. */
    ANSWERED("按时回复"),
    /** After 时限. */
    ANSWERED_LATE("逾期回复"),
    /** No reply, and 时限 is not over. */
    RUNNING("未到期"),
    /** No reply, and 时限 is over. */
    UNANSWERED("逾期未回复");

    private final String label;

    ReplyState(String label) {
        this.label = label;
    }

    /** The Chinese word, as printed. */
    public String label() {
        return label;
    }
}
