package taizhang.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taizhang.model.Assignment;
import taizhang.model.CampaignLists;
import taizhang.model.CategoryId;
import taizhang.model.Facts;
import taizhang.model.Filing;
import taizhang.model.Impact;
import taizhang.model.Measure;
import taizhang.model.ModeKind;
import taizhang.model.OwnValue;
import taizhang.model.ProblemSource;
import taizhang.model.RectificationMode;
import taizhang.model.Responsibility;
import taizhang.model.TimeLimit;
import taizhang.model.UnitId;
import taizhang.model.Wording;
import taizhang.model.WrittenDay;

/** Reads what is known of a problem apart from what happened to it. */
final class FactsReader {

    private final CategoryField category;
    private final Field<List<CategoryId>> categories;
    private final Field<List<String>> tags;
    private final Field<ProblemSource> sources;
    private final ProblemSource usualSource;
    private final Field<RectificationMode> modes;
    private final RectificationMode within;
    private final Field<List<UnitId>> units;
    private final Field<List<UnitId>> joined;
    private final LimitField limits;
    private final OwnFacts own;

    FactsReader(References references) {
        this.category = new CategoryField(references);
        this.categories = ListField.of(category);
        this.tags = ListField.of(ListedField.ofTags(references.lists()));
        this.sources = ListedField.ofSources(references.lists());
        this.usualSource = references
                .lists()
                .map(CampaignLists::sources)
                .orElse(ProblemSource.USUAL)
                .getFirst();
        this.modes = ListedField.ofModes(references.lists());
        this.within = RectificationMode.first(
                ModeKind.WITHIN_TERM,
                references.lists().map(CampaignLists::modes).orElse(RectificationMode.USUAL));
        this.units = ListField.of(UnitField.orGroup(references));
        this.joined = ListField.of(UnitField.single(references));
        this.limits = new LimitField(references.year());
        this.own = new OwnFacts(references.fields());
    }

    /** The keys that a problem may have. */
    RecordKeys keys() {
        return own.keys();
    }

    /** The mode of a problem of which nothing is decided but that it has a limit. */
    RectificationMode withinTerm() {
        return within;
    }

    /** The facts in a problem's record; empty if any of them does not read, which has been reported. */
    Optional<Facts> read(FieldReader fields) {
        Optional<CategoryId> kind = fields.required("类别", category);
        List<CategoryId> others = fields.list("其他类别", categories);
        List<UnitId> joint = fields.list("共同", joined);
        List<String> marks = fields.list("标签", tags);
        Optional<String> summary = fields.optional("摘要", TextField.TEXT);
        Optional<String> description = fields.required("描述", TextField.TEXT);
        Optional<String> published = fields.optional("公示摘要", TextField.TEXT);
        Optional<ProblemSource> source = fields.required("来源", sources, "来源: " + usualSource.label());
        Owed owed = new Owed();
        Optional<WrittenDay> found = owed.in(fields, "发现") ? Optional.empty() : fields.required("发现", OfficeDay.DAY);
        Impact impact = fields.group("涉及", own.impactKeys(fields))
                .map(group -> readImpact(group, owed))
                .orElse(Impact.NONE);
        Map<String, OwnValue> values = own.read(fields, owed);
        Optional<Measure> measure = fields.group("整改", Keys.MEASURE).flatMap(group -> readMeasure(group, owed));
        Optional<String> remark = fields.optional("备注", TextField.TEXT);
        return fields.build(() -> new Facts(
                new Filing(kind.orElseThrow(), others, marks),
                joint,
                new Wording(summary, description.orElseThrow(), published),
                source.orElseThrow(),
                found,
                impact,
                measure,
                remark,
                values,
                owed.paths()));
    }

    private Impact readImpact(FieldReader fields, Owed owed) {
        return new Impact(
                owed.in(fields, "涉及", "户数") ? 0 : fields.optional("户数", CountField.COUNT, 0),
                owed.in(fields, "涉及", "人数") ? 0 : fields.optional("人数", CountField.COUNT, 0),
                owed.in(fields, "涉及", "资金")
                        ? BigDecimal.ZERO
                        : fields.optional("资金", MoneyField.MONEY, BigDecimal.ZERO),
                own.readImpact(fields, owed));
    }

    private Optional<Measure> readMeasure(FieldReader fields, Owed owed) {
        if (Keys.MEASURE.names().stream().noneMatch(fields::has)) {
            return Optional.empty();
        }
        Optional<RectificationMode> mode = fields.required("方式", modes, "方式: " + within.label());
        boolean always = fields.optional("长期坚持", YesNoField.YES_NO, false);
        List.of("目标", "措施", "责任领导", "责任人").forEach(key -> owed.in(fields, "整改", key));
        Optional<String> goal = fields.optional("目标", TextField.TEXT);
        Optional<String> actions = fields.optional("措施", TextField.TEXT);
        TimeLimit limit = owed.in(fields, "整改", "时限")
                ? TimeLimit.ofWords(Facts.OWED)
                : fields.optional("时限", limits).orElse(TimeLimit.NONE);
        Assignment assignment =
                new Assignment(fields.list("牵头单位", units), fields.list("责任单位", units), fields.list("协办单位", units));
        Responsibility people = new Responsibility(
                fields.list("责任领导", OfficerField.OFFICERS), fields.list("责任人", OfficerField.OFFICERS));
        return mode.map(
                how -> new Measure(how, always || limit.continuing(), goal, actions, limit, assignment, people));
    }
}
