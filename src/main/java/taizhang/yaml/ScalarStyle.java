package taizhang.yaml;

/** How a text was written in YAML. */
public enum ScalarStyle {
    /** Without any quotes. */
    PLAIN,
    /** In single or double quotes. */
    QUOTED,
    /** As an indented block after {@code |} or {@code >}. */
    BLOCK
}
