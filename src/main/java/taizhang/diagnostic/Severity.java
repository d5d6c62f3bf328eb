package taizhang.diagnostic;

/** How much a finding weighs. */
public enum Severity {
    /** 错误: no paper is written. */
    ERROR("错误"),
    /** 警告: a person may have a reason; the run goes on. */
    WARNING("警告");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The Chinese word a user sees. */
    public String label() {
        return label;
    }
}
