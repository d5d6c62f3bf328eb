package taizhang.report.publish;

/**
 * A problem on the sheet that is signed before it is made public.
 *
 * @param number 序号
 * @param id 问题编号
 * @param unit 涉及单位
 * @param words 公示摘要 as anybody will read it
 * @param remark what to look at: names that were hidden, that it is of one household only; may be empty
 */
public record ReviewLine(int number, String id, String unit, String words, String remark) {}
