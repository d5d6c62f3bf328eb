package taizhang.report;

import java.util.function.ToLongFunction;
import taizhang.model.Act;
import taizhang.statistics.ReportingState;
import taizhang.statistics.Timeliness;

/**
 * What is counted of the work of some days, by the dates of acts, returns and papers. How problems stand is not counted
 * here: that is in the fact table.
 */
public enum WorkCount {
    PERIODS("期数", "截止日期在其间的周报期数", work -> work.periods().count()),
    EXPECTED("应报份次", "其间各期应报的份次", work -> work.states().count()),
    ON_TIME("按时份次", "按时报送的份次", work -> work.states(Timeliness.ON_TIME)),
    LATE("迟报份次", "迟报的份次", work -> work.states(Timeliness.LATE)),
    MISSING("未报份次", "编发时没有报来的份次，含后来补报的", work -> work.states(Timeliness.MISSING) + work.states(Timeliness.MADE_UP)),
    MADE_UP("补报份次", "编发以后补报的份次", work -> work.states(Timeliness.MADE_UP)),
    ZERO_REPORTS(
            "零报告份次",
            "按时和迟报里零报告的份次",
            work -> work.states()
                    .filter(ReportingState::isReported)
                    .filter(ReportingState::isZeroReport)
                    .count()),
    HOUSEHOLDS("排查户次", "周报里写明的排查户数合计，同一户查几次算几户次", WorkDays::households),
    VERIFIED("核实", "其间核实的件次", work -> work.acts(Act.Verification.class).count()),
    COMPLETED("完成整改", "其间完成整改、截至当日仍然有效的件数", WorkDays::completions),
    RETURNED("退回", "其间退回整改的件次", work -> work.acts(Act.Return.class).count()),
    RECURRED("反弹", "其间反弹的件次", work -> work.acts(Act.Recurrence.class).count()),
    EXTENDED("批准延期", "其间批准延期的件次", work -> work.acts(Act.ExtensionApproval.class).count()),
    NOTICES("督办", "其间发出的督办通知单份数", work -> work.notices().count()),
    REPLIED(
            "督办已回复",
            "其中截至当日已经回复的份数",
            work -> work.notices().filter(work::isReplied).count()),
    CIRCULARS("通报", "其间发出的通报份数", work -> work.circulars().count()),
    CHECKED("抽查", "其间抽查的项数", work -> work.checked().count()),
    INCONSISTENT(
            "抽查不一致",
            "其中与报告不一致的项数",
            work -> work.checked()
                    .flatMap(target -> target.result().stream())
                    .filter(result -> !result.consistent())
                    .count()),
    PERSONS_HELD(
            "问责",
            "其间问责的人数，写在问题经过里的",
            work -> work.acts(Act.Accountability.class)
                    .mapToLong(Act.Accountability::persons)
                    .sum()),
    REGULATIONS("建章立制", "其间建立的制度项数", work -> work.acts(Act.Rulemaking.class).count());

    private final String label;
    private final String meaning;
    private final ToLongFunction<WorkDays> count;

    WorkCount(String label, String meaning, ToLongFunction<WorkDays> count) {
        this.label = label;
        this.meaning = meaning;
        this.count = count;
    }

    /** The Chinese word, as templates write it. */
    public String label() {
        return label;
    }

    /** What it says, in one Chinese phrase. */
    public String meaning() {
        return meaning;
    }

    Figure figure(WorkDays work, String word) {
        return new Figure(word + "/" + label, Long.toString(count.applyAsLong(work)));
    }
}
