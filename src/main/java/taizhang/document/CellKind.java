package taizhang.document;

/** What a cell holds, so that Excel gets true dates and numbers. */
public enum CellKind {
    /** Any text. */
    TEXT,
    /** The name of what stands beside or below it, in the body of a form (栏目): 黑体, centred. */
    LABEL,
    /** A decimal number, plain notation, e.g. {@code 251542.71}, or with the thousands apart: {@code 251,542.71}. */
    NUMBER,
    /** A date in ISO form, e.g. {@code 2017-06-30}; printed 2017年6月30日. */
    DATE,
    /** A percentage as a decimal number, e.g. {@code 85.7}; printed 85.7%. */
    PERCENT
}
