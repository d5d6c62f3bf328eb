package taizhang.report.day;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** For whom papers are made (范围). */
public enum ScopeKind {
    /** The whole town. */
    TOWN("全镇"),
    /** One unit each. */
    UNIT("单位"),
    /** One category each. */
    CATEGORY("类别");

    private final String label;

    ScopeKind(String label) {
        this.label = label;
    }

    /** The Chinese word, as written on the command line and as the name of its output folder. */
    public String label() {
        return label;
    }

    /** All words, for people. */
    public static String labels() {
        return Arrays.stream(values()).map(ScopeKind::label).collect(Collectors.joining("、"));
    }

    /** Reads the Chinese word, 全县 and the like for 全镇; empty if it is none of them. */
    public static Optional<ScopeKind> parse(String text) {
        if (text.matches("全[镇乡县区市旗州盟省村局系统街道]{1,2}")) {
            return Optional.of(TOWN);
        }
        return Arrays.stream(values()).filter(value -> value.label.equals(text)).findFirst();
    }
}
