package taizhang.workbook;

/** What a file is by its content, whatever its name says. */
public enum FileForm {
    XLSX("是Excel工作簿"),
    XLS("是Excel 97-2003工作簿"),
    EMPTY("是空的（0字节），请对方重新发一次"),
    TOO_LARGE("太大，超过20 MB，多半夹了照片：请删去照片或另存为新文件后再发，照片单独送"),
    BLOATED("解开以后太大，不像是正常的表格，没有读取：请把内容复制到一张新表里再发"),
    TOO_MANY_CELLS("有内容的单元格太多（超过40万个），没有读取：请只留下要报的表"),
    ENCRYPTED("设了打开密码，读不了：请对方去掉密码另存后再发"),
    BROKEN("不完整或已经损坏，多半没有传完：请对方重新发一次；能打开的话，请另存为xlsx再发"),
    OLD_EXCEL("是很老的Excel 5.0/95文件，读不了：请用Excel或WPS打开，另存为xlsx"),
    XLSB("是Excel二进制工作簿（xlsb），读不了：请用Excel或WPS打开，另存为xlsx"),
    WPS_TABLE("是WPS表格自己的文件（et），读不了：请用WPS打开，另存为xlsx"),
    WPS_TEXT("是WPS文字自己的文件（wps），不是表格：请把内容填进表里再发"),
    OPEN_DOCUMENT("是ODF表格（ods），读不了：请打开后另存为xlsx"),
    HTML("其实是网页（html），不是Excel文件，常见于从网上系统导出的表：请用Excel或WPS打开，另存为xlsx"),
    XML_TABLE("其实是XML表格（Excel 2003），读不了：请用Excel或WPS打开，另存为xlsx"),
    TEXT("是纯文本（csv、txt之类），不是Excel文件：请用Excel或WPS打开，核对后另存为xlsx"),
    WORD("是Word文档，不是表格：请把内容填进表里再发"),
    SLIDES("是演示文稿，不是表格：请把内容填进表里再发"),
    PDF("是PDF，不是表格：扫描件可以存档，内容要另填在表里"),
    OFD("是OFD版式文件，不是表格：可以存档，内容要另填在表里"),
    IMAGE("是图片，不是表格：照片可以存档，内容要另填在表里"),
    ARCHIVE("是压缩包：请先解压，把里面的表单独放进来"),
    UNKNOWN("认不出是什么文件：请用Excel或WPS打开，另存为xlsx再发");

    private final String sentence;

    FileForm(String sentence) {
        this.sentence = sentence;
    }

    /** In Chinese, without the file's name before it: what it is and what to do. */
    public String sentence() {
        return sentence;
    }

    /** Whether cells can be read from it. */
    public boolean readable() {
        return this == XLSX || this == XLS;
    }
}
