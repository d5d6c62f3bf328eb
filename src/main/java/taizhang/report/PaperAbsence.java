package taizhang.report;

import java.util.Optional;
import taizhang.report.day.Edition;
import taizhang.report.summary.WorkSummaryReport;

/** Why a kind of paper was not made though it was asked for (没有印的原因). */
public final class PaperAbsence {
    private PaperAbsence() {}

    /** The reason, in Chinese, for a kind of which no scope asked for had a paper; empty when nothing is known. */
    public static Optional<String> reason(Edition edition, PaperKind kind) {
        boolean noPeriod = edition.reporting().current().isEmpty();
        String word = "本" + edition.period().word();
        return switch (kind) {
            case WEEKLY_REPORT, CHANGES -> noPeriod ? Optional.of("没有一期周报包含这一天") : Optional.empty();
            case CIRCULAR -> Optional.of(noPeriod ? "没有一期周报包含这一天" : word + "没有要通报的单位和问题");
            case REMINDER -> Optional.of(noPeriod ? "没有一期周报包含这一天" : "没有未报的单位");
            case CLOSURE_FORM -> Optional.of("没有待销号和" + word + "销号的问题");
            case EXTENSION -> Optional.of("没有" + word + "申请、批复和等待批复的延期");
            case STAGE_SUMMARY -> Optional.of("还没有开始任何阶段");
            case WORK_SUMMARY -> WorkSummaryReport.whyNot(edition);
            case NOTICE -> Optional.of(word + "没有发出督办通知");
            case NOTICE_LEDGER -> Optional.of("还没有发出过督办通知");
            case PROPOSALS -> Optional.of("没有要督办的问题");
            case SPOT_CHECK_FORM -> Optional.of("没有" + word + "抽取的和等待结果的抽查");
            case SPOT_CHECK_CIRCULAR -> Optional.of(word + "没有抽查结果");
            case POLICIES -> Optional.of("政策.yaml里没有政策");
            case POLICY_ADVICE -> Optional.of("政策.yaml里没有完善建议");
            case REGULATIONS -> Optional.of("还没有建章立制");
            case ACCOUNTABILITY -> Optional.of("还没有问责");
            case PROBLEM_LEDGER,
                    RECTIFICATION_LEDGER,
                    CLOSURE_LEDGER,
                    CLOSURE_SUMMARY,
                    COVERAGE,
                    STANDARDS,
                    UNIT_RETURN -> Optional.empty();
        };
    }
}
