package taizhang.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.FieldCode;
import taizhang.diagnostic.SourceSpan;
import taizhang.model.ImpactMeasure;
import taizhang.model.Said;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlNode;
import taizhang.yaml.YamlScalar;
import taizhang.yaml.YamlSequence;

/**
 * Reads how a campaign says how much its problems touch: 涉及 of 专项.yaml, a list of 户数, 人数 and 资金 and of measures of its
 * own, {@code {名称: 企业, 计量: 家}}. Where nothing is written there are the usual three.
 *
 * @param fields the campaign's
 */
record ImpactReader(FieldReader fields, Diagnostics findings) {
    private static final String KEY = "涉及";
    private static final String HINT = "自己的写名称和计量，例如 {名称: 企业, 计量: 家}";

    /**
     * The measures.
     *
     * @param taken the names of the campaign's fields
     */
    List<ImpactMeasure> read(Set<String> taken) {
        Optional<YamlNode> written = fields.written(KEY);
        if (written.isEmpty()) {
            return ImpactMeasure.USUAL;
        }
        List<YamlNode> items =
                written.orElseThrow() instanceof YamlSequence list ? list.items() : List.of(written.get());
        List<ImpactMeasure> measures = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        for (YamlNode item : items) {
            for (ImpactMeasure measure : measuresIn(item)) {
                boolean twice = measures.stream().anyMatch(other -> other.name().equals(measure.name()));
                if (twice || taken.contains(measure.name()) || (measure.isOwn() && isTaken(measure))) {
                    fields.report(
                            FieldCode.OWN_NAME_TAKEN,
                            placeOf(item),
                            measure.name(),
                            twice || taken.contains(measure.name()) ? "前面" : "程序里");
                } else {
                    measures.add(measure);
                    said.add(new Said.Text(measure.name() + "/" + measure.unit()));
                }
            }
        }
        fields.say(KEY, new Said.Items(said));
        return measures;
    }

    private static SourceSpan placeOf(YamlNode item) {
        return item instanceof YamlMapping mapping
                ? mapping.get("名称").map(YamlNode::span).orElse(mapping.span())
                : item.span();
    }

    private static boolean isTaken(ImpactMeasure measure) {
        return PrintedNames.isTaken(measure.name()) || PrintedNames.isTaken(measure.label());
    }

    private List<ImpactMeasure> measuresIn(YamlNode item) {
        return switch (item) {
            case YamlMapping mapping -> own(mapping).stream().toList();
            case YamlScalar scalar -> usual(scalar);
            case YamlSequence list -> {
                fields.report(FieldCode.TEXT_EXPECTED, list.span(), KEY, list.kind(), "涉及: [户数, 资金]");
                yield List.of();
            }
        };
    }

    private List<ImpactMeasure> usual(YamlScalar scalar) {
        List<ImpactMeasure> measures = new ArrayList<>();
        for (String name : ListField.of(TextField.TEXT)
                .read(KEY, scalar, new Diagnostics())
                .orElse(List.of())) {
            ImpactMeasure.USUAL.stream()
                    .filter(usual -> usual.name().equals(HalfWidth.withoutBlanks(name)))
                    .findFirst()
                    .ifPresentOrElse(
                            measures::add,
                            () -> fields.report(
                                    FieldCode.UNKNOWN_CHOICE, scalar.span(), name, KEY, "户数、人数、资金；" + HINT));
        }
        return measures;
    }

    private Optional<ImpactMeasure> own(YamlMapping mapping) {
        FieldReader record = FieldReader.of(mapping, Keys.IMPACT_MEASURE, "名称", findings);
        Optional<String> name = record.required("名称", TextField.TEXT).map(HalfWidth::withoutBlanks);
        Optional<String> unit = record.required("计量", TextField.TEXT).map(HalfWidth::withoutBlanks);
        name.filter(word -> !PrintedNames.isName(word))
                .ifPresent(word -> record.report(
                        FieldCode.OWN_FIELD_FAULTY, record.at("名称"), word, "的名称只能用文字和数字，文字开头，二十个字以内", HINT));
        if (!record.isClean()) {
            fields.fail();
        }
        return record.build(() -> new ImpactMeasure(name.orElseThrow(), unit.orElseThrow()));
    }
}
