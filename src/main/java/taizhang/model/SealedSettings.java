package taizhang.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The settings (设置) on the day of a seal: what the office may change without touching a fact, and papers print all the
 * same: 专项, 单位, 类别, 政策 and templates.
 *
 * @param changed 设置: those that no earlier seal has as they are, each with its digest; {@link #GONE} for one that is gone
 * @param whole 设置摘要: SHA-256 of all settings, whether changed or not; "" in a seal that says nothing of settings
 */
public record SealedSettings(Map<String, String> changed, String whole) {
    /** A seal that says nothing of settings. */
    public static final SealedSettings NONE = new SealedSettings(Map.of(), "");

    /** What stands for a setting that is not there any more. */
    public static final String GONE = "无";

    public SealedSettings {
        changed = Collections.unmodifiableMap(new LinkedHashMap<>(changed));
    }

    /** Whether the seal says what the settings were. */
    public boolean areKnown() {
        return !whole.isEmpty();
    }
}
