package taizhang.diagnostic;

/** What is odd about people who are named, TZ89x. */
public enum PeopleCode implements DiagnosticCode {
    /** The unit behind a name is none, but nearly one; arguments: as written, the unit, the people with it put right. */
    UNIT_NEARLY(890, "“%1$s”不是单位.yaml里的单位，像是“%2$s”", "改写为“%3$s”；确实是另一个单位的可以不改");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    PeopleCode(int number, String message, String hint) {
        this.texts = new CodeTexts(number, Severity.WARNING, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
