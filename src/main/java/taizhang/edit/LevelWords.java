package taizhang.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** A place before the name of its department: 某某省 of 某某省生态环境厅, but 某某区 of 某某市某某区教育局. */
    private static final Pattern PLACE = Pattern.compile("^(.*[省市县区州旗])[^省市县区州旗]+$");

    private static final Set<String> TERRITORIES = Set.of("县区", "乡镇", "村", "社区");

    private LevelWords() {}

    /** The level that an authority's name shows; "" if it shows none. */
    static String levelOf(String authority) {
        String name = CampaignWords.placeOf(authority.strip());
        return LEVELS.stream().filter(name::endsWith).findFirst().orElse("");
    }

    /**
     * The same for an office that presses those it is set over: a department whose units are counties, towns or other
     * departments of its place speaks of the place, not of its own rooms.
     */
    static String levelOf(String authority, Set<String> kinds, Set<String> units) {
        String own = levelOf(authority);
        String place = PLACE.matcher(authority.strip()).replaceFirst("$1");
        boolean department = own.equals("厅") || own.equals("局") || own.isEmpty();
        if (!department || place.equals(authority.strip())) {
            return own;
        }
        String level = place.substring(place.length() - 1);
        boolean over = kinds.stream().anyMatch(TERRITORIES::contains)
                || units.stream().anyMatch(unit -> unit.matches(level + ".*(?:厅|局|委|办|委员会|办公室)"));
        return over ? level : own;
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
