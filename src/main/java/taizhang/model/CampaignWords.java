package taizhang.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How papers of a campaign address and call things (称谓).
 *
 * @param whole 全体: all that the campaign covers, e.g. 全镇, 全县
 * @param addressees 对象: to whom its papers go, e.g. 各村、镇直有关单位
 * @param bulletin 刊名 of the office's report, e.g. 某专项简报
 * @param report 报告名 of the office's report, where it is not called after the period, e.g. 工作专报
 * @param noticeWord 督办字: what stands before 〔2017〕 in the number of a notice
 * @param boxes 审批栏: what the boxes of the closing form are called, by the step or 分管领导
 */
public record CampaignWords(
        String whole,
        String addressees,
        String bulletin,
        Optional<String> report,
        Optional<String> noticeWord,
        Map<String, String> boxes) {
    /** The key of the box of the leader in charge, who signs between the steps. */
    public static final String LEADER_IN_CHARGE = "分管领导";

    public CampaignWords {
        boxes = Map.copyOf(boxes);
    }

    /** 全体 by the last sign of the authority's name: 全镇 for a town; 各单位, which is true everywhere, when nothing is known. */
    public static String wholeOf(String authority) {
        return levelOf(authority).map("全"::concat).orElse("各单位");
    }

    /** 对象 by the authority's name. */
    public static String addresseesOf(String authority) {
        return levelOf(authority)
                .filter(level -> level.equals("镇") || level.equals("乡"))
                .map(level -> "各村、" + level + "直有关单位")
                .orElse("各有关单位");
    }

    /** Whether the authority is that of a township or a village, by its name. */
    public static boolean isTownship(String authority) {
        return levelOf(authority).filter(List.of("镇", "乡", "街道", "村")::contains).isPresent();
    }

    /** The place that an authority is called after: 某某县 of 某某县人民政府. */
    public static String placeOf(String authority) {
        return authority.replaceFirst("(人民政府|村民委员会|居民委员会|村委会|管理委员会|管委会|委员会|党委|办事处)$", "");
    }

    private static Optional<String> levelOf(String authority) {
        String name = placeOf(authority);
        if (name.endsWith("街道")) {
            return Optional.of("街道");
        }
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(name.substring(name.length() - 1)).filter("镇乡县区市旗州盟省村"::contains);
    }
}
