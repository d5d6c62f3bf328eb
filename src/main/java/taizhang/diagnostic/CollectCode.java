package taizhang.diagnostic;

/** About returns that came back (收表), TZ80x–TZ82x; their places are cells of the file that came. */
public enum CollectCode implements DiagnosticCode {
    /** A file with no cells to read; argument: what it is and what to do, whole. */
    NO_CELLS(801, Severity.ERROR, "%1$s", ""),
    /** A workbook in which nothing looks like a return. */
    NO_RETURN(802, Severity.ERROR, "里面没有周报表的表头（排查类别、本周进展、行号等），认不出是哪一种表", "请对方把原来发的表填好，发回原文件，不要另做表"),
    /** A return of nobody; argument: sheet. */
    NO_OWNER(803, Severity.ERROR, "工作表“%1$s”是周报表，但没有表码，也没有写清填报单位，分不清是哪个单位的", "问清是哪个单位的，在“填报单位（盖章）：”后面写上单位名称再收"),
    /** A return of another period; arguments: its 截止, that of the period in hand. */
    OTHER_PERIOD(804, Severity.ERROR, "是截止到%1$s那一期的，现在收的是截止到%2$s的", "请对方填本期的表；就是补收那一期的，加 --as-of %1$s"),
    /** Two returns of one unit that differ; argument: where. */
    TWO_RETURNS(805, Severity.ERROR, "同一个单位有两份，%1$s不一样", "问清以哪份为准，留一份，别的移走"),
    /** A return without a word. */
    NOTHING_FILLED(806, Severity.ERROR, "黄格都空着：没有填的不算报，仍是未报", "请对方填好再发"),
    /** A form of another edition; arguments: its edition, the present one. */
    OLD_EDITION(807, Severity.ERROR, "是第%1$s版的表，现在是第%2$s版", "看过没有问题，用 --only 写明单位收；不放心的，请对方填新发的表"),
    /** A form that does not ask for all open problems; argument: their numbers. */
    OLD_FORM(808, Severity.ERROR, "表里没有列%1$s，不是最后发的一份", "看过没有问题，用 --only 写明单位收；要补这几件进展的，请对方填最后发的表"),
    /** A return without its day. */
    NO_DAY(809, Severity.ERROR, "没有填报送日期", "填实际报送的日期，例如写 2017-08-24"),
    /** A cell merged with those of other rows. */
    ROWS_MERGED(810, Severity.ERROR, "和上下几行的格子合并了，分不清是哪一行的", "取消合并，一行一行填"),
    /** A row of 进展 without a number; argument: what stands there. */
    ROW_WITHOUT_NUMBER(811, Severity.ERROR, "这一行的问题编号是“%1$s”，分不清是哪一件的进展", "照原来发的表把编号补上，例如写 上庄-002；新发现的问题填“新问题”表"),
    /** A row for a new problem without its id; argument: what stands there. */
    ROW_WITHOUT_ID(812, Severity.ERROR, "这一行的行号是“%1$s”，不是N1、N2这样的", "填在有行号的空行里，不要另加行；行号不要改"),
    /** Two rows that say they are the same; argument: place of the first. */
    SAME_ROW_TWICE(813, Severity.ERROR, "同一个编号或行号有两行，前一行在%1$s", "并成一行"),
    /** Two sheets that say different things; argument: place on the first. */
    SHEETS_DIFFER(814, Severity.ERROR, "和 %1$s 是同一格，内容不一样", "留一张工作表，另一张删去"),
    /** A cell with an error of a formula; argument: its sign. */
    ERROR_VALUE(815, Severity.ERROR, "格子里是错误值“%1$s”", "改成要填的内容"),
    /** What both changed; arguments: the books' text, the return's. */
    BOTH_CHANGED(
            816, Severity.ERROR, "发表以后账上改成了“%1$s”，来表写的是“%2$s”，两样不一样", "照来表的，加 --prefer 写明单位；照账上的不用管，或者把来表这一格改成账上的"),
    /** A new problem told otherwise after it was registered; arguments: number, field, the books' text, the return's. */
    REGISTERED_OTHERWISE(
            817, Severity.ERROR, "这一行已登记为%1$s，账上的%2$s是“%3$s”，来表是“%4$s”", "要改的，在%1$s的经过里记一项更正；不改的，请对方把来表这一格改成账上的"),
    /** A comment at a cell; argument: its text. */
    NOTE_NOT_TAKEN(818, Severity.WARNING, "批注里写着“%1$s”，没有收", "要收的，把它写进黄格"),
    /** Words where none are asked for; argument: the words. */
    NOT_ASKED_FOR(819, Severity.WARNING, "这一格不是让填的，写着“%1$s”，没有收", "要收的，请对方写进黄格；表头、编号、摘要改了不算数"),
    /** A sheet known by its 表码; argument: sheet. */
    KNOWN_BY_CODE(820, Severity.WARNING, "工作表“%1$s”不是原来发的文件，按表码认的", "看一遍收得对不对"),
    /** A sheet known by its headings; argument: sheet. */
    KNOWN_BY_NAME(821, Severity.WARNING, "工作表“%1$s”没有表码，按表头和填报单位认的，当作本期的", "核对是不是这个单位、这一期的"),
    /** Something odd about the workbook; argument: what, whole. */
    ODD_WORKBOOK(822, Severity.WARNING, "%1$s", "看一遍收得对不对"),
    /** A picture. */
    PICTURE(823, Severity.WARNING, "这里有一张图片，图片里的内容没有收", "照片另存，需要作佐证的放进佐证文件夹；图里的字要收的，请对方写进黄格"),
    /** A cell nobody sees. */
    HIDDEN_CELL(824, Severity.WARNING, "在隐藏的行或列里，也收了", "看一遍是不是要报的"),
    /** A formula; argument: its value. */
    FORMULA(825, Severity.WARNING, "是公式，按算好的“%1$s”收", "看一遍数对不对"),
    /** A day that was guessed; arguments: what was written, the day. */
    DAY_UNDERSTOOD(826, Severity.WARNING, "日期写的是“%1$s”，按 %2$s 收", "看一遍年月日对不对"),
    /** A cell that was emptied. */
    EMPTIED(827, Severity.WARNING, "原来有内容，收回来是空的；账上的没有动", "确实要去掉的，在周报里改"),
    /** A sheet that is no part of a return; argument: sheet. */
    OTHER_SHEET(828, Severity.WARNING, "工作表“%1$s”不是周报表，里面的没有收", "打开看一眼，有要报的请对方填进周报表"),
    /** What was written would not be read back; no cell is to blame. */
    WOULD_DIFFER(829, Severity.ERROR, "写进去以后读出来的不一样，没有写入", "把来表和这一期周报发给开发的人看");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    CollectCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
