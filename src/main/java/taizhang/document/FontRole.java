package taizhang.document;

/** A face by its part in official papers, not by its file. */
public enum FontRole {
    /** 宋体: tables, page numbers. */
    SONG,
    /** 仿宋: body text. */
    FANGSONG,
    /** 小标宋: titles. */
    TITLE,
    /** 黑体: first-level headings, table heads. */
    HEI,
    /** 楷体: second-level headings. */
    KAI
}
