package taizhang.model;

/** Where a problem came from (问题来源). */
public enum ProblemSource {
    SELF_CHECK("自查"),
    INSPECTION("督导检查"),
    REPORT_BY_PUBLIC("群众举报"),
    SUPERIOR_FEEDBACK("上级反馈");

    private final String label;

    ProblemSource(String label) {
        this.label = label;
    }

    /** The Chinese word, as written in the ledger and printed. */
    public String label() {
        return label;
    }
}
