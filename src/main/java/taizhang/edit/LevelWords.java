package taizhang.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.model.CampaignWords;

/** What an office of some level calls all that it covers and whom it writes to (层级), for a new 专项.yaml. */
final class LevelWords {
    /** The levels to choose from. */
    static final List<String> LEVELS = List.of("镇", "乡", "街道", "县", "区", "市", "省", "局", "村", "州", "旗", "厅");

    private static final Map<String, String> ADDRESSEES = Map.ofEntries(
            Map.entry("镇", "各村、镇直有关单位"),
            Map.entry("乡", "各村、乡直有关单位"),
            Map.entry("街道", "各社区、街道有关科室"),
            Map.entry("县", "各乡镇、县直有关单位"),
            Map.entry("区", "各街道（乡镇）、区直有关单位"),
            Map.entry("市", "各县（市、区）、市直有关单位"),
            Map.entry("省", "各市、省直有关单位"),
            Map.entry("局", "机关各科室、局属各单位"),
            Map.entry("村", "各村民小组"),
            Map.entry("州", "各县（市）、州直有关单位"),
            Map.entry("旗", "各苏木乡镇、旗直有关单位"),
            Map.entry("厅", "厅机关各处室、厅属各单位"));

    private LevelWords() {}

    /** The level that an authority's name shows; "" if it shows none. */
    static String levelOf(String authority) {
        String name = CampaignWords.placeOf(authority.strip());
        return LEVELS.stream().filter(name::endsWith).findFirst().orElse("");
    }

    /** The words by key; all of them, whether the program would say the same or not. */
    static Map<String, String> of(String level, String campaign) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("全体", "全" + level);
        words.put("对象", ADDRESSEES.getOrDefault(level, "各有关单位"));
        words.put("刊名", campaign + "简报");
        return words;
    }

    /** What the program says by itself. */
    static Map<String, String> usual(String authority, String campaign) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("全体", CampaignWords.wholeOf(authority));
        words.put("对象", CampaignWords.addresseesOf(authority));
        words.put("刊名", campaign + "简报");
        return words;
    }
}
