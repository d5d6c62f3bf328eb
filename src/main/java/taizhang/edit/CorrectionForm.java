package taizhang.edit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;
import taizhang.load.LedgerKeys;
import taizhang.model.Act;
import taizhang.model.Problem;
import taizhang.yaml.YamlNode;

/** What a 更正 asks for: 原 is proposed as it was registered, or as it was corrected since. */
final class CorrectionForm {
    private final Problem problem;
    private final Draft record;
    private final List<String> correctable;

    CorrectionForm(OpenLedger ledger, Problem problem) throws IOException {
        this.problem = problem;
        this.correctable = LedgerKeys.correctable(ledger.ledger().campaign().fields());
        String shown = problem.origin().at("编号").file();
        String path = shown.substring(ledger.tree().name().length() + 1);
        SourceFile source = ledger.loaded().sources().stream()
                .filter(file -> file.path().equals(shown))
                .findFirst()
                .orElseThrow();
        Optional<YamlNode> root = ledger.readerOf(path).read(source, new Diagnostics());
        this.record = root.map(Draft::of).map(this::recordIn).orElse(new Draft.Text(""));
    }

    private Draft recordIn(Draft file) {
        Draft list = file instanceof Draft.Group group ? group.entries().getOrDefault("问题", group) : file;
        if (!(list instanceof Draft.Items items)) {
            return new Draft.Text("");
        }
        Draft number = new Draft.Text(problem.id().text());
        return items.items().stream()
                .filter(item -> item instanceof Draft.Group group
                        && number.equals(group.entries().get("编号")))
                .findFirst()
                .orElse(new Draft.Text(""));
    }

    /** The fields of the act, with 原 as it is in force; not asked for where nothing is. */
    Form of(List<FormField> fields) {
        return new Form(fields.stream().map(this::asked).toList());
    }

    private FormField asked(FormField field) {
        return switch (field.key()) {
            case "字段" ->
                FormField.choice(field.key(), correctable)
                        .accepting(correctable.stream()
                                .map(path -> path.substring(path.indexOf('.') + 1))
                                .toList());
            case "原" ->
                field.neededWhen(answers -> true)
                        .when(answers -> !inForce(answers).isEmpty())
                        .proposing(this::inForce);
            default -> field;
        };
    }

    /** What stands for the field now: the latest correction of it, else what was registered. */
    private String inForce(Map<String, String> answers) {
        String asked = answers.getOrDefault("字段", "");
        Optional<String> field = correctable.stream()
                .filter(known -> known.equals(asked) || known.endsWith("." + asked))
                .findFirst();
        if (field.isEmpty()) {
            return "";
        }
        return problem.acts().stream()
                .filter(Act.Correction.class::isInstance)
                .map(Act.Correction.class::cast)
                .filter(act -> act.field().equals(field.get()))
                .reduce((first, second) -> second)
                .map(Act.Correction::after)
                .orElseGet(() -> text(at(record, field.get())));
    }

    private static Draft at(Draft draft, String path) {
        int dot = path.indexOf('.');
        Draft inner = draft instanceof Draft.Group group
                ? group.entries().getOrDefault(dot < 0 ? path : path.substring(0, dot), new Draft.Text(""))
                : new Draft.Text("");
        return dot < 0 ? inner : at(inner, path.substring(dot + 1));
    }

    private static String text(Draft draft) {
        return switch (draft) {
            case Draft.Text text -> text.text();
            case Draft.Items items ->
                items.items().stream().map(CorrectionForm::text).collect(Collectors.joining("、"));
            case Draft.Group ignored -> "";
        };
    }
}
