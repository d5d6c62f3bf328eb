package taizhang.document;

/** How a paragraph is set. */
public enum ParagraphStyle {
    /** Body text: first line indented by two characters, justified. */
    BODY,
    /** A note under a table (注：), small, without indent. */
    NOTE
}
