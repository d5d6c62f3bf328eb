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
 * @param words 称谓
 */
public record CampaignNames(
        String campaign,
        String authority,
        String leadingGroup,
        String office,
        String officeShort,
        String numberPrefix,
        CampaignWords words) {
    /**
     * The full title of a paper. What is said already is not said again: the authority before a campaign called after it, a word
     * that ends the one name and begins the next (整改 + 整改台账).
     */
    public String titleOf(String paper) {
        return titleOf(authority, campaign, paper);
    }

    /** The same before the names are known as a whole. */
    public static String titleOf(String authority, String campaign, String paper) {
        String place = authority.replaceFirst("人民政府$", "");
        String of = !place.isEmpty() && campaign.startsWith(place) ? campaign : authority + campaign;
        int shared = Math.min(of.length(), paper.length());
        while (shared > 1 && !of.endsWith(paper.substring(0, shared))) {
            shared--;
        }
        return shared > 1 ? of + paper.substring(shared) : of + paper;
    }
}
