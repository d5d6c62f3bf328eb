package taizhang.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/** The facts that a 更正 may correct, each with its full path (字段), and how 字段, 原 and 现 are read. */
final class CorrectedField {
    /** Every path, e.g. 整改.时限. */
    static final List<String> FIELDS = Stream.of(
                    Stream.of("类别", "其他类别", "共同", "标签", "摘要", "描述", "来源", "发现", "登记", "备注"),
                    Keys.IMPACT.names().stream().map(key -> "涉及." + key),
                    Keys.MEASURE.names().stream().map(key -> "整改." + key))
            .flatMap(keys -> keys)
            .toList();

    private CorrectedField() {}

    /** The fields without the group they stand in, which will do as well. */
    static List<String> shortNames() {
        return FIELDS.stream()
                .map(field -> field.substring(field.indexOf('.') + 1))
                .toList();
    }

    /** The field that a 更正 corrects, with its full path. */
    static Optional<String> read(String key, YamlNode node, Diagnostics findings) {
        Optional<String> written =
                TextField.TEXT.read(key, node, findings).map(text -> HalfWidth.withoutBlanks(HalfWidth.of(text)));
        Optional<String> field = written.flatMap(name -> FIELDS.stream()
                .filter(known -> known.equals(name) || known.endsWith("." + name))
                .findFirst());
        if (written.isPresent() && field.isEmpty()) {
            findings.report(
                    FieldCode.UNKNOWN_CORRECTION_FIELD, node.span(), written.orElseThrow(), String.join("、", FIELDS));
        }
        return field;
    }

    /** A value as 原 and 现 have it: a list as one text. */
    static Optional<String> readText(String key, YamlNode node, Diagnostics findings) {
        return node instanceof YamlSequence ? Optional.of(text(node)) : TextField.TEXT.read(key, node, findings);
    }

    /** A value as one text: a list with 、 between its items. */
    static String text(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.text().strip();
            case YamlSequence sequence ->
                String.join(
                        "、", sequence.items().stream().map(CorrectedField::text).toList());
            case YamlMapping mapping -> mapping.kind();
        };
    }
}
