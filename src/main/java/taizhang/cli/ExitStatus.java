package taizhang.cli;

/** What the program tells the shell when it ends. */
public enum ExitStatus {
    /** All went well; warnings do not count. */
    FINE(0),
    /** Findings of level error, in data, templates or glyphs; an audit with findings; a code that does not match. */
    FINDINGS(1),
    /** The command line was wrong. */
    WRONG_USAGE(2),
    /** The machine was wrong: no such folder, disk full, no git, unknown version. */
    ENVIRONMENT(3),
    /** The program was wrong. */
    BUG(4);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number given to the shell. */
    public int code() {
        return code;
    }
}
