package taizhang.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.model.Act;
import taizhang.model.ActHead;
import taizhang.model.Officer;
import taizhang.model.Truth;
import taizhang.model.UnitId;
import taizhang.yaml.YamlMapping;

/** Reads one act of a problem (经过). */
final class ActReader {
    private static final ChoiceField<Keys> KIND = new ChoiceField<>(Keys.acts(), Keys::record);
    private static final Field<Truth> TRUTH = new ChoiceField<>(List.of(Truth.values()), Truth::label);
    private static final Field<List<Officer>> OFFICERS = ListField.of(OfficerField.OFFICER);
    private static final Field<List<String>> PAPERS = ListField.ofTexts(TextField.TEXT);

    private final Field<UnitId> unit;
    private final Diagnostics findings;

    ActReader(References references, Diagnostics findings) {
        this.unit = UnitField.single(references);
        this.findings = findings;
    }

    /** The act; empty if anything in it does not read, which has been reported. */
    Optional<Act> read(YamlMapping node) {
        Optional<Keys> kind = node.get("事项")
                .flatMap(value -> value instanceof taizhang.yaml.YamlScalar scalar
                        ? KIND.find(HalfWidth.withoutBlanks(scalar.text()))
                        : Optional.empty());
        FieldReader fields = FieldReader.of(node, kind.orElse(Keys.ANY_ACT), "事项", findings);
        Optional<LocalDate> date = fields.required("日期", DateField.DATE);
        fields.required("事项", KIND);
        List<Officer> officers = fields.list("经办", OFFICERS);
        List<String> evidence = fields.list("佐证", PAPERS);
        Optional<String> remark = fields.optional("说明", TextField.TEXT);
        Optional<ActHead> head = date.map(day -> new ActHead(day, officers, evidence, remark, fields.origin()));
        return kind.flatMap(which -> read(which, fields, head));
    }

    private Optional<Act> read(Keys kind, FieldReader fields, Optional<ActHead> head) {
        return switch (kind) {
            case VERIFICATION -> verification(fields, head);
            case REASSIGNMENT -> reassignment(fields, head);
            case EXTENSION_REQUEST -> extensionRequest(fields, head);
            case EXTENSION_APPROVAL -> fields.build(() -> new Act.ExtensionApproval(head.orElseThrow()));
            case EXTENSION_REFUSAL -> {
                Optional<String> reason = fields.required("原因", TextField.TEXT);
                yield fields.build(() -> new Act.ExtensionRefusal(head.orElseThrow(), reason));
            }
            case COMPLETION -> {
                Optional<String> result = fields.required("情况", TextField.TEXT);
                yield fields.build(() -> new Act.Completion(head.orElseThrow(), result.orElseThrow()));
            }
            case RETURN -> {
                Optional<String> reason = fields.required("原因", TextField.TEXT);
                yield fields.build(() -> new Act.SentBack(head.orElseThrow(), reason.orElseThrow()));
            }
            case RECURRENCE -> recurrence(fields, head);
            case TRANSFER -> transfer(fields, head);
            case ACCOUNTABILITY -> accountability(fields, head);
            case RULEMAKING -> {
                Optional<String> regulation = fields.required("制度", TextField.TEXT);
                yield fields.build(() -> new Act.Rulemaking(head.orElseThrow(), regulation.orElseThrow()));
            }
            case SUPERVISION -> {
                Optional<String> number = fields.required("文号", TextField.TEXT);
                yield fields.build(() -> new Act.Supervision(head.orElseThrow(), number.orElseThrow()));
            }
            case CORRECTION -> CorrectionReader.readAct(fields, head);
            default -> ClosingActs.read(kind, fields, head);
        };
    }

    private static Optional<Act> verification(FieldReader fields, Optional<ActHead> head) {
        Optional<Truth> conclusion = fields.required("结论", TRUTH);
        Optional<String> reason = fields.optional("理由", TextField.TEXT);
        return fields.build(() -> new Act.Verification(head.orElseThrow(), conclusion.orElseThrow(), reason));
    }

    private Optional<Act> reassignment(FieldReader fields, Optional<ActHead> head) {
        Optional<UnitId> to = fields.required("改为", unit);
        Optional<String> reason = fields.required("原因", TextField.TEXT);
        return fields.build(() -> new Act.Reassignment(head.orElseThrow(), to.orElseThrow(), reason.orElseThrow()));
    }

    private static Optional<Act> extensionRequest(FieldReader fields, Optional<ActHead> head) {
        Optional<LocalDate> until = fields.required("延至", DateField.DATE);
        Optional<String> reason = fields.required("原因", TextField.TEXT);
        Optional<String> done = fields.optional("已做工作", TextField.TEXT);
        return fields.build(
                () -> new Act.ExtensionRequest(head.orElseThrow(), until.orElseThrow(), reason.orElseThrow(), done));
    }

    private static Optional<Act> recurrence(FieldReader fields, Optional<ActHead> head) {
        Optional<String> reason = fields.required("原因", TextField.TEXT);
        Optional<String> actions = fields.required("新措施", TextField.TEXT);
        Optional<LocalDate> deadline = fields.required("新时限", DateField.DATE);
        return fields.build(() -> new Act.Recurrence(
                head.orElseThrow(), reason.orElseThrow(), actions.orElseThrow(), deadline.orElseThrow()));
    }

    private static Optional<Act> transfer(FieldReader fields, Optional<ActHead> head) {
        Optional<String> to = fields.required("移交至", TextField.TEXT);
        Optional<String> reason = fields.required("原因", TextField.TEXT);
        Optional<String> number = fields.optional("文号", TextField.TEXT);
        return fields.build(() -> new Act.Transfer(head.orElseThrow(), to.orElseThrow(), reason.orElseThrow(), number));
    }

    private static Optional<Act> accountability(FieldReader fields, Optional<ActHead> head) {
        Optional<Integer> persons = fields.required("人数", CountField.COUNT);
        Optional<String> form = fields.required("方式", TextField.TEXT);
        Optional<String> whom = fields.optional("对象", TextField.TEXT);
        return fields.build(
                () -> new Act.Accountability(head.orElseThrow(), persons.orElseThrow(), form.orElseThrow(), whom));
    }
}
