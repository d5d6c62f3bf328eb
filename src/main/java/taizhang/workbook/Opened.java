package taizhang.workbook;

/** What became of a file: a workbook, or a sentence that says what it is instead. */
public sealed interface Opened permits Workbook, Refused {
    /** The file's name, without its folders. */
    String name();

    /** What the file is by its content. */
    FileForm form();
}
