package taizhang.statistics;

/** What kind of thing the office has to do (待办), in the order of a day's work. */
public enum DueKind {
    /** 待核实: nobody said yet whether it is so. */
    VERIFY("要核实"),
    /** Found true and without 整改. */
    PLAN("要定整改方案"),
    /** Facts still 待补: it can be neither verified nor closed. */
    FACTS("要补齐"),
    /** 申请延期 without an answer. */
    EXTENSION("要批延期"),
    /** The next step of the closing is another unit's: 初审 of a lead unit. */
    SEND_ON("要转牵头单位初审"),
    /** The next step of the closing is the office's. */
    CLOSE("要核查、审定"),
    /** Done, and the unit has not applied for closing. */
    APPLY("要催申请销号"),
    /** 督办建议: no notice runs for it. */
    PRESS("建议发督办通知单"),
    /** Overdue, and a notice was issued. */
    OVERDUE("发过通知单，还逾期"),
    /** 临期. */
    NEAR_DUE("快到期"),
    /** A notice without its reply. */
    REPLY("要催回复"),
    /** A unit that has not reported for the period. */
    RETURN("要催周报");

    private final String label;

    DueKind(String label) {
        this.label = label;
    }

    /** The Chinese words. */
    public String label() {
        return label;
    }
}
