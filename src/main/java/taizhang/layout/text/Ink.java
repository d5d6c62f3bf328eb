package taizhang.layout.text;

/** The colours of official papers. */
public enum Ink {
    BLACK,
    /** The red of the flag and its rule. */
    RED
}
