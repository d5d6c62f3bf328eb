package taizhang.model;

/**
 * Limits of a campaign (规则), and how it reckons (口径).
 *
 * @param nearDays 临期天数: so many days before its limit a problem is near due
 * @param noticeDays 公示天数: days a public notice lasts, both ends included
 * @param verifyDays 待核实天数: days within which a problem is to be verified
 * @param stalePeriods 无进展期数: periods without progress that count as standing still
 * @param reckoning 口径: how figures are reckoned and printed
 */
public record CampaignRules(int nearDays, int noticeDays, int verifyDays, int stalePeriods, Reckoning reckoning) {
    /** What holds when 规则 and 口径 are not written. */
    public static final CampaignRules DEFAULT = new CampaignRules(7, 7, 7, 2, Reckoning.USUAL);
}
