package taizhang.load;

import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.model.CampaignFields;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/** The facts that a 更正 may correct, each with its full path (字段), and how 字段, 原 and 现 are read. */
final class CorrectedField {
    /** The paths that stand in no group. */
    static final List<String> PLAIN = List.of("类别", "其他类别", "共同", "标签", "摘要", "描述", "公示摘要", "来源", "发现", "登记", "备注");

    /** Every path in a campaign that says nothing of its fields, e.g. 整改.时限. */
    static final List<String> FIELDS = OwnKeys.correctable(CampaignFields.USUAL);

    private CorrectedField() {}

    /** The fields without the group they stand in, which will do as well. */
    static List<String> shortNames() {
        return FIELDS.stream()
                .map(field -> field.substring(field.indexOf('.') + 1))
                .toList();
    }

    /** How a field that a 更正 corrects is read, to its full path. */
    static Field<String> in(References references) {
        List<String> fields = references.fields().map(OwnKeys::correctable).orElse(FIELDS);
        return Field.ofText((key, node, findings) ->
                read(key, node, fields, references.fields().isEmpty(), findings));
    }

    private static Optional<String> read(
            String key, YamlNode node, List<String> fields, boolean anyOwn, Diagnostics findings) {
        Optional<String> written =
                TextField.TEXT.read(key, node, findings).map(text -> HalfWidth.withoutBlanks(HalfWidth.of(text)));
        Optional<String> field = written.flatMap(name -> fields.stream()
                .filter(known -> known.equals(name) || known.endsWith("." + name))
                .findFirst()
                .or(() -> Optional.of(name).filter(own -> anyOwn && own.startsWith("字段."))));
        if (written.isPresent() && field.isEmpty()) {
            findings.report(
                    FieldCode.UNKNOWN_CORRECTION_FIELD, node.span(), written.orElseThrow(), String.join("、", fields));
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
