package taizhang.report.day;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom papers are made (范围). */
public enum ScopeKind {
    /** The whole town. */
    TOWN("全镇"),
    /** One unit each. */
    UNIT("单位"),
    /** One category each. */
    CATEGORY("类别"),
    /** The problems of one 牵头单位 each. */
    LEAD("牵头单位"),
    /** The problems of one 责任领导 each. */
    LEADER("责任领导"),
    /** One named selection each. */
    LIST("名单"),
    /** The problems that a condition picks which was typed for the occasion. */
    CONDITION("条件");

    private final String label;

    ScopeKind(String label) {
        this.label = label;
    }

    /** The Chinese word, as written on the command line and as the name of its output folder. */
    public String label() {
        return label;
    }

    /** Whether its scopes are picked by conditions. */
    public boolean isPicked() {
        return compareTo(CATEGORY) > 0;
    }

    /** Those that can be asked for by their word alone. */
    private static Stream<ScopeKind> askable() {
        return Arrays.stream(values()).filter(value -> value != CONDITION);
    }

    /** The words that can be asked for, for people. */
    public static String labels() {
        return askable().map(ScopeKind::label).collect(Collectors.joining("、"));
    }

    /** Reads the Chinese word, 全县 and the like for 全镇; empty if it is none of them. */
    public static Optional<ScopeKind> parse(String text) {
        if (text.matches("全[镇乡县区市旗州盟省村局系统街道]{1,2}")) {
            return Optional.of(TOWN);
        }
        return askable().filter(value -> value.label.equals(text)).findFirst();
    }
}
