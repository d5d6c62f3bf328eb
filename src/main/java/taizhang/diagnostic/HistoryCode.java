package taizhang.diagnostic;

/** Findings about seals and history, TZ6xx. */
public enum HistoryCode implements DiagnosticCode {
    /** Something dated in a sealed period was entered later; arguments: problem, what, date, period, entered, days. */
    LATE_ENTRY(600, Severity.WARNING, "%1$s的“%2$s”日期是 %3$s，属于已封账的第%4$s期，%5$s入账，晚%6$s天", "补录是允许的，在下一期周报里说明；不要改日期去凑"),
    /** A return of a sealed period was entered later; arguments: unit, end of period, date, period, entered, days. */
    LATE_RETURN(
            601, Severity.WARNING, "%1$s（截止 %2$s）的报送日期是 %3$s，属于已封账的第%4$s期，%5$s入账，晚%6$s天", "补录是允许的，在下一期周报里说明；不要改日期去凑"),
    /** A fact or act was changed or deleted after its seal; arguments: problem, period, changes. */
    CHANGED_AFTER_SEAL(602, Severity.ERROR, "%1$s在第%2$s期封账以后被改动：%3$s", "把原来的字改回去，再记一项“更正”：字段、原、现、原因、经办"),
    /** A return or the head of a period was changed or deleted after its seal; arguments: return, period. */
    RETURN_CHANGED(603, Severity.ERROR, "%1$s的内容在第%2$s期封账以后被改动", "对照封账时的文件改回去；漏报的内容写到下一期"),
    /** What was approved with a closing was changed afterwards; arguments: problem, period, changes. */
    CHANGED_AFTER_CLOSING(604, Severity.ERROR, "%1$s销号后变更（第%2$s期封账时已销号）：%3$s", "改回审定时的内容；问题又出现的记“反弹”，原来写错的记“更正”"),
    /** The standard of a category was changed after closings; arguments: category, problems. */
    STANDARD_CHANGED(605, Severity.ERROR, "类别“%1$s”的整改标准或处理意见在销号以后被改动，涉及%2$s", "改回销号时的标准；确要提高标准的，已销号的问题要按新标准复核"),
    /** An evidence file was changed or deleted after its seal; arguments: file, period, what, problems. */
    EVIDENCE_CHANGED(606, Severity.ERROR, "佐证“%1$s”在第%2$s期封账以后被%3$s，涉及%4$s", "把原来的文件放回去；新材料用新的文件名"),
    /** A number that was in the books is not any more; arguments: number, what it was, day it appeared. */
    NUMBER_VANISHED(
            610, Severity.ERROR, "问题%1$s（%2$s，%3$s入账）从账上消失了", "用 git 找回这条记录；不属实的记“核实：不属实”，重复登记的写明与哪个编号重复，都不删记录"),
    /** A number that was used for another problem; arguments: number, first problem, second problem. */
    NUMBER_REUSED(611, Severity.ERROR, "编号%1$s先后用在两个问题上：先是“%2$s”，后是“%3$s”", "后一个问题改用没有用过的编号，恢复前一个"),
    /** A commit dated before its parent; arguments: commit, its time, parent, its time. */
    COMMIT_OLDER(620, Severity.WARNING, "提交 %1$s 的时间（%2$s）早于上一个提交 %3$s 的时间（%4$s）", "多半是电脑的时钟不准；如果是有意改时间，请说明"),
    /** A seal's commit is not part of the history any more; arguments: periods, commit, what is left of it. */
    HISTORY_REWRITTEN(
            621, Severity.ERROR, "历史被改写或截断：%1$s封账时的提交 %2$s 不在现在的历史里（%3$s）", "封账以后不要用 amend、rebase、强制推送；从别人的克隆里找回原来的提交"),
    /** A seal does not say what it should; arguments: period. */
    SEAL_BROKEN(622, Severity.ERROR, "第%1$s期的封账记录被改过：内容和摘要或上期摘要对不上", "用 git 找回 taizhang seal 写入时的封账.yaml"),
    /** Seals were altered or removed in a commit; arguments: periods. */
    SEAL_ALTERED(623, Severity.ERROR, "%1$s的封账记录被换掉或删去", "用 git 找回 taizhang seal 写入时的封账.yaml"),
    /** 封账.yaml cannot be read; arguments: what is wrong. */
    SEALS_UNREADABLE(624, Severity.ERROR, "封账.yaml读不出来：%1$s", "用 git 找回 taizhang seal 写入时的封账.yaml"),
    /** The same facts give other figures; arguments: period, tool that sealed. */
    FIGURES_DIFFER(
            625,
            Severity.ERROR,
            "第%1$s期的事实没有变，按现在的专项、单位、类别设置算出的数字和封账时不同（封账时用 %2$s 版）",
            "检查专项.yaml、单位.yaml、类别.yaml在封账以后的改动"),
    /** A seal does not agree and history does not tell why; arguments: problem or return, period. */
    SEAL_DISAGREES(626, Severity.ERROR, "%1$s和第%2$s期封账时不一样，从历史里查不出是谁改的", "封账时的提交如果已经丢失，请从别人的克隆里找回"),
    /** A merge dropped a problem; arguments: merge, number, the problem, who entered it and when, what stands there now. */
    MERGED_NUMBER(
            630,
            Severity.ERROR,
            "合并 %1$s 把问题%2$s（“%3$s”，%4$s）弄丢了，%5$s",
            "用 git 找回这条记录；编号已被另一件问题用了的，找回的一件改用没有用过的编号，周报、督办、佐证里说它的也一并改"),
    /** A merge dropped seals; arguments: merge, periods, who sealed and when. */
    MERGED_SEAL(631, Severity.ERROR, "合并 %1$s 换掉或丢了%2$s的封账记录（%3$s）", "用 git 找回原来的封账.yaml；另一份是后来重封的，查清那一边改了什么"),
    /** A merge dropped an act; arguments: merge, number, act, who entered it and when. */
    MERGED_ACT(632, Severity.ERROR, "合并 %1$s 把%2$s经过里的“%3$s”（%4$s）弄丢了，两边都没有删过它", "用 git 找回这项经过，补到原来的地方"),
    /** A merge dropped something of a return; arguments: merge, file, unit and fields, who entered it and when. */
    MERGED_RETURN(633, Severity.ERROR, "合并 %1$s 把%2$s里%3$s（%4$s）弄丢了，两边都没有删过它", "用 git 找回这几项，补到这一期的周报里"),
    /** A merge dropped a listed record or something of it; arguments: merge, which, who entered it and when. */
    MERGED_RECORD(
            634, Severity.ERROR, "合并 %1$s 把%2$s（%3$s）弄丢了，两边都没有删过它", "用 git 找回，补到原来的文件里；文号已被另一份用了的，找回的一份改用没有用过的文号"),
    /** A number of a person in a commit message; arguments: kind, number masked. */
    NUMBER_IN_MESSAGE(629, Severity.ERROR, "提交说明里疑似有%1$s（%2$s）", "提交说明会永远留在git里：去掉号码，写问题编号，再提交一次"),
    /** 督办, 抽查 or 通报 was changed or deleted after its seal; arguments: which, period, changes. */
    OVERSIGHT_CHANGED(660, Severity.ERROR, "%1$s在第%2$s期封账以后被改动：%3$s", "改回封账时的内容；原来写错的，另发一件说明，不改旧的"),
    /** Of an evidence file only a pointer is here; arguments: file, period. */
    EVIDENCE_UNFETCHED(
            661, Severity.WARNING, "佐证“%1$s”没有取下来，只有 Git LFS 的指针，不能和第%2$s期封账核对", "运行 git lfs fetch --all 取下来，再审计一次");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    HistoryCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
