package taizhang.template;

/**
 * What the foot of every page says besides paper and date.
 *
 * @param dataVersion 数据版本
 * @param codeOfSet 整套码; empty for none
 * @param edition 版次 of program and fonts; empty for none
 * @param remark e.g. 已封账, added to the date; empty for none
 * @param chain 封账链, which the report of a sealed period adds to the remark; empty for none
 */
public record PageMarking(String dataVersion, String codeOfSet, String edition, String remark, String chain) {
    /** Of a page that tells of its data only. */
    public static PageMarking bare(String dataVersion) {
        return new PageMarking(dataVersion, "", "", "", "");
    }
}
