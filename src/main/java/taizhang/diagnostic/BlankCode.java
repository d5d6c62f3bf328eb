package taizhang.diagnostic;

/** What is wrong with a workbook that the superior made and the program is to fill in (套表), TZ85x. */
public enum BlankCode implements DiagnosticCode {
    /** A file that is no xlsx to fill in; arguments: the file's name, what it is and what to do. */
    NOT_FILLABLE(850, Severity.ERROR, "“%1$s”%2$s", "换成能填的xlsx文件（Excel、WPS里“另存为”），用不着的就从“套表”文件夹里移走"),
    /** A name that there is not; arguments: the cell, the name, what there is. */
    UNKNOWN_NAME(851, Severity.ERROR, "%1$s：没有“%2$s”这个名称", "%3$s"),
    /** Words to be filled in inside a formula; arguments: the cell. */
    IN_FORMULA(852, Severity.ERROR, "%1$s是公式，填了就把公式冲掉了", "公式里不要写 ${…}：另找一格写 ${…}，公式引用那一格"),
    /** Two sorts of lines in one row; arguments: the cell, its sort, the other sort. */
    TWO_SOURCES(853, Severity.ERROR, "%1$s写的是“%2$s”，同一行前面写的是“%3$s”", "一行只能照一种名单重复：分成两行写，或者都改成同一种"),
    /** Words in a cell that nobody sees; arguments: the cell, the merged region. */
    UNDER_MERGE(854, Severity.ERROR, "%1$s盖在合并单元格%2$s下面，填了也看不见", "写到合并单元格的左上角那一格里"),
    /** A row that cannot be repeated; arguments: the cell, what is in the way. */
    NOT_REPEATABLE(855, Severity.ERROR, "%1$s所在的行要照名单重复，%2$s，加不了行", "取消这一处竖着的合并，或者把数组公式改成普通公式"),
    /** A workbook with macros; argument: the file's name. */
    WITH_MACROS(856, Severity.ERROR, "“%1$s”里有宏", "另存为不带宏的xlsx工作簿再放进来"),
    /** Braces that do not close, or hold nothing; arguments: the cell, what was written. */
    NOT_CLOSED(857, Severity.ERROR, "%1$s的“%2$s”没有写完", "写成 ${统计.累计发现} 的样子：$ 后面一对花括号，括号里是名称"),
    /** Two files, or a file and a paper, with one name; arguments: the file, the other. */
    SAME_NAME(858, Severity.ERROR, "“%1$s”和“%2$s”重名", "改一个文件名"),
    /** A cell that does not say what was counted; arguments: the cell, what it says, what it should say. */
    CELL_DIFFERS(859, Severity.ERROR, "%1$s填的是“%2$s”，应当是“%3$s”", "这是程序的毛病，不是数据的错：什么也没有生成，请把这一行和这份套表交给维护人");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    BlankCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
