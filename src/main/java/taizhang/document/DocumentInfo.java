package taizhang.document;

/**
 * What a paper is and which data it shows; also goes into the file's properties.
 *
 * @param paper name of the paper, e.g. 整改台账 or 月报; also the sheet name in Excel
 * @param template name of its template, e.g. 周报 for 月报
 * @param title full title, e.g. 某某镇脱贫攻坚政策不落实问题整改台账
 * @param author the office that keeps the books
 * @param asOf as-of date in ISO form, e.g. 2017-08-18
 * @param dataVersion 数据版本: first sixteen hex digits of the digest over data and templates
 * @param codeOfSet 整套码 that all papers of one build share; empty for none
 * @param edition 版次 of program and fonts; empty for none
 * @param remark what every page must add to its date, e.g. 据当前数据重算; mostly empty
 */
public record DocumentInfo(
        String paper,
        String template,
        String title,
        String author,
        String asOf,
        String dataVersion,
        String codeOfSet,
        String edition,
        String remark) {
    /** A paper without a code of its set, an edition or a remark. */
    public DocumentInfo(String paper, String title, String author, String asOf, String dataVersion) {
        this(paper, paper, title, author, asOf, dataVersion, "", "", "");
    }

    /** The same paper with another title. */
    public DocumentInfo entitled(String other) {
        return new DocumentInfo(paper, template, other, author, asOf, dataVersion, codeOfSet, edition, remark);
    }
}
