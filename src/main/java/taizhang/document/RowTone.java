package taizhang.document;

/** How urgent what a row shows is; workbooks colour it, paper does not. */
public enum RowTone {
    /** Nothing to say. */
    PLAIN,
    /** 逾期. */
    OVERDUE,
    /** 临期. */
    NEAR,
    /** 办结: done, whether closed or not. */
    DONE
}
