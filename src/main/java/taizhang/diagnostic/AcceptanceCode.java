package taizhang.diagnostic;

/** What is wrong with accepted warnings (已阅), TZ88x: all warnings, as what was accepted is only told again. */
public enum AcceptanceCode implements DiagnosticCode {
    /** No such code; argument: as written. */
    UNKNOWN_CODE(880, "没有“%1$s”这个诊断码", "照 taizhang check 列出的写，例如 代码: TZ446"),
    /** What cannot be accepted; arguments: the code. */
    NOT_ACCEPTABLE(881, "%1$s不能已阅：只有台账数据的警告可以", "错误要改正；封账、提交记录的问题要查清。删去这一条"),
    /** No problem and no notice of this number; argument: as written. */
    UNKNOWN_NUMBER(882, "没有编号或文号是“%1$s”的问题、通知单，也没有这样的周报", "照问题的编号写，例如 编号: 上庄-002；周报写截止日期和单位"),
    /** Over; arguments: number, code, last day, the day of the books. */
    EXPIRED(883, "%1$s的%2$s只已阅到%3$s，台账已经记到%4$s", "再看一次：改好了的删去这一条；还不用改的，重写有效期和理由"),
    /** There is no such warning; arguments: number, code. */
    IDLE(884, "%1$s现在没有%2$s这个警告", "已经改好，删去这一条"),
    /** Accepted before; arguments: number, code. */
    TWICE(885, "%1$s的%2$s已阅了两次", "留一条，有效期、理由以它为准");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    AcceptanceCode(int number, String message, String hint) {
        this.texts = new CodeTexts(number, Severity.WARNING, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
