package taizhang.load;

import java.util.List;
import java.util.Optional;
import taizhang.model.Officer;
import taizhang.model.Policy;
import taizhang.model.PolicyDuty;
import taizhang.model.PolicyReview;
import taizhang.model.ProblemId;
import taizhang.model.UnitId;
import taizhang.model.WrittenDay;

/** Reads one policy of 政策.yaml. */
final class PolicyReader {
    private static final Field<List<ProblemId>> PROBLEMS = ListField.of(ProblemIdField.ID);

    private final Field<List<UnitId>> units;

    PolicyReader(References references) {
        this.units = ListField.of(UnitField.orGroup(references));
    }

    Optional<Policy> read(FieldReader fields) {
        Optional<String> name = fields.required("名称", TextField.TEXT).map(PolicyReader::withoutTitleMarks);
        Optional<String> number = fields.optional("文号", TextField.TEXT);
        Optional<WrittenDay> issued = fields.optional("印发", OfficeDay.DAY);
        Optional<String> level = fields.required("层级", TextField.TEXT);
        Optional<String> content = fields.optional("内容", TextField.TEXT);
        List<UnitId> responsible = fields.list("责任单位", units);
        List<Officer> officers = fields.list("责任人", OfficerField.OFFICERS);
        PolicyReview review =
                new PolicyReview(fields.optional("落实情况", TextField.TEXT), fields.optional("完善建议", TextField.TEXT));
        List<ProblemId> problems = fields.list("问题", PROBLEMS);
        return fields.build(() -> new Policy(
                name.orElseThrow(),
                number,
                issued,
                level.orElseThrow(),
                content,
                new PolicyDuty(responsible, officers),
                review,
                problems,
                fields.origin()));
    }

    private static String withoutTitleMarks(String name) {
        boolean marked = name.startsWith("《") && name.indexOf('》') == name.length() - 1;
        return marked ? name.substring(1, name.length() - 1) : name;
    }
}
