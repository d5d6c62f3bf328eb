package taizhang.diagnostic;

/** Findings about templates, markup and glyphs, TZ5xx. */
public enum TemplateCode implements DiagnosticCode {
    /** A template that is not written to its end, or with a slip in an expression. */
    TEMPLATE_SYNTAX(501, Severity.ERROR, "模板写法有误：%1$s", "%2$s"),
    /** A door to the clock, to files, classes or settings. */
    NOT_FOR_TEMPLATES(502, Severity.ERROR, "模板里不能用“%1$s”", "%2$s"),
    /** A name that nothing has. */
    UNKNOWN_NAME(503, Severity.ERROR, "没有“%1$s”这个名称", "%2$s"),
    /** A value that is missing or does not fit its place. */
    UNFIT_VALUE(504, Severity.ERROR, "“%1$s”%2$s", "%3$s"),
    /** A template file that is not in the folder. */
    TEMPLATE_MISSING(505, Severity.ERROR, "模板文件“%1$s”不在模板文件夹中", "%2$s"),
    /** Reckoning in a template. */
    NO_RECKONING(506, Severity.ERROR, "模板里不能计算（“%1$s”）", "模板只排版，数字一律由程序统计；请用已有的名称，或去掉这一处计算"),
    /** A column without a sensible setting. */
    BAD_COLUMN(507, Severity.ERROR, "“%1$s”写的是“%2$s”", "%3$s"),
    /** A column that shows something unknown. */
    UNKNOWN_CONTENT(508, Severity.ERROR, "列的内容“%1$s”不存在", "%2$s"),
    /** A template that writes without end. */
    ENDLESS(509, Severity.ERROR, "模板没完没了：%1$s", "检查循环和宏，宏不要调用自己"),
    /** A template that is not UTF-8. */
    NOT_UTF8(510, Severity.ERROR, "模板“%1$s”不是UTF-8编码", "用记事本打开，另存为时编码选UTF-8"),
    /** Markup that does not close or nest. */
    MARKUP_SYNTAX(520, Severity.ERROR, "版面标记写法有误：%1$s", "每个 <p> 都要有 </p>；<、& 要写成 &lt;、&amp;；标记不能交叉"),
    /** An element or attribute that the markup does not have, or not there. */
    UNKNOWN_MARKUP(521, Severity.ERROR, "版面标记“%1$s”不能用在这里", "%2$s"),
    /** A setting with an impossible value. */
    BAD_SETTING(522, Severity.ERROR, "版面设置“%1$s”写的是“%2$s”", "%3$s"),
    /** A table row that does not fill its columns. */
    TABLE_SHAPE(523, Severity.ERROR, "表格这一行占%1$s列，表格共%2$s列", "数一数这一行的格数和跨列数"),
    /** A figure that is not the one counted. */
    FIGURE_DIFFERS(524, Severity.ERROR, "数字“%1$s”印的是%2$s，统计是%3$s", "数字不要手写，用名称引用"),
    /** A figure typed by hand into a template. */
    TYPED_FIGURE(525, Severity.ERROR, "“%1$s”是手写的数字", "统计数字用名称引用，例如 ${统计.累计发现}件；不是统计数字的改用汉字，例如 两人"),
    /** Figures of the fact table that do not agree with each other; argument: the equation and both values. */
    FIGURES_DISAGREE(530, Severity.ERROR, "统计数字互相不符：%1$s", "这是程序的毛病，不是数据的错：什么也没有生成，请把这一行和台账数据交给维护人"),
    /** A font file of the office that is none, or not whole; arguments: the file, what is wrong. */
    FONT_DAMAGED(545, Severity.ERROR, "字体文件“%1$s”%2$s", "换成完好的字体文件（.ttf），用不着的就从“字体”文件夹里移走"),
    /** A font of a kind that cannot be printed with; arguments: the file, its kind. */
    FONT_KIND(546, Severity.ERROR, "“%1$s”是%2$s，印不了", "换成单个的 TrueType 字体（.ttf），用不着的就从“字体”文件夹里移走"),
    /** A font whose maker does not allow what printing needs; arguments: the file, what he does not allow. */
    FONT_RESTRICTED(547, Severity.ERROR, "字体“%1$s”%2$s", "这是字体厂商写在文件里的；换一个允许嵌入的字体"),
    /** A font that is too large; arguments: the file, its size and the largest, in MB. */
    FONT_TOO_LARGE(548, Severity.ERROR, "字体文件“%1$s”有%2$sMB，最大%3$sMB", "换成小一些的字体"),
    /** More fonts than a paper may need; arguments: how many, the most. */
    TOO_MANY_FONTS(549, Severity.ERROR, "“字体”文件夹里有%1$s个字体，最多%2$s个", "只留缺字用得着的几个，其余移走"),
    /** A character that no font has. */
    MISSING_GLYPH(
            550,
            Severity.ERROR,
            "“%1$s”（%2$s）没有字体可以印出",
            "改用常用的写法：异体字写成通行的字，上下标写成普通数字，图形和表情改用文字；人名、地名里不能改的字，把有这个字的字体文件（.ttf）放进 templates/字体/"),
    /** An element of an official document where it makes no sense; arguments: the element, where it belongs. */
    OFFICIAL_MISPLACED(560, Severity.ERROR, "公文要素“%1$s”不能写在这里", "%2$s"),
    /** An element that occurs once, a second time. */
    OFFICIAL_TWICE(561, Severity.ERROR, "一份公文里“%1$s”写了两次", "只留一处"),
    /** An element without one of its parts; arguments: the element, the part. */
    OFFICIAL_INCOMPLETE(562, Severity.ERROR, "公文要素“%1$s”没有写%2$s", "补上%2$s，或去掉这一项");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    TemplateCode(int number, Severity severity, String message, String hint) {
        this.texts = new CodeTexts(number, severity, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
