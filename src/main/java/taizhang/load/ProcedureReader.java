package taizhang.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.RuleCode;
import taizhang.model.ClosingProcedure;
import taizhang.model.ClosingStage;
import taizhang.model.ClosingStep;
import taizhang.model.RectificationMode;
import taizhang.model.Said;
import taizhang.yaml.YamlEntry;

/**
 * Reads how problems are closed: 环节, 销号程序 and 销号于 of 专项.yaml.
 *
 * @param fields the campaign's
 * @param modes 方式
 */
record ProcedureReader(FieldReader fields, List<RectificationMode> modes, Diagnostics findings) {
    private static final ChoiceField<ClosingStep> KIND =
            new ChoiceField<>(List.of(ClosingStep.values()), ClosingStep::label);

    ClosingProcedure read() {
        Map<String, ClosingStep> names = readNames();
        List<ClosingStage> known = new ArrayList<>();
        Arrays.stream(ClosingStep.values()).map(ClosingStage::of).forEach(known::add);
        names.forEach((name, kind) -> known.add(new ClosingStage(name, kind)));
        ChoiceField<ClosingStage> stage = new ChoiceField<>(known, ClosingStage::name);
        Map<RectificationMode, List<ClosingStage>> steps = new LinkedHashMap<>();
        List<String> keys = modes.stream().map(RectificationMode::label).toList();
        fields.group("销号程序", new NamedKeys(Keys.PROCEDURE.record(), keys))
                .ifPresent(group -> modes.forEach(mode ->
                        group.optional(mode.label(), ListField.of(stage)).ifPresent(list -> steps.put(mode, list))));
        Optional<String> closing = fields.optional("销号于", stage).map(ClosingStage::name);
        return new ClosingProcedure(modes, steps, names, closing);
    }

    private Map<String, ClosingStep> readNames() {
        Map<String, ClosingStep> names = new LinkedHashMap<>();
        Map<String, Said> said = new LinkedHashMap<>();
        fields.mapping("环节", List.of("市级验收"))
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> readName(entry)
                                .ifPresentOrElse(
                                        kind -> {
                                            String name = HalfWidth.withoutBlanks(
                                                    entry.key().text());
                                            names.put(name, kind);
                                            said.put(name, KIND.said(kind));
                                        },
                                        fields::fail)));
        fields.say("环节", new Said.Group(said));
        return names;
    }

    /** The kind of step that a name stands for; empty, with a finding, if the name stands for another act. */
    private Optional<ClosingStep> readName(YamlEntry entry) {
        String name = HalfWidth.withoutBlanks(entry.key().text());
        Optional<ClosingStep> kind = KIND.read(name, entry.value(), findings);
        if (ActKind.of(name).isPresent()) {
            findings.report(
                    RuleCode.STEP_NAME_TAKEN,
                    entry.key().span(),
                    name,
                    kind.orElse(ClosingStep.SITE_CHECK).label());
            return Optional.empty();
        }
        return kind;
    }
}
