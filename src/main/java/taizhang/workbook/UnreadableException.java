package taizhang.workbook;

/** The reading of a file ends: what it is instead of a workbook. Never leaves the rooms of workbooks. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final FileForm form;

    /** The reading ends. */
    public UnreadableException(FileForm form) {
        super(form.name());
        this.form = form;
    }

    /** The reading ends for a reason. */
    public UnreadableException(FileForm form, Throwable cause) {
        super(form.name(), cause);
        this.form = form;
    }

    /** What the file is. */
    public FileForm form() {
        return form;
    }
}
