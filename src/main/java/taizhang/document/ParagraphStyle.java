package taizhang.document;

/** How a paragraph is set. */
public enum ParagraphStyle {
    /** Body text: first line indented by two characters, justified. */
    BODY,
    /** A line below the title of an official document, e.g. the period: 三号楷体, centred. */
    SUBTITLE,
    /** A note under a table (注：), small, without indent. */
    NOTE
}
