package taizhang.diagnostic;

/** What is wrong with a condition (条件) or with a named selection (名单), TZ87x. */
public enum SelectionCode implements DiagnosticCode {
    /** A word that means nothing in a condition; arguments: the word, a proposal. */
    WORD_UNKNOWN(870, Severity.ERROR, "条件里的“%1$s”认不得", "%2$s"),
    /** A value that there cannot be; arguments: the field, the value, a proposal. */
    VALUE_UNKNOWN(871, Severity.ERROR, "条件里的%1$s没有“%2$s”", "%3$s"),
    /** A comparison that a field does not have; arguments: the field, the comparison, those it has. */
    COMPARISON_UNFIT(872, Severity.ERROR, "条件里的%1$s不能用“%2$s”比较", "%1$s可以用 %3$s"),
    /** A day or number that does not read; arguments: the field, what was written, an example. */
    VALUE_UNREADABLE(873, Severity.ERROR, "条件里的%1$s写的是“%2$s”，看不懂", "例如写 %3$s"),
    /** Nothing to compare with; argument: the field. */
    VALUE_MISSING(874, Severity.ERROR, "条件里的%1$s没有写完", "后面写要找的内容，例如 %1$s=空（没有填写的）"),
    /** A place where a term should stand; argument: what is the matter. */
    TERM_MISSING(875, Severity.ERROR, "条件%1$s", "且、或、非后面都要有一个条件，例如 责任领导=周某 且 逾期"),
    /** Two terms without a word between them; argument: the second. */
    CONNECTOR_MISSING(876, Severity.ERROR, "条件里“%1$s”前面缺一个词", "两个条件之间写 且（都要满足）或 或（满足一个），不用逗号、顿号；内容里本来有空格、括号的加引号"),
    /** A bracket alone; arguments: which it is, which is missing. */
    BRACKET_UNMATCHED(877, Severity.ERROR, "条件里的%1$s括号没有对应的%2$s括号", "括号左右成对；多写的删去"),
    /** More brackets than anyone means; argument: how many there may be. */
    TOO_DEEP(878, Severity.ERROR, "条件的括号和“非”套了%1$s层以上", "拆成几张名单"),
    /** A value that no problem has now; arguments: the field, the value, a proposal. */
    VALUE_OF_NOBODY(879, Severity.WARNING, "现在没有一个问题的%1$s是“%2$s”", "%3$s"),
    /** A name of a selection that is a unit's or a category's; arguments: the name, what else is called so. */
    LIST_NAMED_LIKE(867, Severity.WARNING, "名单的名称“%1$s”也是%2$s的名称，印在标题后面分不清是哪一份", "名单改个名称，例如 %1$s督办"),
    /** A name of a selection used twice, or one that files cannot tell from another; arguments: the name, the other's place. */
    LIST_NAMED_TWICE(868, Severity.ERROR, "名单“%1$s”的名称用了两次，第一次在 %2$s", "后写的一张改个名称，例如 %1$s二"),
    /** A name of a selection that cannot be that of a folder; arguments: the name, a good one. */
    LIST_NAME_UNFIT(869, Severity.ERROR, "名单的名称“%1$s”不能作文件夹的名称", "改成 %2$s");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    SelectionCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
