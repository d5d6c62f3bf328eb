package taizhang.load;

import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Said;
import taizhang.yaml.YamlNode;

/**
 * A whole number within bounds.
 *
 * @param least the least it may be
 * @param most the most it may be
 */
record BoundedCountField(int least, int most) implements Field<Integer> {
    @Override
    public Optional<Integer> read(String key, YamlNode node, Diagnostics findings) {
        Optional<Integer> count = CountField.COUNT.read(key, node, findings);
        Optional<Integer> fit = count.filter(number -> number >= least && number <= most);
        if (count.isPresent() && fit.isEmpty()) {
            findings.report(
                    FieldCode.UNKNOWN_CHOICE,
                    node.span(),
                    count.orElseThrow().toString(),
                    key,
                    least + "、" + (least + 1) + "……" + most);
        }
        return fit;
    }

    @Override
    public Said said(Integer count) {
        return CountField.COUNT.said(count);
    }
}
