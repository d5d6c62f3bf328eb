package taizhang.document;

/** How the pages of a section are numbered. */
public enum PageNumbering {
    /** No number. */
    NONE,
    /** 第X页 共Y页, at the right end of the foot. */
    OF_TOTAL,
    /** “— 1 —” 7 mm below the type area, odd pages right, even pages left (GB/T 9704-2012); the foot is a small line. */
    OUTSIDE
}
