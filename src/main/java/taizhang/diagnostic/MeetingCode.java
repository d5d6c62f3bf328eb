package taizhang.diagnostic;

/** What is wrong with the file of a meeting (会议), TZ37x: nothing is bound until it is put right; TZ380 is only told. */
public enum MeetingCode implements DiagnosticCode {
    /** A file that is not named after a day; argument: its name. */
    OF_NO_DAY(370, "会议文件的名称“%1$s”不是日期", "改名，用开会的日期，例如 会议/2017-08-18.yaml"),
    /** No such paper; arguments: as written, what to do. */
    UNKNOWN_PAPER(371, "没有叫“%1$s”的材料", "%2$s"),
    /** A paper that is not made for such a scope; arguments: the paper, the scope, what to write. */
    NOT_FOR_SCOPE(372, "“%1$s”没有按“%2$s”印的", "%3$s"),
    /** An item, a recipient or the meeting of a day a second time; argument: which. */
    TWICE(373, "“%1$s”写了两次", "留一处；同一种纸要几个范围的，各写各的范围；同名的读者，姓名后面加上单位；一天开两次会的，材料写在一个文件里"),
    /** A file that is not there; arguments: as written, what to do. */
    NO_SUCH_FILE(374, "台账文件夹里没有文件“%1$s”", "%2$s"),
    /** A file that cannot be bound in; arguments: as written, why, what to do. */
    UNUSABLE_FILE(375, "“%1$s”%2$s，编不进汇编", "%3$s"),
    /** A recipient's item that the meeting does not have; arguments: as written, what to do. */
    UNKNOWN_ITEM(376, "会议的材料里没有“%1$s”", "%2$s"),
    /** An item that is neither paper nor file, or both. */
    UNCLEAR_ITEM(377, "这一项%1$s", "纸写“材料: 整改台账”，外来的PDF写“文件: 会议/附件/通知.pdf”，一项只写一样"),
    /** More copies for recipients than are printed; arguments: theirs, all. */
    TOO_FEW_COPIES(378, "各位读者共%1$s份，多于会议的份数%2$s份", "份数是总数，连读者的在内，例如写 份数: %1$s"),
    /** A scope that does not read; arguments: as written, what to do. */
    UNKNOWN_SCOPE(379, "范围“%1$s”看不懂", "%2$s"),
    /** What a file from elsewhere holds beside its pages; arguments: as written, what it is. */
    LEFT_OUT(380, Severity.WARNING, "“%1$s”带的%2$s没有编进汇编，只编了页面", "要发的另外打印，或者把原件一起发");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    MeetingCode(int number, String message, String hint) {
        this(number, Severity.ERROR, message, hint);
    }

    MeetingCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
