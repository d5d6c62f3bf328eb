package taizhang.diagnostic;

/** Findings about rules a whole ledger must keep, TZ4xx. */
public enum RuleCode implements DiagnosticCode {
    /** A number used by two problems. */
    DUPLICATE_PROBLEM_ID(401, Severity.ERROR, "问题编号“%1$s”用了两次", "给后登记的一个换成未用过的编号");

    private final int number;
    private final Severity severity;
    private final String message;
    private final String hint;

    RuleCode(int number, Severity severity, String message, String hint) {
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
