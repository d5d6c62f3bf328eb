package taizhang.diagnostic;

/** What is to be said where two versions of the books were laid together, TZ86x. */
public enum SyncCode implements DiagnosticCode {
    /** One field that both changed; arguments: field, our text, their text, their commit. */
    FIELD_TWICE(
            860,
            Severity.ERROR,
            "%1$s两边都改了：我的是“%2$s”，对方的是“%3$s”",
            "在终端上运行 taizhang sync，逐处选一个；或者用 --以谁为准 写明“我的”或“对方的”。两样都要的，先在文件里写成合在一起的话，再用 --以谁为准 我的。对方的全文在提交 %4$s"),
    /** A file that both changed and that cannot be laid together; arguments: our version, their version, their commit. */
    FILE_TWICE(
            861,
            Severity.ERROR,
            "这个文件两边都动了，合不起来：我的%1$s，对方的%2$s",
            "照两份核对：在终端上运行 taizhang sync 选一份，或者用 --以谁为准 写明“我的”或“对方的”。对方的一份在提交 %3$s"),
    /** Our record got another number; arguments: old number, new number, our record, their record. */
    RENUMBERED(
            862,
            Severity.WARNING,
            "%1$s（“%3$s”）改为%2$s：%1$s对方已经先用了（“%4$s”）",
            "经过、周报、督办、佐证里写着%1$s、说的是这一件的，都改成了%2$s；已经印了、发了的纸，换成新编号的"),
    /** Two records under one number after a merge by git; arguments: number, our record, their record. */
    TWO_UNDER_ONE(863, Severity.WARNING, "两边各有一件%1$s：“%2$s”和“%3$s”，都留着", "运行 taizhang sync：还没有推送的一件改用没有用过的编号，说它的地方一并改"),
    /** Two acts of which one denies the other; arguments: number, our act, their act, word of the later. */
    ACTS_CONTRADICT(
            864,
            Severity.WARNING,
            "%1$s两边记的相抵：我的是“%2$s”，对方的是“%3$s”，两项都在，算数的是后面一项",
            "两个人对一下以哪一项为准：后面一项对的，不用动；不对的，再记一项对的（taizhang act %1$s %4$s），已经推送的不删。同时报了错误、还没有推送的，把不对的一项删去");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    SyncCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
