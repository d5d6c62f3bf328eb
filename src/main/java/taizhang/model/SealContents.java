package taizhang.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a seal closes, in short.
 *
 * @param figures 数字 of the town by name
 * @param closings 销号: number of each problem whose closing is sealed here, with a short digest of what was approved
 * @param items 明细: short digests of all that no earlier seal holds, by the problem or return they belong to
 * @param settings 设置 on that day
 */
public record SealContents(
        Map<String, String> figures,
        Map<String, String> closings,
        Map<String, List<String>> items,
        SealedSettings settings) {
    public SealContents {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        closings = Collections.unmodifiableMap(new LinkedHashMap<>(closings));
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }
}
