package taizhang.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import taizhang.model.Assignment;
import taizhang.model.CategoryId;
import taizhang.model.Facts;
import taizhang.model.Impact;
import taizhang.model.Measure;
import taizhang.model.Officer;
import taizhang.model.ProblemSource;
import taizhang.model.RectificationMode;
import taizhang.model.Responsibility;
import taizhang.model.UnitId;
import taizhang.model.Wording;

/** Reads what is known of a problem apart from what happened to it. */
final class FactsReader {
    private static final Field<ProblemSource> SOURCE =
            new ChoiceField<>(List.of(ProblemSource.values()), ProblemSource::label);
    private static final Field<RectificationMode> MODE =
            new ChoiceField<>(List.of(RectificationMode.values()), RectificationMode::label);
    private static final Field<List<Officer>> OFFICERS = ListField.of(OfficerField.OFFICER);

    private final CategoryField category;
    private final Field<List<UnitId>> units;
    private final Field<List<UnitId>> joined;

    FactsReader(References references) {
        this.category = new CategoryField(references);
        this.units = ListField.of(UnitField.orGroup(references));
        this.joined = ListField.of(UnitField.single(references));
    }

    /** The facts in a problem's record; empty if any of them does not read, which has been reported. */
    Optional<Facts> read(FieldReader fields) {
        Optional<CategoryId> kind = fields.required("类别", category);
        List<UnitId> joint = fields.list("共同", joined);
        Optional<String> summary = fields.optional("摘要", TextField.TEXT);
        Optional<String> description = fields.required("描述", TextField.TEXT);
        Optional<ProblemSource> source = fields.required("来源", SOURCE);
        Optional<LocalDate> found = fields.required("发现", DateField.DATE);
        Impact impact =
                fields.group("涉及", Keys.IMPACT).map(FactsReader::readImpact).orElse(Impact.NONE);
        Optional<Measure> measure = fields.group("整改", Keys.MEASURE).flatMap(this::readMeasure);
        Optional<String> remark = fields.optional("备注", TextField.TEXT);
        return fields.build(() -> new Facts(
                kind.orElseThrow(),
                joint,
                new Wording(summary, description.orElseThrow()),
                source.orElseThrow(),
                found.orElseThrow(),
                impact,
                measure,
                remark));
    }

    private static Impact readImpact(FieldReader fields) {
        return new Impact(
                fields.optional("户数", CountField.COUNT, 0),
                fields.optional("人数", CountField.COUNT, 0),
                fields.optional("资金", MoneyField.MONEY, BigDecimal.ZERO));
    }

    private Optional<Measure> readMeasure(FieldReader fields) {
        if (Keys.MEASURE.names().stream().noneMatch(fields::has)) {
            return Optional.empty();
        }
        Optional<RectificationMode> mode = fields.required("方式", MODE);
        boolean continuing = fields.optional("长期坚持", YesNoField.YES_NO, false);
        Optional<String> goal = fields.optional("目标", TextField.TEXT);
        Optional<String> actions = fields.optional("措施", TextField.TEXT);
        Optional<LocalDate> deadline = fields.optional("时限", DateField.DATE);
        Assignment assignment =
                new Assignment(fields.list("牵头单位", units), fields.list("责任单位", units), fields.list("协办单位", units));
        Responsibility people = new Responsibility(fields.list("责任领导", OFFICERS), fields.list("责任人", OFFICERS));
        return mode.map(how -> new Measure(how, continuing, goal, actions, deadline, assignment, people));
    }
}
