package taizhang.workbook;

/**
 * A file that holds no cells to read.
 *
 * @param name the file's name, without its folders
 * @param form what it is
 * @param sentence in Chinese, whole: what the file is and what to do about it
 */
public record Refused(String name, FileForm form, String sentence) implements Opened {
    static Refused of(String name, FileForm form) {
        return new Refused(name, form, "“" + name + "”" + form.sentence());
    }
}
