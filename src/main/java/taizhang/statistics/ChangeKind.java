package taizhang.statistics;

/** What can change between two days (变化), in the order of the paper. */
public enum ChangeKind {
    REGISTERED("新登记"),
    OPENED("期初"),
    VERIFIED("核实"),
    PROGRESSED("有进展"),
    COMPLETED("完成整改"),
    APPLIED("申请销号"),
    REVIEWED("初审"),
    SITE_CHECKED("核查"),
    NOTICED("公示"),
    /** 审定 that agreed where another step closes. */
    DECIDED("审定"),
    /** 审定 that did not agree; one that did is mostly 销号. */
    REFUSED("审定未同意"),
    CLOSED("销号"),
    RETURNED("退回"),
    OVERDUE("新逾期"),
    EXTENSION_REQUESTED("申请延期"),
    EXTENDED("批准延期"),
    EXTENSION_REFUSED("不批准延期"),
    RECURRED("反弹"),
    REASSIGNED("改派"),
    TRANSFERRED("移交"),
    CORRECTED("更正"),
    HELD_TO_ACCOUNT("问责"),
    RECOVERED("收回资金"),
    RULE_MADE("建章立制"),
    SUPERVISED("督办"),
    /** Entered in the books long after its date; known from git only. */
    ENTERED_LATE("补录");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** The Chinese word, as printed. */
    public String label() {
        return label;
    }
}
