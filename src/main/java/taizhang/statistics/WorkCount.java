package taizhang.statistics;

/**
 * What is counted of the work of some days, by the dates of acts, returns and papers. How problems stand is not counted
 * here: that is in the fact table.
 */
public enum WorkCount {
    PERIODS("期数", "截止日期在其间的周报期数"),
    EXPECTED("应报份次", "其间各期应报的份次"),
    ON_TIME("按时份次", "按时报送的份次"),
    LATE("迟报份次", "迟报的份次"),
    MISSING("未报份次", "编发时没有报来的份次，含后来补报的"),
    MADE_UP("补报份次", "编发以后补报的份次"),
    ZERO_REPORTS("零报告份次", "按时和迟报里零报告的份次"),
    HOUSEHOLDS("排查户次", "周报里写明的排查户数合计，同一户查几次算几户次"),
    VERIFIED("核实", "其间核实的件次"),
    COMPLETED("完成整改", "其间完成整改、截至当日仍然有效的件数"),
    RETURNED("退回", "其间退回整改的件次"),
    RECURRED("反弹", "其间反弹的件次"),
    EXTENDED("批准延期", "其间批准延期的件次"),
    NOTICES("督办", "其间发出的督办通知单份数"),
    REPLIED("督办已回复", "其中截至当日已经回复的份数"),
    CIRCULARS("通报", "其间发出的通报份数"),
    CHECKED("抽查", "其间抽查的项数"),
    INCONSISTENT("抽查不一致", "其中与报告不一致的项数"),
    PERSONS_HELD("问责", "其间问责的人数，写在问题经过里的"),
    REGULATIONS("建章立制", "其间建立的制度项数");

    private final String label;
    private final String meaning;

    WorkCount(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The Chinese word, as templates write it. */
    public String label() {
        return label;
    }

    /** What it says, in one Chinese phrase. */
    public String meaning() {
        return meaning;
    }
}
