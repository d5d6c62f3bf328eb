package taizhang.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.model.Act;
import taizhang.model.ActHead;
import taizhang.model.ClosingProcedure;
import taizhang.model.Officer;
import taizhang.yaml.YamlMapping;
import taizhang.yaml.YamlScalar;

/** Reads the acts of problems (经过). */
final class ActReader {
    private final References references;
    private final ClosingProcedure procedure;
    private final Diagnostics findings;
    private final Field<String> words;
    private final Field<List<String>> evidence;

    /**
     * A reader of acts.
     *
     * @param references the units an act may name
     * @param evidenceFiles the files an act may name
     * @param procedure the office's own names for steps of closing
     */
    ActReader(References references, EvidenceReader evidenceFiles, ClosingProcedure procedure, Diagnostics findings) {
        this.references = references;
        this.procedure = procedure;
        this.findings = findings;
        this.words = new ChoiceField<>(ActKind.words(procedure), word -> word);
        this.evidence = ListField.ofTexts(TextField.TEXT, evidenceFiles::isFile);
    }

    /** The act; empty if anything in it does not read, which has been reported. */
    Optional<Act> read(YamlMapping node) {
        Optional<ActKind> kind = kindOf(node);
        RecordKeys keys = kind.isPresent() ? kind.orElseThrow() : AnyAct.ACT;
        FieldReader fields = FieldReader.of(node, keys, "事项", findings);
        Optional<LocalDate> date = fields.required("日期", DateField.DATE);
        Optional<String> word = fields.required("事项", words);
        List<Officer> officers = fields.list("经办", OfficerField.OFFICERS);
        List<String> files = fields.list("佐证", evidence);
        Optional<String> remark = fields.optional("说明", TextField.TEXT);
        return kind.flatMap(which -> {
            ActEntry says = new ActEntry();
            which.own().forEach(field -> read(field, fields, says));
            return fields.build(() -> which.make(
                    new ActHead(date.orElseThrow(), officers, files, remark, ownName(word), fields.origin()), says));
        });
    }

    private <T> void read(ActField<T> field, FieldReader fields, ActEntry says) {
        Field<T> reader = field.reader().apply(references);
        Optional<T> value =
                field.isRequired() ? fields.required(field.key(), reader) : fields.optional(field.key(), reader);
        value.ifPresent(read -> says.put(field, read));
    }

    private Optional<ActKind> kindOf(YamlMapping node) {
        return node.get("事项")
                .filter(YamlScalar.class::isInstance)
                .flatMap(value -> ActKind.of(HalfWidth.withoutBlanks(((YamlScalar) value).text()), procedure));
    }

    private Optional<String> ownName(Optional<String> word) {
        return word.filter(procedure.names()::containsKey);
    }
}
