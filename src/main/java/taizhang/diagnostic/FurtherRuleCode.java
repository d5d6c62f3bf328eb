package taizhang.diagnostic;

/** Findings about rules a whole ledger must keep, continued (the hundred of {@link RuleCode} is full), TZ7xx. */
public enum FurtherRuleCode implements DiagnosticCode {
    /** Progress of a problem that was done with before the period began; arguments: number, status, period's first day. */
    PROGRESS_AFTER_CLOSING(
            700, Severity.WARNING, "“%1$s”在本期（%3$s 起）之前已经是%2$s，却又报了进展", "检查编号，多半是写成了别的问题；确实是它又出了问题的，在经过里记 事项: 反弹"),
    /** A 期号 that leaves numbers out; arguments: number, the one before, expected. */
    PERIOD_NUMBER_JUMPS(701, Severity.WARNING, "期号从%2$s跳到了%1$s", "期号逐期加一，这里应写 %3$s；缺了中间的一期就补上那一期的文件"),
    /** A return with a date and nothing else. */
    RETURN_SAYS_NOTHING(702, Severity.ERROR, "“%1$s”只写了报送日期，什么也没有报，不能算作已报送", "补上排查、零报告、进展；没有报来就把报送日期也删去，整条空着"),
    /** A return that leaves open whether something was found. */
    NEITHER_ZERO_NOR_PROBLEM(
            703, Severity.WARNING, "“%1$s”本期没有写零报告，也没有登记新问题", "排查过、没有发现新问题的写 零报告: 是；发现了的登记到问题文件夹；没有排查、只报进展的写 零报告: 否"),
    /** What was checked, without figure or word. */
    SCREENING_SAYS_NOTHING(704, Severity.WARNING, "“%1$s”的零报告，排查只写了类别，看不出查了什么", "补上户数（或件数）、说明，例如 户数: 20"),
    /** A text that says nothing; arguments: key or number, text. */
    EMPTY_WORDS(705, Severity.WARNING, "“%1$s”只写了“%2$s”，等于没有写", "写出具体内容：做了什么、到了什么程度；可以不填的项目，没有内容就空着"),
    /** An error value of a spreadsheet. */
    SPREADSHEET_ERROR(706, Severity.ERROR, "“%1$s”是电子表格的错误值，不是内容", "对照原表写上真正的内容；没有的，把这一项空着"),
    /** Fewer persons than households, or far too many. */
    PERSONS_AGAINST_HOUSEHOLDS(707, Severity.WARNING, "户数%1$s、人数%2$s，对不上", "检查是不是写反了或多写了0：每户至少1人，一般不超过20人；确实如此的可以不改"),
    /** A figure larger than a township; arguments: key, value, usual limit. */
    FIGURE_TOO_LARGE(708, Severity.WARNING, "%1$s写了%2$s，%3$s一般不超过%4$s", "检查是不是多写了几位；确实这么多的可以不改"),
    /** A year in a text that is no year; arguments: as written. */
    YEAR_DAMAGED(709, Severity.ERROR, "“%1$s”的年份不对", "年份写四位数字，例如 2017年"),
    /** The same problem registered again; arguments: number, first number, what else is equal. */
    PROBLEM_REGISTERED_TWICE(
            710,
            Severity.WARNING,
            "“%1$s”的描述和“%2$s”一字不差（同一%3$s），是不是重复登记？",
            "是两件事的，在描述里写明不同之处；是重复登记、还没有提交的，刚登记的用 taizhang undo 撤回，撤不了的在文件里删去这一条；已经提交的，在“%1$s”的经过里记 事项: 核实、结论: 不属实，理由写明与“%2$s”重复"),
    /** The same record again; argument: place of the first. */
    RECORD_TWICE(711, Severity.WARNING, "这一条%1$s和 %2$s 的一条一字不差", "记重了的留一条；确实是两件事的，写明不同之处"),
    /** A closing procedure that decides before anybody applied, or a step twice; arguments: mode, as written, in order. */
    PROCEDURE_OUT_OF_ORDER(
            712,
            Severity.ERROR,
            "销号程序的“%1$s”次序不对：%2$s",
            "申请销号写在审定和销号的环节前面，初审写在核查前面（确实先核查的，在“环节”下给它起个名称），每个环节写一次：%1$s: [%3$s]"),
    /** A character that no font has; arguments: character, code point. */
    NO_GLYPH(
            713,
            Severity.ERROR,
            "“%1$s”（%2$s）没有字体可以印出",
            "改用常用的写法：异体字写成通行的字，上下标写成普通数字，图形和表情改用文字；人名、地名里不能改的字，把有这个字的字体文件（.ttf）放进 templates/字体/"),
    /** A text longer than a cell can hold. */
    TEXT_TOO_LONG(714, Severity.ERROR, "这一段长%1$s字，Excel的一格放不下（连同别的内容，一段最多写%2$s字）", "把文字精简，细节写成文件放到“佐证”下"),
    /** A record whose texts together are longer than a cell can hold. */
    RECORD_TOO_LONG(715, Severity.ERROR, "这一条的文字加起来%1$s字，几项写进Excel的一格时放不下（一条最多%2$s字）", "把文字精简，细节写成文件放到“佐证”下"),
    /** A category or tag of a problem that says no more than another; arguments: the key, the word, why. */
    FILED_TWICE(716, Severity.ERROR, "%1$s里的“%2$s”%3$s", "删去这一个；类别只写主要的，别的写在其他类别里，各写一次"),
    /** More money came back than was found; arguments: the problem, what came back, what was found. */
    RECOVERED_MORE_THAN_FOUND(717, Severity.WARNING, "“%1$s”收回的资金累计%2$s元，比涉及资金%3$s元还多", "核对金额；查出的少写了的，记一项更正改 涉及.资金"),
    /** 收回资金 of nothing. */
    NOTHING_RECOVERED(718, Severity.ERROR, "收回的金额是0", "写收回了多少；没有收回的删去这一项"),
    /** A file of 文字 that no paper takes in; argument: its name. */
    TYPED_TEXT_OF_NOTHING(
            730,
            Severity.WARNING,
            "“%1$s”不是阶段名称，也不是哪一期周报，这份文字不会印出",
            "文件以阶段名称（如 自查自纠）、周报的截止日期（如 2017-08-18）或期号（如 第14期）命名；全部工作的总结写 工作总结.yaml"),
    /** Two files of 文字 about one period; arguments: its number, the other file. */
    TYPED_TEXT_TWICE(731, Severity.WARNING, "第%1$s期已经有一份文字（%2$s），这一份不会印出", "两份要说的写到一份里，写全以后另一份改名或移走");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    FurtherRuleCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
