package taizhang.diagnostic;

/** Findings about files and YAML, TZ1xx. */
public enum FileCode implements DiagnosticCode {
    /** Two equal keys in one mapping. */
    DUPLICATE_KEY(120, Severity.ERROR, "“%1$s”写了两次", "同一条记录里一个项目只写一次，删去多余的一行");

    private final int number;
    private final Severity severity;
    private final String message;
    private final String hint;

    FileCode(int number, Severity severity, String message, String hint) {
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
