package taizhang.diagnostic;

/** Findings about files and YAML, TZ1xx. */
public enum FileCode implements DiagnosticCode {
    /** Text in GB18030 instead of UTF-8; it is read all the same. */
    NOT_UTF8(101, Severity.WARNING, "文件不是UTF-8编码，已按GB18030读取", "在编辑器里用“另存为”，编码选UTF-8，保存后再提交"),
    /** Bytes that are neither UTF-8 nor GB18030. */
    UNDECODABLE(102, Severity.ERROR, "第%1$s行有无法辨认的字节（%2$s），文件没有读取", "用编辑器打开，把这一行的乱码改正，再另存为UTF-8编码"),
    /** Text in UTF-16, which Windows Notepad once called Unicode. */
    UTF16(103, Severity.ERROR, "文件是UTF-16编码，没有读取", "用记事本打开，选“另存为”，编码选UTF-8（不要选“Unicode”或UTF-16）"),
    /** A file with NUL bytes, such as a Word or Excel file under a wrong name. */
    NOT_TEXT(104, Severity.ERROR, "这不是文本文件，没有读取", "这里只放YAML文本文件；Word、Excel、图片等请移到“佐证”文件夹"),
    /** A control character, which no paper can show. */
    CONTROL_CHARACTER(105, Severity.ERROR, "有看不见的控制字符（%1$s）", "把这个字符删去，常见于从别的软件复制过来的文字"),
    /** A zero-width character; it is dropped. */
    INVISIBLE_CHARACTER(106, Severity.WARNING, "有看不见的零宽字符（%1$s），已略去", "把光标放到此处，删去这个字符；常见于从网页、微信复制的文字"),
    /** A code point of GB18030-2005's private use area that has had a standard place since 2022. */
    PRIVATE_USE(107, Severity.WARNING, "“%1$s”用的是旧国标的自造字码位（%2$s），已按新国标读作“%3$s”", "把这个字重新输入一遍"),
    /** U+FFFD: a character was lost before the text came here. */
    REPLACEMENT_CHARACTER(108, Severity.ERROR, "有一个已经损坏的字（�）", "对照原件，把这个字重新输入"),
    /** A tab in the structure, where only spaces count. */
    TAB_INDENT(110, Severity.ERROR, "%1$s用了制表符（Tab键）", "改用空格，每缩进一层打两个空格"),
    /** A tab inside a text; it is read as a space. */
    TAB_IN_TEXT(111, Severity.WARNING, "文字中间有制表符（Tab），已当作一个空格", "删去制表符；要分开的文字请用标点"),
    /** A full-width or no-break space in the structure. */
    WIDE_SPACE_INDENT(112, Severity.ERROR, "%1$s用了%2$s", "改用普通的半角空格，每缩进一层打两个空格"),
    /** A key or dash that stands below no other. */
    WRONG_INDENT(113, Severity.ERROR, "“%1$s”的缩进对不齐", "%2$s"),
    /** A line that belongs to nothing. */
    STRAY_TEXT(114, Severity.ERROR, "这一行既不是“项目: 内容”，也接不上前面的文字", "如果是上一项没写完的文字，请接到上一行末尾；如果是新的一项，请写成“项目: 内容”"),
    /** A key with a full-width colon. */
    FULLWIDTH_COLON(115, Severity.ERROR, "“%1$s”后面用了全角冒号“：”", "改成半角冒号加一个空格，例如写 %1$s: "),
    /** A key whose colon has no space behind it. */
    COLON_WITHOUT_SPACE(116, Severity.ERROR, "“%1$s:”后面少一个空格", "冒号后面加一个空格，例如写 %1$s: %2$s"),
    /** A half-width colon with a space inside an unquoted text. */
    COLON_IN_TEXT(
            117, Severity.ERROR, "“%1$s”的内容里有半角冒号加空格，后半截会被当成另一个项目", "文字里的冒号改用全角“：”，或者把整段文字放在英文双引号里；如果是两个项目，请分成两行"),
    /** Marks of a git conflict that was not resolved. */
    MERGE_CONFLICT(
            118,
            Severity.ERROR,
            "有没处理完的合并冲突（从这里到第%1$s行）",
            "两边各添各的，两边的行都留下；同一处的两种写法，商定以后写成一处，哪一边独有的内容都并进来。最后只去掉 <<<<<<<、|||||||、=======、>>>>>>> 这些标记行"),
    /** Two problems under one number in a git conflict; arguments: number, last line, what to write. */
    TWO_UNDER_ONE_NUMBER(144, Severity.ERROR, "合并冲突里是两个问题，用了同一个编号%1$s（冲突到第%2$s行）", "%3$s"),
    /** Two items side by side in a git conflict; arguments: last line, what to write. */
    TWO_ITEMS(145, Severity.ERROR, "合并冲突里是两边各添的几条（冲突到第%1$s行）", "%2$s"),
    /** Returns of units side by side in a git conflict; arguments: last line, what to write. */
    TWO_RETURNS(148, Severity.ERROR, "合并冲突里是两边填的单位周报（冲突到第%1$s行）", "%2$s"),
    /** Two problems in one record, whose marks of a git conflict are gone; arguments: number, what to write. */
    TWO_IN_ONE_PROBLEM(146, Severity.ERROR, "一条记录里写着两件问题的内容，用了同一个编号%1$s", "%2$s"),
    /** Two records in one; arguments: what stands twice, what to write. */
    TWO_IN_ONE_RECORD(147, Severity.ERROR, "一条记录里写着两条的内容（“%1$s”写了两次）", "%2$s"),
    /** Something of a return stands twice; arguments: what, what to write. */
    RETURN_TWICE(149, Severity.ERROR, "“%1$s”在这一期里写了两处", "%2$s"),
    /** A single mark of a git conflict, its fellows gone. */
    LOST_CONFLICT_MARK(119, Severity.ERROR, "有一行合并冲突的标记“%1$s”没有删去", "只去掉这一行标记；它前后两边的内容都留下，同一条里写了两次的看下一条提示"),
    /** Two equal keys in one mapping. */
    DUPLICATE_KEY(
            120,
            Severity.ERROR,
            "“%1$s”写了两次",
            "同一条记录里一个项目只写一次。两行说的是两件事，就是两条记录并成了一条：分成两条，各写全，后登记的一条用没有用过的编号；说的是一回事，合成一行"),
    /** An unquoted text that starts with a character YAML keeps for itself. */
    RESERVED_START(121, Severity.ERROR, "“%1$s”的内容以“%2$s”开头，不加引号读不出来", "给整段文字加上英文单引号，例如写 %1$s: '%3$s'"),
    /** A quote that is opened and not closed. */
    UNCLOSED_QUOTE(122, Severity.ERROR, "引号没有成对：这里开头的%1$s没有找到结尾", "在这段文字末尾补上同样的英文引号，或者把开头的引号改成中文引号“”"),
    /** Text behind a closing quote. */
    TEXT_AFTER_QUOTE(123, Severity.ERROR, "引号后面还有文字“%1$s”", "文字里的引号改用中文引号“”，或者把整段文字放在一对英文单引号里"),
    /** A bracket that is opened and not closed. */
    UNCLOSED_BRACKET(124, Severity.ERROR, "括号没有成对：这里开头的“%1$s”没有找到“%2$s”", "补上“%2$s”；如果只是普通文字，给整段文字加上英文单引号"),
    /** A text in braces that is cut at its comma. */
    CUT_AT_COMMA(125, Severity.ERROR, "大括号里的“%1$s”在逗号处断开了，“%2$s”没有项目名", "文字里的逗号改用全角“，”，或者给文字加上英文双引号，例如写 \"%1$s\""),
    /** A full-width mark that should part the items of a list. */
    FULLWIDTH_COMMA_IN_LIST(
            126, Severity.ERROR, "方括号里用“%1$s”分隔，会被当成一项", "方括号里用半角逗号加空格分隔，例如写 [王某, 李某]；或者不用方括号，直接写 王某、李某"),
    /** A full-width comma between the entries in braces. */
    FULLWIDTH_COMMA_IN_BRACES(127, Severity.ERROR, "大括号里“%1$s”前面用了全角逗号", "改成半角逗号加空格，例如写 {户数: 1, 人数: 3}"),
    /** Running text behind a hash, which YAML drops as a comment. */
    TEXT_AFTER_HASH(128, Severity.ERROR, "“%1$s”里“#”后面的文字会被当成注释丢掉", "文字里要用“#”时，把整段文字放在英文双引号里；如果真是注释，请另起一行写"),
    /** Chinese quotes around a date, number or code, where quotes of YAML were meant. */
    CHINESE_QUOTES(129, Severity.ERROR, "%1$s用了中文引号", "去掉引号，或者改用英文双引号"),
    /** A list item with a wrong dash. */
    WRONG_DASH(130, Severity.ERROR, "列表项前面的“%1$s”不是半角减号", "改成半角减号加一个空格，例如写 - %2$s: "),
    /** A list item whose dash has no space behind it. */
    DASH_WITHOUT_SPACE(131, Severity.ERROR, "列表项的减号后面少一个空格", "减号后面加一个空格，例如写 - %1$s: "),
    /** Anchors, aliases, tags and merge keys, which a ledger does not use. */
    ANCHOR_OR_TAG(132, Severity.ERROR, "“%1$s”是YAML的特殊写法，台账里不用", "删去这个记号；如果是文字，给整段文字加上英文单引号"),
    /** A second document behind three dashes. */
    SECOND_DOCUMENT(133, Severity.ERROR, "“---”后面的内容不会读取", "一个文件只写一份内容，删去中间的“---”"),
    /** A key that is a list or a mapping. */
    KEY_NOT_TEXT(135, Severity.ERROR, "冒号前面不是普通的项目名", "项目名只写文字，不用括号和问号"),
    /** More levels than any ledger needs. */
    TOO_DEEP(136, Severity.ERROR, "层次太多，没有读取", "检查是不是有多余的缩进或括号"),
    /** Anything else that YAML cannot read. */
    SYNTAX(137, Severity.ERROR, "这里读不下去：%1$s", "%2$s"),
    /** A comma at the end of a short value. */
    TRAILING_COMMA(138, Severity.WARNING, "“%1$s”的内容末尾多了一个逗号", "删去末尾的“%2$s”"),
    /** A backslash in double quotes before a character it does not go with. */
    BAD_ESCAPE(140, Severity.ERROR, "英文双引号里的“%1$s”读不出来", "文字里要用反斜杠时，改用英文单引号，或者去掉引号"),
    /** A character before the first word of a line that does not belong there. */
    STRAY_CHARACTER(141, Severity.ERROR, "行首多了一个“%1$s”", "删去它，前面的空格和上下行对齐"),
    /** A key without its colon. */
    MISSING_COLON(142, Severity.ERROR, "“%1$s”后面少了冒号", "加上半角冒号，后面有内容的再加一个空格，例如写 %1$s: "),
    /** The first key of an item once more: the dash before it is missing. */
    MISSING_DASH(143, Severity.ERROR, "“%1$s”又出现一次，看来前面漏了“- ”", "每一项的第一行前面要有减号加空格，例如写 - %1$s: "),
    /** Full-width brackets around a list or a mapping. */
    FULLWIDTH_BRACKET(139, Severity.ERROR, "“%1$s”的内容用了全角括号“%2$s”", "改成半角括号“%3$s”，里面的逗号和冒号也用半角"),
    /** A file that every ledger has is not there. */
    MISSING_FILE(150, Severity.ERROR, "缺少文件%1$s", "台账文件夹里必须有专项.yaml、单位.yaml、类别.yaml；检查文件夹和文件名"),
    /** A file of the ledger that says nothing. */
    EMPTY_FILE(151, Severity.ERROR, "%1$s是空的", "误删了内容的用git恢复；还没有内容的按README的样子填写，用不着的删去这个文件"),
    /** A file that looks like a part of the ledger and is none. */
    UNKNOWN_FILE(152, Severity.WARNING, "不认识文件%1$s，没有读取", "%2$s"),
    /** A link that leads out of the folder. */
    LINK_OUTSIDE(153, Severity.ERROR, "%1$s是链接，没有读取（指向台账文件夹之外，或者是佐证）", "把文件本身放进台账文件夹，不用链接"),
    /** A number of a person in the content of evidence; arguments: kind, number masked, where in words. */
    NUMBER_IN_EVIDENCE(154, Severity.ERROR, "佐证里疑似有%1$s（%2$s）%3$s", "git会永远留着：把号码删去或涂掉再放进来，带号码的原件另外保管，不放进台账文件夹"),
    /** A number of a person in the name of a file or folder; arguments: kind, number masked, the name masked. */
    NUMBER_IN_NAME(155, Severity.ERROR, "“%3$s”的名称里疑似有%1$s（%2$s）", "改名，名称里不写号码，例如用问题编号；经过里的“佐证”一并改"),
    /** A number of a person in another file of the folder; arguments: kind, number masked, where in words. */
    NUMBER_IN_OTHER_FILE(156, Severity.ERROR, "这个文件里疑似有%1$s（%2$s）%3$s", "台账文件夹里的文件都会进git，把号码删去；不要的文件整个删去"),
    /** A number of a person in a template; arguments: kind, number masked. */
    NUMBER_IN_TEMPLATE(157, Severity.ERROR, "模板里疑似有%1$s（%2$s）", "模板会印在每份纸上，也会进git：删去号码，办公室的电话写在专项.yaml的“电话”一项"),
    /** Evidence that could not be looked through; argument: why. */
    EVIDENCE_NOT_LOOKED_THROUGH(
            158, Severity.WARNING, "没有查看里面有没有身份证号、手机号、卡号：%1$s", "自己看一遍；能另存为 .docx、.xlsx、.csv 的另存一份代替它"),
    /** A file larger than any ledger's; arguments: its size and the largest that is read, in MB. */
    FILE_TOO_LARGE(170, Severity.ERROR, "文件有%1$sMB，最多读%2$sMB，没有读取", "一个单位的问题分不到这么多：检查是不是放错了文件；确是台账的，请拆成几个专项"),
    /** A line longer than any text; arguments: its length and the longest that is read. */
    LINE_TOO_LONG(171, Severity.ERROR, "这一行有%1$s个字，一行最多%2$s个字，文件没有读取", "把长文字分成几行写：键后面写“|”，下面每行前面比键多空两格"),
    /** All files together are larger than any ledger; arguments: their size and the most that is read, in MB. */
    LEDGER_TOO_LARGE(
            172, Severity.ERROR, "台账的文件一共有%1$sMB，最多读%2$sMB，从这个文件起没有读取", "一个专项的台账没有这么大：检查有没有放错的文件；确是台账的，请按年度或专项分成几份"),
    /** A name that not every computer takes; arguments: the path, the name as it could be. */
    NAME_NOT_PORTABLE(173, Severity.WARNING, "“%1$s”这个名称Windows不认，别人的电脑上git取不下来", "改名，例如改成“%2$s”；经过里的“佐证”写着它的一并改"),
    /** A radical, compatibility form or dot in the place of the usual one; arguments: it, its code point, the usual one, its code point. */
    LOOK_ALIKE(180, Severity.WARNING, "“%1$s”是样子相同的另一个字符（%2$s），已读作“%3$s”（%4$s）", "把它删去，重新输入“%3$s”；常见于从PDF、扫描件复制的文字"),
    /** A sign in a name that has a usual form; arguments: name, sign, its code point, what is read, the name as read. */
    NAME_FORM(181, Severity.WARNING, "“%1$s”里的%2$s（%3$s）不是通用的写法，已读作%4$s", "改写为“%5$s”"),
    /** Half a character, a private one or none at all. */
    UNUSABLE_CHARACTER(182, Severity.ERROR, "有一个不能用的字符（%1$s），别的电脑上看不到它", "对照原件把这个字重新输入；字库里没有的字，写成通用的同音字或者用文字说明"),
    /** A number that runs over the end of a line; arguments: the number as read. */
    BROKEN_NUMBER(183, Severity.WARNING, "数字在换行处断开了，已连起来读作“%1$s”", "数字写在同一行里，改为“%1$s”"),
    /** Two files that one computer takes for one; arguments: name, the other's name, how they differ. */
    NAMES_ALIKE(184, Severity.ERROR, "文件“%1$s”和“%2$s”只有%3$s不同，会被当成同一个", "打开两个文件比一比：各有内容的，合到一个里再删去另一个；各有用处的佐证，给其中一个改名"),
    /** A file in a place where nothing is read that holds records of a ledger; arguments: name, where it belongs. */
    MISPLACED_RECORDS(185, Severity.ERROR, "“%1$s”里是台账的内容，放在这里不会读取", "%2$s"),
    /** A copy of a file beside it; arguments: name, the first file's name. */
    COPY_OF_FILE(186, Severity.ERROR, "“%1$s”像是“%2$s”的副本，没有读取", "两个文件比一比，只在副本里的内容抄进“%2$s”（新的问题用没有用过的编号），再把副本移出台账文件夹");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    FileCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
