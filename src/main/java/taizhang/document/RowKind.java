package taizhang.document;

/** What a table row is. */
public enum RowKind {
    /** Part of the head. */
    HEAD,
    /** A record. */
    BODY,
    /** A caption across the table that opens a group (e.g. 协办); kept with the row that follows. */
    GROUP,
    /** 小计 of a group; kept with the row before it. */
    SUBTOTAL,
    /** 合计; kept with the row before it. */
    TOTAL
}
