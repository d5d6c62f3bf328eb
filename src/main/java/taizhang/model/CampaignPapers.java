package taizhang.model;

import java.util.List;

/**
 * Which papers a campaign prints besides the usual ones, or not.
 *
 * @param photos 照片附页: closings are printed with the photos among their 佐证
 * @param charts 周报插图: the weekly report is printed with charts
 * @param large 大字版: ledgers that are printed in large type as well, by name, e.g. 整改台账
 */
public record CampaignPapers(boolean photos, boolean charts, List<String> large) {
    /** Those of a campaign that says nothing of them. */
    public static final CampaignPapers USUAL = new CampaignPapers(true, false, List.of());

    public CampaignPapers {
        large = List.copyOf(large);
    }
}
