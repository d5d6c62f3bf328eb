package taizhang.diagnostic;

/** Findings about single fields, TZ2xx. */
public enum FieldCode implements DiagnosticCode {
    /** A date that no calendar has. */
    IMPOSSIBLE_DATE(203, Severity.ERROR, "“%1$s”不是存在的日期", "%2$s");

    private final int number;
    private final Severity severity;
    private final String message;
    private final String hint;

    FieldCode(int number, Severity severity, String message, String hint) {
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
