package taizhang.diagnostic;

/** Findings about references between records, TZ3xx. */
public enum ReferenceCode implements DiagnosticCode {
    /** A unit that 单位.yaml does not list. */
    UNKNOWN_UNIT(301, Severity.ERROR, "单位“%1$s”不在单位.yaml中", "%2$s"),
    /** A problem number that nobody registered. */
    UNKNOWN_PROBLEM(351, Severity.ERROR, "问题编号“%1$s”没有登记过", "检查编号；新问题先登记到问题文件夹里"),
    /** Progress of a problem registered later. */
    PROGRESS_BEFORE_REGISTRATION(352, Severity.ERROR, "“%1$s”%2$s 才登记，不会在 %3$s 截止的一期里有进展", "检查编号和登记日期"),
    /** Progress reported by a unit that has nothing to do with the problem. */
    PROGRESS_OF_OTHER_UNIT(353, Severity.WARNING, "“%1$s”归%2$s，却由%3$s报进展", "检查编号，或在协办单位里写上%3$s"),
    /** A 督办 act whose notice is not on file. */
    UNKNOWN_NOTICE(354, Severity.WARNING, "督办文号“%1$s”不在督办.yaml中", "检查文号，或在督办.yaml里补上这份通知单");

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
