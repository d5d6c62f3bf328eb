package taizhang.model;

/**
 * Limits of a campaign (规则).
 *
 * @param nearDays 临期天数: so many days before its limit a problem is near due
 * @param noticeDays 公示天数: days a public notice lasts, both ends included
 * @param verifyDays 待核实天数: days within which a problem is to be verified
 * @param stalePeriods 无进展期数: periods without progress that count as standing still
 */
public record CampaignRules(int nearDays, int noticeDays, int verifyDays, int stalePeriods) {
    /** What holds when 规则 is not written. */
    public static final CampaignRules DEFAULT = new CampaignRules(7, 7, 7, 2);
}
