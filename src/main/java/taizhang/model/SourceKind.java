package taizhang.model;

/** What sort of source a problem came from (来源的种类), which the rules go by. */
public enum SourceKind {
    SELF_CHECK("自查"),
    INSPECTION("督导检查"),
    REPORT_BY_PUBLIC("群众举报"),
    SUPERIOR_FEEDBACK("上级反馈");

    private final String label;

    SourceKind(String label) {
        this.label = label;
    }

    /** The Chinese word, as written behind 同. */
    public String label() {
        return label;
    }

    /** Whether what comes from there is known to be true and needs no 核实. */
    public boolean isFounded() {
        return this == INSPECTION || this == SUPERIOR_FEEDBACK;
    }
}
