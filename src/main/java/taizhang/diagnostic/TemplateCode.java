package taizhang.diagnostic;

/** Findings about templates, markup and glyphs, TZ5xx. */
public enum TemplateCode implements DiagnosticCode {
    /** A character that no font has. */
    MISSING_GLYPH(550, Severity.ERROR, "“%1$s”（%2$s）没有字体可以印出", "改用常用写法，或在设置中指定含有此字的字体"),
    /** A text longer than a spreadsheet cell holds; arguments: its length, the length allowed. */
    CELL_TOO_LONG(551, Severity.ERROR, "这条记录里有一段文字长%1$s字，Excel一格最多%2$s字", "把文字分成几条写，或用 --format pdf 只生成PDF");

    private final int number;
    private final Severity severity;
    private final String message;
    private final String hint;

    TemplateCode(int number, Severity severity, String message, String hint) {
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
