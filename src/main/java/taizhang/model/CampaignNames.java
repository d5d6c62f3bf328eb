package taizhang.model;

/**
 * Names printed on papers.
 *
 * @param campaign 名称
 * @param authority 单位, e.g. 某某镇
 * @param leadingGroup 领导小组
 * @param office 办公室
 * @param officeShort 简称 of the office, e.g. 镇清理办
 * @param numberPrefix 文号前缀, e.g. 某清理办
 */
public record CampaignNames(
        String campaign,
        String authority,
        String leadingGroup,
        String office,
        String officeShort,
        String numberPrefix) {}
