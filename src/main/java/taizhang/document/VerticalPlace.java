package taizhang.document;

/** Vertical place of a text in its cell. */
public enum VerticalPlace {
    TOP,
    MIDDLE,
    BOTTOM
}
