package taizhang.diagnostic;

/** Findings about references between records, TZ3xx. */
public enum ReferenceCode implements DiagnosticCode {
    /** A unit that 单位.yaml does not list. */
    UNKNOWN_UNIT(301, Severity.ERROR, "单位“%1$s”不在单位.yaml中", "%2$s"),
    /** A category that 类别.yaml does not list. */
    UNKNOWN_CATEGORY(302, Severity.ERROR, "类别“%1$s”不在类别.yaml中", "%2$s"),
    /** A group where one unit belongs. */
    GROUP_AS_UNIT(303, Severity.ERROR, "“%1$s”是一组单位，这里要写一个单位", "写其中一个单位的名称，例如 %2$s"),
    /** A file of problems whose name is no unit. */
    FILE_OF_NO_UNIT(304, Severity.ERROR, "文件名“%1$s”不是单位.yaml中的单位", "%2$s"),
    /** A problem's number that begins like another unit's. */
    FOREIGN_PREFIX(305, Severity.ERROR, "编号“%1$s”的前缀不是%2$s的“%3$s”", "%4$s"),
    /** Two units, groups or categories of one name. */
    NAME_TAKEN(306, Severity.ERROR, "“%1$s”已是另一条的名称、简称或曾用名", "两条记录不能同名，改掉其中一个"),
    /** Two units with one prefix. */
    PREFIX_TAKEN(307, Severity.ERROR, "编号前缀“%1$s”已被另一个单位使用", "每个单位用自己的编号前缀，否则编号会重复"),
    /** A group of a kind that no unit is of. */
    UNKNOWN_KIND(308, Severity.ERROR, "没有类型为“%1$s”的单位", "写单位.yaml里用过的类型：%2$s"),
    /** A unit that stands in one period twice, under two of its names. */
    UNIT_TWICE(309, Severity.ERROR, "%1$s在这一期里写了两次", "全称和简称是同一个单位，两处合成一处"),
    /** A piece of evidence that is not in its folder; arguments: as written, what to do. */
    MISSING_EVIDENCE(310, Severity.ERROR, "佐证文件“%1$s”不在台账文件夹的“佐证”下", "%2$s"),
    /** A word that is not on the campaign's own list; arguments: the word, the list, what to do. */
    UNLISTED(311, Severity.ERROR, "“%2$s”里没有“%1$s”", "%3$s"),
    /** A 督办 act dated before its notice. */
    SUPERVISED_BEFORE_NOTICE(320, Severity.WARNING, "督办的日期 %1$s 早于通知单“%2$s”的日期 %3$s", "检查两个日期，督办从发通知单那天算起"),
    /** A spot check that found otherwise, with nothing said of what is done about it. */
    INCONSISTENT_WITHOUT_HANDLING(321, Severity.WARNING, "抽查结果不一致，没有写%1$s", "补上%1$s，写明查到了什么、怎么处理"),
    /** A closed problem that was found not to be put right, and not reopened. */
    FALSE_CLOSING_NOT_REOPENED(322, Severity.WARNING, "“%1$s”抽查不一致%2$s天了，还没有记反弹", "在这个问题的经过里记 事项: 反弹，写明原因、新措施、新时限"),
    /** A zero report that was found false, and nothing registered. */
    FALSE_ZERO_REPORT_NOT_REGISTERED(
            323, Severity.WARNING, "“%1$s”的零报告抽查不一致%2$s天了，还没有登记问题", "把查到的问题登记到问题文件夹里，来源写 督导检查"),
    /** An unfounded problem that was found true, and not verified again. */
    FALSE_UNFOUNDED_NOT_VERIFIED(324, Severity.WARNING, "“%1$s”查否，抽查不一致%2$s天了，还没有重新核实", "在这个问题的经过里再记一项 事项: 核实"),
    /** Evidence outside its folder. */
    EVIDENCE_OUTSIDE(325, Severity.ERROR, "佐证“%1$s”不在“佐证”文件夹里面", "文件放到台账文件夹的“佐证”下，从那里写起，例如 佐证: 上庄-001/评议记录.jpg"),
    /** A spot check of a zero report that is none. */
    SPOT_CHECK_OF_NO_ZERO_REPORT(326, Severity.WARNING, "抽查类型是零报告，但“%1$s”第%2$s期没有零报告", "检查单位和期号"),
    /** A spot check by one person. */
    SPOT_CHECK_ALONE(327, Severity.WARNING, "抽查有了结果，抽查人只有%1$s人", "抽查要两人，例如 抽查人: 钱某（第一组）、沈某（第一组）"),
    /** A spot check by the unit itself. */
    SPOT_CHECK_BY_ITSELF(328, Severity.ERROR, "抽查人“%1$s”是被查单位的人", "抽查由督导检查组做，不由被查单位自己查"),
    /** A photo that is damaged; arguments: file, what is wrong, what a copy for printing is to be called. */
    PHOTO_BROKEN(341, Severity.WARNING, "照片“%1$s”%2$s，照片附页上印不出来", "从手机或相机里再拷一份，另存为“%3$s”，放在同一个文件夹里；原来的不用动"),
    /** A picture of a kind that is not printed; arguments: file, what it is, what a copy is to be called. */
    PHOTO_OF_OTHER_KIND(342, Severity.WARNING, "“%1$s”是%2$s，照片附页上印不出来", "用看图软件打开，另存为 JPEG，叫“%3$s”，放在同一个文件夹里；原来的不用动"),
    /** A photo that is too large; arguments: file, its size, what a smaller copy is to be called. */
    PHOTO_TOO_LARGE(343, Severity.WARNING, "照片“%1$s”有%2$s，照片附页上不印", "用看图软件缩小，另存为“%3$s”，放在同一个文件夹里；原来的不用动"),
    /** One photo under two names; arguments: the file, the one named before. */
    PHOTO_TWICE(
            344, Severity.WARNING, "照片“%1$s”和“%2$s”内容一样，是同一张照片", "放错了的，把对的那一张放进来，佐证改写它的名字；确是同一张的，只写其中一个名字。两个文件都留着，不用删"),
    /** A problem number that nobody registered. */
    UNKNOWN_PROBLEM(351, Severity.ERROR, "问题编号“%1$s”没有登记过", "检查编号；新问题先登记到问题文件夹里"),
    /** Progress of a problem registered later. */
    PROGRESS_BEFORE_REGISTRATION(352, Severity.ERROR, "“%1$s”%2$s 才登记，不会在 %3$s 截止的一期里有进展", "检查编号和登记日期"),
    /** Progress reported by a unit that has nothing to do with the problem. */
    PROGRESS_OF_OTHER_UNIT(353, Severity.WARNING, "“%1$s”归%2$s，却由%3$s报进展", "检查编号，或在协办单位里写上%3$s"),
    /** A 督办 act whose notice is not on file. */
    UNKNOWN_NOTICE(354, Severity.WARNING, "督办文号“%1$s”不在督办.yaml中", "检查文号，或在督办.yaml里补上这份通知单"),
    /** A 督办 act whose notice does not name the problem. */
    NOTICE_WITHOUT_PROBLEM(355, Severity.WARNING, "督办“%1$s”没有列“%2$s”", "检查文号，或在督办.yaml这份通知单的问题里补上“%2$s”"),
    /** A spot check of a problem that was not in the state it says. */
    SPOT_CHECK_OF_OTHER_STATUS(356, Severity.WARNING, "抽查类型是%1$s，但“%2$s”那天是%3$s", "检查问题编号、类型和日期");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    ReferenceCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
