package taizhang.diagnostic;

/** What is wrong with what is to be made public (公示版), TZ90x: what stands in the data, then what stands on the paper. */
public enum PublicationCode implements DiagnosticCode {
    /** A writing that tells the name; arguments: the writing, the name, a writing that does not. */
    MASK_TELLS(900, Severity.ERROR, "写作“%1$s”里还看得出“%2$s”", "不写名字里的字，例如写 %3$s"),
    /** Shorter than 公示天数; arguments: days, days needed, the day it could end. */
    TOO_SHORT(901, Severity.WARNING, "公示%1$s天，不足公示天数%2$s天", "起止当天都算，止写 %3$s 或以后"),
    /** Two decisions on one name; arguments: the name, both writings. */
    TWICE(902, Severity.ERROR, "“%1$s”已经定过写作“%2$s”，这里又写“%3$s”", "留一条，以它为准"),
    /** Nothing says what is published; arguments: three lines to write. */
    NO_PUBLICATION(903, Severity.ERROR, "没有公示.yaml，不知道公示什么、公示几天", "写一个公示.yaml，例如 起: %1$s、止: %2$s、范围: 已销号，各占一行"),
    /** Nothing to publish; arguments: 范围. */
    NOTHING(904, Severity.ERROR, "范围“%1$s”里没有写了公示摘要的问题，没有可以公示的", "在要公示的问题里写一行 公示摘要，写谁都能看的话"),
    /** What looks like a name; arguments: the word, a writing. */
    UNDECIDED(905, Severity.ERROR, "公示摘要里的“%1$s”像姓名，还没有定怎样写", "改写公示摘要，或者在公示.yaml的决定里写一条：姓名: %1$s，写作: %2$s"),
    /** A sum of one household; argument: the sum. */
    AMOUNT(906, Severity.ERROR, "只涉及一户的问题，公示摘要里有金额“%1$s”", "一户的金额不公示，删去金额"),
    /** A name of the ledger; arguments: the name, a writing. */
    NAME(907, Severity.ERROR, "公示摘要里有台账里的姓名、电话“%1$s”", "改写公示摘要，或者在公示.yaml的决定里写一条：姓名: %1$s，写作: %2$s"),
    /** Read back from a file; arguments: file, place, what stands there. */
    LEAKED(908, Severity.ERROR, "%1$s的%2$s里有不能公示的“%3$s”", "从模板、名称或公示摘要里去掉它；可以公示的，在公示.yaml的决定里写一条"),
    /** A number of a person, read back; arguments: file, place, the number covered. */
    NUMBER(909, Severity.ERROR, "%1$s的%2$s里有个人号码%3$s", "从模板、名称或公示摘要里去掉它"),
    /** A part that cannot be looked through; arguments: file, the part. */
    STRANGE(910, Severity.ERROR, "%1$s里有看不出内容的部分：%2$s", "公示版只印文字，从模板里去掉它"),
    /** One household only; arguments: number. */
    SINGLE(911, Severity.WARNING, "%1$s只涉及一户，村里人一看就知道是谁", "看一遍公示摘要，去掉认得出是哪一户的话；没有的不用改"),
    /** What tells of a person; arguments: the word, of what it tells. */
    TELLING(
            912,
            Severity.ERROR,
            "公示摘要里的“%1$s”%2$s",
            "改写公示摘要，去掉它；只是政策、机构的名称，说不到哪一个人的，在公示.yaml的决定里写一条：姓名: %1$s，写作: 可以公示"),
    /** A writing that brings in what is not for anybody; arguments: the writing, what it tells, what that is. */
    WRITING_TELLS(913, Severity.ERROR, "写作“%1$s”里有不能公示的“%2$s”，%3$s", "写作只写遮住的姓名，例如 赵某"),
    /** Decided when it had been put up; arguments: the name, the day, 起. */
    DECIDED_LATE(914, Severity.WARNING, "“%1$s”%2$s才定，公示%3$s就开始了", "先定再公示：照实写是哪天定的；公示期里改的，重新印一份，换下原来的"),
    /** A decision on a name that no 公示摘要 has; arguments: the name. */
    UNUSED(915, Severity.WARNING, "公示摘要里没有“%1$s”，这一条决定没有用上", "核对姓名有没有写错；摘要改过、用不着了的，删去这一条"),
    /** Decided by nobody; arguments: the name, what stands for who decided. */
    DECIDED_BY_NOBODY(916, Severity.ERROR, "“%1$s”怎样写是谁定的，只写了“%2$s”", "写定的人的姓名，例如 周某"),
    /** A 范围 that picks by something there is not; arguments: the words, what to write. */
    RANGE_UNKNOWN(917, Severity.ERROR, "公示的范围里没有“%1$s”", "%2$s");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    PublicationCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
