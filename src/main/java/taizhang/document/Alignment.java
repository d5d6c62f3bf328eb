package taizhang.document;

/** Horizontal place of a text in its cell. */
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT
}
