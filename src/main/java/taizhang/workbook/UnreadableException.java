package taizhang.workbook;

/** The reading of a file ends: what it is instead of a workbook. Never leaves the room. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final FileForm form;

    UnreadableException(FileForm form) {
        super(form.name());
        this.form = form;
    }

    UnreadableException(FileForm form, Throwable cause) {
        super(form.name(), cause);
        this.form = form;
    }

    FileForm form() {
        return form;
    }
}
