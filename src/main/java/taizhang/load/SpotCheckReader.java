package taizhang.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import taizhang.diagnostic.FieldCode;
import taizhang.model.Officer;
import taizhang.model.ProblemId;
import taizhang.model.SpotCheck;
import taizhang.model.SpotCheckKind;
import taizhang.model.SpotCheckResult;
import taizhang.model.SpotCheckTarget;
import taizhang.model.UnitId;

/** Reads one draw of 抽查.yaml. */
final class SpotCheckReader {
    private static final Field<SpotCheckKind> KIND =
            new ChoiceField<>(List.of(SpotCheckKind.values()), SpotCheckKind::label);
    private static final Field<Boolean> CONSISTENT = ChoiceField.ofTwo("一致", "不一致");

    private final Field<UnitId> unit;

    SpotCheckReader(References references) {
        this.unit = UnitField.single(references);
    }

    Optional<SpotCheck> read(FieldReader fields) {
        Optional<LocalDate> date = fields.required("日期", DateField.DATE);
        Optional<String> seed = fields.optional("种子", TextField.TEXT);
        Optional<String> group = fields.optional("抽查组", NameField.NAME);
        if (!fields.has("对象")) {
            fields.report(FieldCode.EMPTIED_LIST, fields.at("对象"), "对象", "删去这次抽查");
        }
        List<SpotCheckTarget> targets = fields.records("对象", Keys.SPOT_CHECK_TARGET, "类型", this::readTarget);
        return fields.build(() -> new SpotCheck(date.orElseThrow(), seed, group, targets, fields.origin()));
    }

    private Optional<SpotCheckTarget> readTarget(FieldReader fields) {
        Optional<SpotCheckKind> kind = fields.required("类型", KIND);
        Optional<UnitId> of = fields.required("单位", unit);
        boolean zeroReport = kind.filter(SpotCheckKind.ZERO_REPORT::equals).isPresent();
        Optional<Integer> period = kind.isEmpty() || !zeroReport
                ? fields.optional("期号", CountField.COUNT)
                : fields.required("期号", CountField.COUNT);
        Optional<ProblemId> problem = kind.isEmpty() || zeroReport
                ? fields.optional("问题", ProblemIdField.ID)
                : fields.required("问题", ProblemIdField.ID);
        Optional<String> method = fields.optional("方式", TextField.TEXT);
        Optional<Boolean> consistent = fields.optional("结果", CONSISTENT);
        Optional<String> found = fields.optional("情况", TextField.TEXT);
        Optional<String> handling = fields.optional("处理", TextField.TEXT);
        List<Officer> inspectors = fields.list("抽查人", OfficerField.OFFICERS);
        return fields.build(() -> new SpotCheckTarget(
                kind.orElseThrow(),
                of.orElseThrow(),
                period.map(OptionalInt::of).orElse(OptionalInt.empty()),
                problem,
                method,
                consistent.map(same -> new SpotCheckResult(same, found, handling)),
                inspectors,
                fields.origin()));
    }
}
