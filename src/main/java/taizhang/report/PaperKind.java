package taizhang.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.report.day.ScopeKind;

/** Every kind of paper (纸), in the order they are made: one line here for each new one. */
public enum PaperKind {
    /** 问题台账. */
    PROBLEM_LEDGER("问题台账", ScopeKind.TOWN, ScopeKind.UNIT, ScopeKind.CATEGORY),
    /** 整改台账. */
    RECTIFICATION_LEDGER("整改台账", ScopeKind.TOWN, ScopeKind.UNIT, ScopeKind.CATEGORY),
    /** 销号台账. */
    CLOSURE_LEDGER("销号台账", ScopeKind.TOWN, ScopeKind.UNIT, ScopeKind.CATEGORY),
    /** 周报: the office's report of a period. */
    WEEKLY_REPORT("周报", ScopeKind.TOWN),
    /** 本周变化表: what changed since the last period. */
    CHANGES("本周变化表", ScopeKind.TOWN),
    /** 通报: who is late, missing, overdue. */
    CIRCULAR("通报", ScopeKind.TOWN),
    /** 催报单: a slip for each unit that has not reported. */
    REMINDER("催报单", ScopeKind.TOWN),
    /** 排查覆盖表: which unit checked which category, when. */
    COVERAGE("排查覆盖表", ScopeKind.TOWN),
    /** 整改标准和分类处理意见, by category. */
    STANDARDS("整改标准和分类处理意见", ScopeKind.TOWN),
    /** 督办通知单: one file for each notice, with its receipt. */
    NOTICE("督办通知单", ScopeKind.TOWN, ScopeKind.UNIT),
    /** 督办台账: all notices and their replies. */
    NOTICE_LEDGER("督办台账", ScopeKind.TOWN),
    /** 督办建议表: which problems call for a notice. */
    PROPOSALS("督办建议表", ScopeKind.TOWN),
    /** 抽查表: the form that inspectors fill in. */
    SPOT_CHECK_FORM("抽查表", ScopeKind.TOWN),
    /** 抽查通报: what the spot checks of a period found. */
    SPOT_CHECK_CIRCULAR("抽查通报", ScopeKind.TOWN),
    /** 政策梳理清单. */
    POLICIES("政策梳理清单", ScopeKind.TOWN),
    /** 政策完善建议. */
    POLICY_ADVICE("政策完善建议", ScopeKind.TOWN),
    /** 建章立制清单. */
    REGULATIONS("建章立制清单", ScopeKind.TOWN),
    /** 问责情况表. */
    ACCOUNTABILITY("问责情况表", ScopeKind.TOWN),
    /** 销号审批表: a form for each closing that is to be approved. */
    CLOSURE_FORM("销号审批表", ScopeKind.TOWN, ScopeKind.UNIT),
    /** 销号情况汇总: what is closed, and what is left and why. */
    CLOSURE_SUMMARY("销号情况汇总", ScopeKind.TOWN),
    /** 延期申请表: a form for each extension. */
    EXTENSION("延期申请表", ScopeKind.TOWN, ScopeKind.UNIT),
    /** 阶段总结: one for each stage begun. */
    STAGE_SUMMARY("阶段总结", ScopeKind.TOWN),
    /** 工作总结: of the whole campaign, from its last stage on. */
    WORK_SUMMARY("工作总结", ScopeKind.TOWN),
    /** 单位周报表 and 零报告单: a unit's own return, filled in, and the blank form for the next. */
    UNIT_RETURN("单位周报表", ScopeKind.UNIT);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<ScopeKind> scopes;

    PaperKind(String label, ScopeKind... scopes) {
        this.label = label;
        this.scopes = List.of(scopes);
    }

    /** The name of the paper, of its template and of its files. */
    public String label() {
        return label;
    }

    /** For whom it is made. */
    public List<ScopeKind> scopes() {
        return scopes;
    }

    /** All names, for people. */
    public static String labels() {
        return Arrays.stream(values()).map(PaperKind::label).collect(Collectors.joining("、"));
    }

    /** Reads the name of a paper; empty if it is none of them. */
    public static Optional<PaperKind> parse(String text) {
        return Arrays.stream(values()).filter(value -> value.label.equals(text)).findFirst();
    }
}
