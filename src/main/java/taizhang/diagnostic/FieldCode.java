package taizhang.diagnostic;

/** Findings about single fields, TZ2xx. */
public enum FieldCode implements DiagnosticCode {
    /** A key that its record needs is not there. */
    MISSING_FIELD(201, Severity.ERROR, "缺少“%1$s”", "在这条记录里补一行，例如写“%2$s”"),
    /** A key that its record needs stands there without a value. */
    EMPTY_VALUE(202, Severity.ERROR, "“%1$s”没有填写", "例如写“%2$s”"),
    /** A date that no calendar has. */
    IMPOSSIBLE_DATE(203, Severity.ERROR, "“%1$s”不是存在的日期", "%2$s"),
    /** A text that is not written as a date. */
    UNREADABLE_DATE(204, Severity.ERROR, "“%2$s”应写日期，“%1$s”看不出是哪一天", "年、月、日写全，例如写 2017-05-18"),
    /** A key that its record does not have. */
    UNKNOWN_KEY(205, Severity.ERROR, "“%2$s”里没有“%1$s”这个项目", "%3$s"),
    /** A list or a group of keys where one text belongs. */
    TEXT_EXPECTED(206, Severity.ERROR, "“%1$s”应写一段文字，这里写成了%2$s", "写在冒号后面同一行，例如写“%3$s”；几行的文字在冒号后写 |-，下面各行缩进两格"),
    /** Something else where a list belongs. */
    LIST_EXPECTED(207, Severity.ERROR, "“%1$s”应写成一个列表，这里写成了%2$s", "每一条另起一行，缩进两格，前面加“- ”"),
    /** Something else where a group of keys belongs. */
    MAPPING_EXPECTED(208, Severity.ERROR, "“%1$s”下面应分项填写，这里写成了%2$s", "冒号后换行，缩进两格，逐项写“项目: 内容”；可写的项目：%3$s"),
    /** A text that is not a whole number. */
    NOT_A_COUNT(209, Severity.ERROR, "“%2$s”应写整数，“%1$s”不是", "用阿拉伯数字写，例如写 32"),
    /** A text that is not an amount of money. */
    NOT_MONEY(210, Severity.ERROR, "“%2$s”应写金额，“%1$s”看不出是多少", "以元计，例如写 251542.71；以万元计时写明单位，例如写 86.5315万元"),
    /** An amount finer than a hundredth of a yuan. */
    FINER_THAN_FEN(211, Severity.ERROR, "金额“%1$s”比一分还小", "精确到分，元后最多两位小数"),
    /** Less than nothing. */
    NEGATIVE(212, Severity.ERROR, "“%2$s”不能是负数，这里写了“%1$s”", "写0或正数"),
    /** Neither yes nor no. */
    NOT_YES_NO(213, Severity.ERROR, "“%2$s”只能写%3$s，这里写了“%1$s”", "写%3$s"),
    /** A word that is not among those a field knows. */
    UNKNOWN_CHOICE(214, Severity.ERROR, "“%2$s”没有“%1$s”这种写法", "可写：%3$s"),
    /** A text that is not a problem's number. */
    ILL_FORMED_PROBLEM_ID(215, Severity.ERROR, "“%1$s”不是问题编号的写法", "写单位的编号前缀、一个短横和序号，例如写 上庄-001"),
    /** A person's name that cannot be taken apart. */
    ILL_FORMED_NAME(216, Severity.ERROR, "“%2$s”里的“%1$s”看不出是谁", "写姓名，单位写在后面的括号里，几个人之间用顿号，例如写 王某（综合科）、李某（督查科）"),
    /** A stretch of time that ends before it begins. */
    TERM_REVERSED(217, Severity.ERROR, "“%3$s”%4$s早于“%1$s”%2$s", "起在前、止在后，核对这两个日期"),
    /** A correction of something that cannot be corrected. */
    UNKNOWN_CORRECTION_FIELD(218, Severity.ERROR, "“%1$s”不是可以更正的项目", "可以更正的项目：%2$s"),
    /** A correction whose old value is not the one in force. */
    CORRECTION_OF_OTHER_VALUE(219, Severity.ERROR, "更正“%1$s”：原来登记的不是“%2$s”", "“原”照抄当时登记的内容：%3$s"),
    /** A record that looks like one of another kind, mostly because of a wrong indent. */
    FOREIGN_RECORD(220, Severity.ERROR, "这一条不像“%1$s”，像是%2$s", "检查它前面的缩进：同一级的“-”上下对齐"),
    /** A month or year where a day belongs; arguments: as written, the key. */
    DAY_NEEDED(
            221, Severity.ERROR, "“%2$s”要写到哪一天，“%1$s”只说了大概", "按实际写年、月、日，例如写 2017-05-18；只有发现、时限和政策的印发可以照文件写成“2017年底前”"),
    /** A day, month or half of a year whose year nobody wrote; arguments: as written, the key. */
    YEAR_MISSING(222, Severity.ERROR, "“%2$s”没有写年份：“%1$s”", "前面写上年份，例如写 2017年%1$s"),
    /** 待定 for no reason. */
    UNDECIDED_WITHOUT_REASON(223, Severity.ERROR, "时限待定，没有写原因", "原因写在后面的括号里，例如写 待定（等上级批复）"),
    /** Before a month or year: with it or without it; argument: as written. */
    DOUBTFUL_DAY(224, Severity.ERROR, "“%1$s”看不出算不算写的那个月、那一年", "算在内的写“10月底前”“2017年底前”，不算的写到上个月底，例如写 2017年9月底前"),
    /** A name of the campaign's own that something else has; arguments: the name, where. */
    OWN_NAME_TAKEN(225, Severity.ERROR, "“%1$s”%2$s已经有了，不能再用作名称", "换一个名称，例如 %1$s情况；表里本来就有的不用再规定"),
    /** A field of the campaign's own that cannot be as it is described; arguments: which, what is wrong, what to do. */
    OWN_FIELD_FAULTY(226, Severity.ERROR, "字段“%1$s”%2$s", "%3$s"),
    /** 字段 of a problem in a campaign that has none. */
    NO_OWN_FIELDS(227, Severity.ERROR, "这次专项没有规定字段，问题里不能写“字段”", "先在专项.yaml里写“字段:”，每个字段写名称和类型；写法见 taizhang explain 字段"),
    /** A word of a campaign's own list that cannot be as it is written; arguments: the list, the word, what is wrong, what to do. */
    LISTED_WORD_FAULTY(228, Severity.ERROR, "“%1$s”里的“%2$s”%3$s", "%4$s"),
    /** A record or list in brackets, to which no line can be added. */
    WRITTEN_IN_BRACKETS(230, Severity.ERROR, "“%1$s”写在括号里，没法在后面加一条", "先改成分行的写法：每一项另起一行，前面加“- ”，再运行一次"),
    /** A text that would not be read back as it was given. */
    TEXT_NOT_KEPT(231, Severity.ERROR, "“%1$s”的内容写进去以后，读出来和给的不一样", "删去里面看不见的字符、制表符和乱码，再运行一次"),
    /** Adding a record here would change what other records say. */
    OTHER_TEXT_WOULD_CHANGE(232, Severity.ERROR, "在这里加一条，会改变文件里别的内容", "这个文件的写法特别，请在编辑器里手工添加，再用 taizhang check 检查"),
    /** A file in another encoding than UTF-8, into which nothing is written. */
    NOT_WRITABLE_ENCODING(233, Severity.ERROR, "文件不是UTF-8编码，不往里写", "在编辑器里用“另存为”，编码选UTF-8，保存后再运行一次"),
    /** A day in a year that no ledger speaks of; arguments: as written, an example. */
    IMPLAUSIBLE_YEAR(234, Severity.ERROR, "“%1$s”的年份不对", "年份写四位数字，在1900到2100之间，例如写 %2$s"),
    /** A list with nothing in it where something stood once. */
    EMPTIED_LIST(235, Severity.ERROR, "“%1$s”下面一条也没有", "误删了的用git恢复；本来就没有内容的，%2$s"),
    /** A list in a record with nothing in it. */
    EMPTY_LIST(236, Severity.WARNING, "“%1$s”写了一个空的列表", "误删了的用git恢复；本来就没有的，删去“%1$s”这一行");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    FieldCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
