package taizhang.diagnostic;

/** About what was taken over from an older ledger (期初), TZ83x. */
public enum ImportCode implements DiagnosticCode {
    /** Something happened before the opening; argument: what. */
    OPENING_NOT_FIRST(830, Severity.ERROR, "“期初”前面已经有“%1$s”", "期初只写在最前面，说的是接手以前的情况；账里已经一步一步记下来的，删去期初，照实写各步"),
    /** The books had begun; arguments: date of the opening, what was earlier, its date. */
    OPENING_TOO_LATE(831, Severity.ERROR, "期初是 %1$s，可是账在这以前已经记了%2$s（%3$s）", "期初只在开账时写，日期要在第一期周报以前；开账以后的事照实写各步"),
    /** The books were opened on two days; arguments: this one, the first. */
    OPENED_TWICE(832, Severity.ERROR, "期初的日期 %1$s 和别的期初（%2$s）不是同一天", "一本账只开一次，期初的日期都写成开账的那一天"),
    /** The days of an opening contradict each other; argument: how. */
    OPENING_DATES(833, Severity.ERROR, "期初的日期对不上：%1$s", "对照原台账改正；原台账没有写的日期空着"),
    /** The older ledger did not say all of 整改; arguments: number, what is missing. */
    TAKEN_OVER_INCOMPLETE(834, Severity.WARNING, "从原台账接手的“%1$s”还没有写%2$s", "问清责任单位，在整改下补上；原台账没有的不要编");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    ImportCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
