package taizhang.yaml;

import java.util.List;
import taizhang.diagnostic.SourceSpan;

/**
 * A list of nodes.
 *
 * @param items the items in the order of the file
 * @param damaged whether some of its lines could not be read, which has been reported: items may be missing
 * @param span where it begins
 */
public record YamlSequence(List<YamlNode> items, boolean damaged, SourceSpan span) implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "一个列表";
    }
}
