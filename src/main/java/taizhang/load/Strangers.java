package taizhang.load;

import java.util.List;
import java.util.Optional;
import taizhang.yaml.YamlEntry;
import taizhang.yaml.YamlMapping;

/** Tells records that slipped to another level, so that one wrong indent is one finding and not thirty. */
final class Strangers {
    private static final int ENOUGH = 2;

    private Strangers() {}

    /**
     * What a record looks like when none of its keys belongs to the kind that is read here.
     *
     * @return in Chinese, for the finding; empty when at least one key belongs
     */
    static Optional<String> kindOf(YamlMapping node, RecordKeys keys) {
        for (YamlEntry entry : node.entries()) {
            if (keys.names().contains(entry.key().text())) {
                return Optional.empty();
            }
        }
        if (node.entries().size() < ENOUGH) {
            return Optional.empty();
        }
        List<String> written =
                node.entries().stream().map(entry -> entry.key().text()).toList();
        if (AnyAct.ACT.names().containsAll(written)) {
            return Optional.of("一项经过");
        }
        boolean misspelt = written.stream()
                .anyMatch(key -> keys.about(key).isPresent()
                        || KeyTexts.nearest(key, keys.names()).isPresent());
        return misspelt ? Optional.empty() : Optional.of("别处的内容");
    }
}
