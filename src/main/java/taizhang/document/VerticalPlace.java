package taizhang.document;

/** Vertical place of a text in its cell. */
public enum VerticalPlace {
    TOP,
    MIDDLE,
    BOTTOM,
    /** Its first paragraph at the top, the others at the bottom: an opinion, and who signs it below. */
    SPREAD
}
