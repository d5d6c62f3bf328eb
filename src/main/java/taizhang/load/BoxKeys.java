package taizhang.load;

import java.util.List;
import java.util.stream.Stream;
import taizhang.yaml.YamlMapping;

/**
 * The keys of 审批栏: the steps that everybody has, and those that the campaign names itself.
 *
 * @param own names under 环节
 */
record BoxKeys(List<String> own) implements RecordKeys {
    BoxKeys {
        own = List.copyOf(own);
    }

    static BoxKeys of(FieldReader campaign) {
        return new BoxKeys(campaign.written("环节")
                .filter(YamlMapping.class::isInstance)
                .map(node -> ((YamlMapping) node)
                        .entries().stream()
                                .map(entry ->
                                        HalfWidth.withoutBlanks(entry.key().text()))
                                .toList())
                .orElse(List.of()));
    }

    @Override
    public String record() {
        return Keys.BOXES.record();
    }

    @Override
    public List<String> names() {
        return Stream.concat(Keys.BOXES.names().stream(), own.stream())
                .distinct()
                .toList();
    }
}
