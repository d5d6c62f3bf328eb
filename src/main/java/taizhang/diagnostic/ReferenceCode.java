package taizhang.diagnostic;

/** Findings about references between records, TZ3xx. */
public enum ReferenceCode implements DiagnosticCode {
    /** A unit that 单位.yaml does not list. */
    UNKNOWN_UNIT(301, Severity.ERROR, "单位“%1$s”不在单位.yaml中", "%2$s");

    private final int number;
    private final Severity severity;
    private final String message;
    private final String hint;

    ReferenceCode(int number, Severity severity, String message, String hint) {
        this.number = number;
        this.severity = severity;
        this.message = message;
        this.hint = hint;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String hint() {
        return hint;
    }
}
